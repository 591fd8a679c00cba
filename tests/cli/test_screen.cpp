#include "clewcli.h"

#include "support/dossierfixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace clew::test;
using namespace Qt::StringLiterals;

// Screening and identities on the command line.
class TestScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aHitTellsAll();
    void textSaysNotInTheLists();
    void listsAreKept();
    void badRowsAreToldWithTheirLine();
    void wrongUse_data();
    void wrongUse();
    void namesWithoutADossier();
    void identitiesAndTheirLog();

private:
    QString list() const { return m_folder.filePath(u"list.csv"_s); }

    DossierFixture m_fixture;
    QTemporaryDir m_folder;
};

void TestScreen::initTestCase()
{
    QVERIFY(m_fixture.isValid());
    QFile file(list());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("301,\"KESTREL INSTITUTE\",-0- ,\"CMIC-EO13959\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"Listing "
               "Date (CMIC) 04 Jun "
               "2021.\"\r\n302,\"SOMEBODY ELSE\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n\x1a");
}

void TestScreen::aHitTellsAll()
{
    const Ran ran = clewCli({u"screen"_s, m_fixture.path(), u"--list"_s, list(), u"--json"_s, u"-"_s});
    QCOMPARE(ran.code, 0);
    const QJsonObject answer = QJsonDocument::fromJson(ran.out).object();
    QCOMPARE(answer["format"_L1].toString(), u"clew-screening-1"_s);
    QCOMPARE(answer["files"_L1][0]["sha256"_L1].toString().size(), 64);
    QVERIFY(answer["lists"_L1][0]["effect"_L1].toString().contains(u"securities"_s));
    bool hit = false, miss = false;
    const QJsonArray parties = answer["parties"_L1].toArray();
    for (const QJsonValue &party : parties) {
        const QString name = party["name"_L1].toString();
        if (name == "Kestrel Institute"_L1) {
            hit = true;
            const QJsonValue first = party["hits"_L1][0];
            QCOMPARE(first["number"_L1].toString(), u"301"_s);
            QCOMPARE(first["list"_L1].toString(), u"CMIC"_s);
            QCOMPARE(first["since"_L1].toString(), u"2021-06-04"_s);
            QCOMPARE(first["aliases"_L1][0]["reasons"_L1][0].toString(), u"letter_case"_s);
            QVERIFY(!first["claims"_L1].toArray().isEmpty());
        } else if (name == "Vantor Photonics"_L1) {
            miss = true;
            QCOMPARE(party["result"_L1].toString(), u"not_in_the_lists_loaded"_s);
        }
    }
    QVERIFY(hit && miss);
    // the same input, the same bytes
    QCOMPARE(clewCli({u"screen"_s, m_fixture.path(), u"--list"_s, list(), u"--json"_s, u"-"_s}).out, ran.out);
}

void TestScreen::textSaysNotInTheLists()
{
    const Ran ran = clewCli({u"screen"_s, m_fixture.path(), u"--list"_s, list()});
    QCOMPARE(ran.code, 0);
    const QString text = QString::fromUtf8(ran.out);
    QVERIFY(text.contains(u"CMIC 301: KESTREL INSTITUTE; listed since 2021-06-04"_s));
    QVERIFY(text.contains(u"Not in the lists loaded:"_s));
    QVERIFY(!text.contains(u"clear"_s, Qt::CaseInsensitive));
}

void TestScreen::listsAreKept()
{
    QCOMPARE(clewCli({u"screen"_s, m_fixture.path()}).code, 2);
    QCOMPARE(clewCli({u"screen"_s, m_fixture.path(), u"--list"_s, list(), u"--keep"_s}).code, 0);
    const Ran ran = clewCli({u"screen"_s, m_fixture.path()});
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.out.contains("CMIC 301"));
}

void TestScreen::badRowsAreToldWithTheirLine()
{
    const QString bad = m_folder.filePath(u"bad.csv"_s);
    QFile file(bad);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("301,\"KESTREL INSTITUTE\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n302,\"CUT\"\n");
    file.close();
    const Ran ran = clewCli({u"screen"_s, m_fixture.path(), u"--list"_s, bad});
    QCOMPARE(ran.code, 1); // the rest was done
    QVERIFY(ran.err.contains("bad.csv, line 2"));
    QVERIFY(ran.out.contains("KESTREL INSTITUTE"));
}

void TestScreen::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("no such list") << QStringList{m_fixture.path(), u"--list"_s, u"/nowhere.csv"_s};
    QTest::newRow("an article") << QStringList{m_fixture.path(), u"--list"_s,
                                               QStringLiteral(CLEW_SOURCE_DIR "/README.md")};
    QTest::newRow("names without lists") << QStringList{u"--names"_s, list()};
}

void TestScreen::wrongUse()
{
    QFETCH(QStringList, arguments);
    const Ran ran = clewCli(QStringList{u"screen"_s} + arguments);
    QCOMPARE(ran.code, 2);
    QVERIFY(!ran.err.isEmpty());
}

void TestScreen::namesWithoutADossier()
{
    const QString names = m_folder.filePath(u"names.txt"_s);
    QFile file(names);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Kestrel Institute\nNorr Mill\n");
    file.close();
    const Ran ran = clewCli({u"screen"_s, u"--names"_s, names, u"--list"_s, list()});
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.out.contains("301"));
    QVERIFY(ran.out.contains("Norr Mill"));
}

void TestScreen::identitiesAndTheirLog()
{
    const QString log = m_folder.filePath(u"log.json"_s);
    const Ran ran = clewCli({u"identities"_s, m_fixture.path(), u"--json"_s, u"-"_s, u"--log"_s, log});
    QCOMPARE(ran.code, 0);
    const QJsonArray proposals = QJsonDocument::fromJson(ran.out).object()["proposals"_L1].toArray();
    QVERIFY(!proposals.isEmpty());
    QFile file(log);
    QVERIFY(file.open(QIODevice::ReadOnly));
    while (!file.atEnd()) {
        const QJsonArray line = QJsonDocument::fromJson(file.readLine()).array();
        QCOMPARE(line.size(), 6);
        QVERIFY((QStringList{u"positive"_s, u"negative"_s, u"unsure"_s}.contains(line[2].toString())));
        QCOMPARE(line[4].toString(), u"machine"_s);
    }
}

QTEST_GUILESS_MAIN(TestScreen)
#include "test_screen.moc"

#include "clewcli.h"

#include "support/dossierfixture.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace clew::test;
using namespace Qt::StringLiterals;

// "origins" and "drift", on a dossier of known content and on articles that retell each other.
class TestSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void familiesAreToldInWords();
    void familiesAreToldInJson();
    void jsonAloneGoesToStandardOutput();
    void changesAreToldInWordsAndJson();
    void theSameBytesEachTime();
    void wrongUse();

private:
    DossierFixture m_fixture;
    QTemporaryDir m_folder;

    QString articles() const { return m_folder.filePath(u"articles.clew"_s); }
    static QJsonObject parsed(const QByteArray &json) { return QJsonDocument::fromJson(json).object(); }
};

void TestSources::initTestCase()
{
    QVERIFY(m_fixture.isValid());
    QStringList arguments{u"import"_s, articles()};
    const QDir folder(QStringLiteral(CLEW_SOURCE_DIR "/tests/data/dossier"));
    for (const QString &name : folder.entryList({u"d0[13457]*"_s}, QDir::Files, QDir::Name))
        arguments << folder.filePath(name);
    QCOMPARE(clewCli(arguments).code, 0);
}

void TestSources::familiesAreToldInWords()
{
    const Ran ran = clewCli({u"origins"_s, m_fixture.path()});
    QCOMPARE(ran.code, 0);
    const QList<QByteArray> lines = ran.out.split('\n');
    QVERIFY(lines[0].startsWith("harbour.txt  The Harbour Post, 2023-05-12"));
    QVERIFY(lines[1].startsWith("  <- wire.txt"));
    QVERIFY(ran.out.contains("retells harbour.txt"));
}

void TestSources::familiesAreToldInJson()
{
    const Ran ran = clewCli({u"origins"_s, articles(), u"--json"_s, u"-"_s});
    QCOMPARE(ran.code, 0);
    const QJsonObject json = parsed(ran.out);
    const QJsonArray documents = json[u"documents"_s].toArray();
    QCOMPARE(documents.size(), 5);
    for (const QJsonValue document : documents) {
        const QString file = document[u"document"_s].toString();
        const bool alone = file.startsWith(u"d01"_s) || file.startsWith(u"d07"_s);
        QCOMPARE(document[u"root"_s].toString().left(3), alone ? file.left(3) : u"d01"_s);
    }
    QVERIFY(!json[u"retellings"_s].toArray().isEmpty());
    QVERIFY(!json[u"additions"_s].toArray().isEmpty());
    for (const QJsonValue claim : json[u"claims"_s].toArray())
        QCOMPARE(claim[u"origins"_s].toArray().size(), 1);
}

void TestSources::jsonAloneGoesToStandardOutput()
{
    const Ran ran = clewCli({u"origins"_s, articles(), u"--json"_s});
    QCOMPARE(ran.code, 0);
    QVERIFY(!parsed(ran.out).isEmpty());
}

void TestSources::changesAreToldInWordsAndJson()
{
    const Ran words = clewCli({u"drift"_s, articles()});
    QCOMPARE(words.code, 0);
    QVERIFY(words.out.contains("denial turned round"));
    QVERIFY(words.out.contains("Contradictions:"));
    QVERIFY(words.out.contains("proposed: 2024-02-06"));
    const Ran ran = clewCli({u"drift"_s, articles(), u"--json"_s});
    QCOMPARE(ran.code, 0);
    const QJsonObject json = parsed(ran.out);
    for (const QString &key : {u"drift"_s, u"mostDrifted"_s, u"contradictions"_s, u"dates"_s})
        QVERIFY2(!json[key].toArray().isEmpty(), qPrintable(key));
    for (const QJsonValue drift : json[u"drift"_s].toArray())
        QVERIFY(!drift[u"origin"_s][u"evidence"_s].toString().isEmpty());
}

void TestSources::theSameBytesEachTime()
{
    for (const QString &verb : {u"origins"_s, u"drift"_s})
        QCOMPARE(clewCli({verb, articles(), u"--json"_s}).out, clewCli({verb, articles(), u"--json"_s}).out);
}

void TestSources::wrongUse()
{
    for (const QString &verb : {u"origins"_s, u"drift"_s}) {
        QCOMPARE(clewCli({verb}).code, 2);
        const Ran ran = clewCli({verb, m_folder.filePath(u"none.clew"_s)});
        QCOMPARE(ran.code, 2);
        QVERIFY(!ran.err.isEmpty());
        QVERIFY(clewCli({verb, u"--help"_s}).out.contains("--json"));
    }
}

QTEST_GUILESS_MAIN(TestSources)
#include "test_sources.moc"

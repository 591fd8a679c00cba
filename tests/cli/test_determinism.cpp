#include "clewcli.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace clew::test;
using namespace Qt::StringLiterals;

// The same input gives the same bytes, whatever the folder, the locale and the time zone.
class TestDeterminism : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void analyse_data();
    void analyse();
    void dossierMadeElsewhere();

private:
    QTemporaryDir m_folder;
    QStringList m_samples;
    QByteArray m_expected;
};

void TestDeterminism::initTestCase()
{
    const QDir samples(QStringLiteral(CLEW_SOURCE_DIR "/resources/samples"));
    for (const QString &name : samples.entryList(QDir::Files, QDir::Name))
        m_samples << samples.filePath(name);
    QVERIFY(m_samples.size() >= 7);
    const Ran ran = clewCli(QStringList{u"analyse"_s} + m_samples);
    QVERIFY2(ran.code == 0, ran.err.constData());
    m_expected = ran.out;
    QVERIFY(m_expected.size() > 10'000);
}

void TestDeterminism::analyse_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("zone");
    QTest::newRow("again") << QString() << u"C.UTF-8"_s << u"UTC"_s;
    QTest::newRow("another folder") << m_folder.path() << u"C.UTF-8"_s << u"UTC"_s;
    QTest::newRow("Turkish letters, Tokyo time") << u"/"_s << u"tr_TR.UTF-8"_s << u"Asia/Tokyo"_s;
    QTest::newRow("German numbers") << QString() << u"de_DE.UTF-8"_s << u"Europe/Berlin"_s;
    QTest::newRow("no UTF-8 at all") << QString() << u"C"_s << u"America/St_Johns"_s;
}

void TestDeterminism::analyse()
{
    QFETCH(QString, folder);
    QFETCH(QString, locale);
    QFETCH(QString, zone);
    const Surroundings surroundings{folder, {{u"LC_ALL"_s, locale}, {u"LANG"_s, locale}, {u"TZ"_s, zone}}};
    const Ran ran = clewCli(QStringList{u"analyse"_s} + m_samples, surroundings);
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.err, QByteArray());
    QVERIFY(ran.out == m_expected);
}

void TestDeterminism::dossierMadeElsewhere()
{
    const Surroundings tokyo{{}, {{u"LC_ALL"_s, u"tr_TR.UTF-8"_s}, {u"TZ"_s, u"Asia/Tokyo"_s}}};
    const QString one = m_folder.filePath(u"one.clew"_s), two = m_folder.filePath(u"two.clew"_s);
    const Ran first = clewCli(QStringList{u"import"_s, one} + m_samples);
    const Ran second = clewCli(QStringList{u"import"_s, two} + m_samples, tokyo);
    QCOMPARE(first.code, 0);
    QCOMPARE(second.code, 0);
    QCOMPARE(first.out, second.out);
    for (const QStringList &rest : {QStringList{u"list"_s, u"DOSSIER"_s},
                                    {u"list"_s, u"DOSSIER"_s, u"--json"_s, u"-"_s},
                                    {u"export"_s, u"DOSSIER"_s, u"--format"_s, u"json"_s, u"-"_s},
                                    {u"export"_s, u"DOSSIER"_s, u"--format"_s, u"graphml"_s, u"-"_s}}) {
        QStringList here = rest, there = rest;
        here.replace(1, one);
        there.replace(1, two);
        const Ran ran = clewCli(here);
        QCOMPARE(ran.code, 0);
        QVERIFY(ran.out.size() > 100);
        QVERIFY(ran.out == clewCli(there, tokyo).out);
    }
}

QTEST_GUILESS_MAIN(TestDeterminism)
#include "test_determinism.moc"

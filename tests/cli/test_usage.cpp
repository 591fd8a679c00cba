#include "clewcli.h"

#include "support/dossierfixture.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace clew::test;
using namespace Qt::StringLiterals;

// Help on request, and a clear no with exit code 2 to wrong use and wrong input.
class TestUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpOfEveryVerb_data();
    void helpOfEveryVerb();
    void generalHelpNamesEveryVerb();
    void version();
    void wrongUse_data();
    void wrongUse();
    void wrongInput_data();
    void wrongInput();
    void linksNoGui();
};

namespace {

const QStringList verbs{u"analyse"_s, u"explain"_s, u"import"_s, u"list"_s,       u"trace"_s,   u"export"_s,
                        u"search"_s,  u"reread"_s,  u"screen"_s, u"identities"_s, u"origins"_s, u"drift"_s,
                        u"verify"_s,  u"diff"_s,    u"merge"_s,  u"copy"_s};

} // namespace

void TestUsage::helpOfEveryVerb_data()
{
    QTest::addColumn<QString>("verb");
    for (const QString &verb : verbs)
        QTest::newRow(qPrintable(verb)) << verb;
}

void TestUsage::helpOfEveryVerb()
{
    QFETCH(QString, verb);
    const Ran ran = clewCli({verb, u"--help"_s});
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.out.startsWith(QByteArray("Usage: clew-cli " + verb.toUtf8() + ' ')));
    QVERIFY(ran.out.contains("Exit codes: 0 done, 1 "));
    QCOMPARE(ran.err, QByteArray());
    for (const QByteArray &line : ran.out.split('\n'))
        QVERIFY2(line.size() <= 110, line.constData());
}

void TestUsage::generalHelpNamesEveryVerb()
{
    const Ran ran = clewCli({u"--help"_s});
    QCOMPARE(ran.code, 0);
    for (const QString &verb : verbs)
        QVERIFY2(ran.out.contains(QByteArray("\n  " + verb.toUtf8() + ' ')), qPrintable(verb));
}

void TestUsage::version()
{
    const Ran ran = clewCli({u"--version"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out, QByteArray("clew-cli " CLEW_VERSION "\n"));
}

void TestUsage::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("unknown verb") << QStringList{u"dance"_s};
    QTest::newRow("unknown option") << QStringList{u"list"_s, u"a.clew"_s, u"--colour"_s};
    QTest::newRow("analyse nothing") << QStringList{u"analyse"_s};
    QTest::newRow("import nothing") << QStringList{u"import"_s, u"a.clew"_s};
    QTest::newRow("list nothing") << QStringList{u"list"_s};
    QTest::newRow("list two") << QStringList{u"list"_s, u"a.clew"_s, u"b.clew"_s};
    QTest::newRow("option without value") << QStringList{u"explain"_s, u"a.txt"_s, u"--sentence"_s};
    QTest::newRow("trace without ends") << QStringList{u"trace"_s, u"a.clew"_s};
    QTest::newRow("trace without to") << QStringList{u"trace"_s, u"a.clew"_s, u"--from"_s, u"x"_s};
    QTest::newRow("export without format") << QStringList{u"export"_s, u"a.clew"_s, u"out"_s};
    QTest::newRow("export of another kind")
        << QStringList{u"export"_s, u"a.clew"_s, u"--format"_s, u"docx"_s, u"out"_s};
    QTest::newRow("search nothing") << QStringList{u"search"_s, u"a.clew"_s};
}

void TestUsage::wrongUse()
{
    QFETCH(QStringList, arguments);
    const QTemporaryDir folder;
    const Ran ran = clewCli(arguments, {folder.path(), {}});
    QCOMPARE(ran.code, 2);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY(!ran.err.isEmpty());
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestUsage::wrongInput_data()
{
    QTest::addColumn<QStringList>("arguments"); // DOSSIER: a good one
    QTest::addColumn<QByteArray>("named"); // what the message must name
    QTest::newRow("no such dossier") << QStringList{u"list"_s, u"no.clew"_s} << QByteArray("no.clew");
    QTest::newRow("not a dossier") << QStringList{u"list"_s, u"note.txt"_s} << QByteArray("note.txt");
    QTest::newRow("import into a note")
        << QStringList{u"import"_s, u"note.txt"_s, u"note.txt"_s} << QByteArray("note.txt");
    QTest::newRow("unknown name") << QStringList{u"trace"_s,  u"DOSSIER"_s,
                                                 u"--from"_s, u"Kestrell Institut"_s,
                                                 u"--to"_s,   u"LX-900"_s}
                                  << QByteArray("Kestrel Institute"); // the nearest
    QTest::newRow("bad query") << QStringList{u"search"_s, u"DOSSIER"_s, u"\"open"_s} << QByteArray("\"open");
    QTest::newRow("nowhere to write")
        << QStringList{u"export"_s, u"DOSSIER"_s, u"--format"_s, u"json"_s, u"no/folder/out.json"_s}
        << QByteArray("no/folder/out.json");
}

void TestUsage::wrongInput()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, named);
    const DossierFixture fixture;
    const QTemporaryDir folder;
    QFile note(folder.filePath(u"note.txt"_s));
    QVERIFY(note.open(QIODevice::WriteOnly));
    note.write("This is a note and no dossier.");
    note.close();
    arguments.replaceInStrings(u"DOSSIER"_s, fixture.path());
    const Ran ran = clewCli(arguments, {folder.path(), {}});
    QCOMPARE(ran.code, 2);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(ran.err.contains(named), ran.err.constData());
    QCOMPARE(ran.err.count('\n'), 1);
}

void TestUsage::linksNoGui()
{
    QProcess ldd;
    ldd.start(u"ldd"_s, {QStringLiteral(CLEW_BINARY_DIR "/bin/clew-cli")});
    QVERIFY(ldd.waitForFinished());
    const QByteArray libraries = ldd.readAllStandardOutput();
    QVERIFY(libraries.contains("libQt6Core"));
    for (const char *gui : {"Qt6Gui", "Qt6Widgets", "Qt6Charts", "libX11", "libGL"})
        QVERIFY2(!libraries.contains(gui), gui);
}

QTEST_GUILESS_MAIN(TestUsage)
#include "test_usage.moc"

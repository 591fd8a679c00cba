#include "clewcli.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace clew::test;
using namespace Qt::StringLiterals;

// `explain`: every stage of the reading, for one sentence or all, from a file or standard input.
class TestExplain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyStageIsShown();
    void oneSentence();
    void sentencesNobodyUnderstood();
    void standardInput();
    void wrongUse_data();
    void wrongUse();
    void sameTwice();

private:
    QTemporaryDir m_folder;
    QString m_path;
};

namespace {

const QByteArray article = "Harbour firm sells valves\n\n"
                           "Orlo Marine Ltd sold six valves to Norr Shipping Ltd in October 2021.\n\n"
                           "Orlo Marine Ltd waved at Norr Shipping Ltd across the quay.\n";

} // namespace

void TestExplain::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_path = m_folder.filePath(u"harbour.txt"_s);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(article);
}

void TestExplain::everyStageIsShown()
{
    const Ran ran = clewCli({u"explain"_s, m_path});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.err, QByteArray());
    for (const char *part : {"=== harbour.txt", "--- sentence 1 of", "sell ", "VERB",
                             "mentions:", "| Organization |", "dates:", "in October 2021 | 2021-10 | ",
                             "claims:", "sells_to Orlo Marine Ltd -> Norr Shipping Ltd | asserted",
                             "by the words \"sold\"", "=== entities", "Organization Orlo Marine Ltd"})
        QVERIFY2(ran.out.contains(part), part);
}

void TestExplain::oneSentence()
{
    const QByteArray all = clewCli({u"explain"_s, m_path}).out;
    const Ran ran = clewCli({u"explain"_s, m_path, u"--sentence"_s, u"1"_s});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out.count("--- sentence "), 1);
    QVERIFY(all.count("--- sentence ") > 1);
    QVERIFY(clewCli({u"explain"_s, m_path, u"--sentence"_s, u"99"_s}).out.contains("There are only"));
}

void TestExplain::sentencesNobodyUnderstood()
{
    const QByteArray out = clewCli({u"explain"_s, m_path}).out;
    QCOMPARE(out.count("not understood, though it speaks of:"), 1);
    QVERIFY(out.indexOf("not understood") > out.indexOf("waved at"));
}

void TestExplain::standardInput()
{
    QProcess process;
    process.start(QStringLiteral(CLEW_BINARY_DIR "/bin/clew-cli"), {u"explain"_s, u"-"_s});
    QVERIFY(process.waitForStarted());
    process.write(article);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(process.readAllStandardOutput().contains("in October 2021 | 2021-10 | "));
}

void TestExplain::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("no file") << QStringList{u"explain"_s} << 2;
    QTest::newRow("no number") << QStringList{u"explain"_s, m_path, u"--sentence"_s, u"x"_s} << 2;
    QTest::newRow("sentence 0") << QStringList{u"explain"_s, m_path, u"--sentence"_s, u"0"_s} << 2;
    QTest::newRow("missing file") << QStringList{u"explain"_s, m_folder.filePath(u"none.txt"_s)} << 1;
}

void TestExplain::wrongUse()
{
    QFETCH(QStringList, arguments);
    const Ran ran = clewCli(arguments);
    QTEST(ran.code, "code");
    QVERIFY(!ran.err.isEmpty());
}

void TestExplain::sameTwice()
{
    QCOMPARE(clewCli({u"explain"_s, m_path}).out, clewCli({u"explain"_s, m_path}).out);
}

QTEST_GUILESS_MAIN(TestExplain)
#include "test_explain.moc"

// The command line of the desktop program.

#include "arguments.h"

#include <QTest>

using namespace clew;

class TestArguments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dossierAndFilesAreToldApart();
    void screenshotTakesAllItsOptions();
    void wrongUseNamesTheWord_data();
    void wrongUseNamesTheWord();
};

void TestArguments::dossierAndFilesAreToldApart()
{
    const auto arguments = parseArguments({u"case.clew"_qs, u"a.txt"_qs, u"--"_qs, u"--odd-name.txt"_qs});
    QVERIFY(arguments.has_value());
    QCOMPARE(arguments->dossier, u"case.clew"_qs);
    QCOMPARE(arguments->files.size(), size_t(2));
    QCOMPARE(arguments->files[1], u"--odd-name.txt"_qs);
}

void TestArguments::screenshotTakesAllItsOptions()
{
    const auto arguments = parseArguments({u"--screenshot"_qs, u"out.png"_qs, u"--size"_qs, u"1280x800"_qs,
                                           u"--theme"_qs, u"dark"_qs, u"--select"_qs, u"Norrvik"_qs,
                                           u"--trace"_qs, u"LX-9"_qs, u"Vesta Institute"_qs, u"d.clew"_qs});
    QVERIFY(arguments.has_value());
    QCOMPARE(arguments->screenshot, u"out.png"_qs);
    QCOMPARE(arguments->size, QSize(1280, 800));
    QCOMPARE(arguments->theme, ThemeMode::Dark);
    QCOMPARE(arguments->select, u"Norrvik"_qs);
    QCOMPARE(arguments->traceFrom, u"LX-9"_qs);
    QCOMPARE(arguments->traceTo, u"Vesta Institute"_qs);
    QCOMPARE(arguments->dossier, u"d.clew"_qs);
}

void TestArguments::wrongUseNamesTheWord_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown option") << QStringList{u"--colour"_qs} << u"--colour"_qs;
    QTest::newRow("no value") << QStringList{u"--select"_qs} << u"--select"_qs;
    QTest::newRow("one name") << QStringList{u"--trace"_qs, u"A"_qs} << u"--trace"_qs;
    QTest::newRow("no size") << QStringList{u"--size"_qs, u"wide"_qs} << u"wide"_qs;
    QTest::newRow("tiny size") << QStringList{u"--size"_qs, u"3x3"_qs} << u"3x3"_qs;
    QTest::newRow("no theme") << QStringList{u"--theme"_qs, u"pink"_qs} << u"pink"_qs;
    QTest::newRow("no picture") << QStringList{u"--screenshot"_qs} << u"--screenshot"_qs;
}

void TestArguments::wrongUseNamesTheWord()
{
    QFETCH(QStringList, words);
    QFETCH(QString, named);
    const auto arguments = parseArguments(words);
    QVERIFY(!arguments);
    QCOMPARE(arguments.error().code, ErrorCode::WrongUse);
    QVERIFY2(arguments.error().fact.contains(named), qPrintable(arguments.error().fact));
}

QTEST_GUILESS_MAIN(TestArguments)
#include "test_arguments.moc"

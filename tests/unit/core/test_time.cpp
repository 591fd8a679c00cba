#include "core/time.h"

#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

class TestTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void edtf_data();
    void edtf();
    void firstAndLastDay();
};

void TestTime::edtf_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *from, const char *to, const char *rule, const char *expected) {
        QTest::addRow("%s %s", rule, expected) << QString::fromLatin1(from) << QString::fromLatin1(to)
                                               << QString::fromLatin1(rule) << QString::fromLatin1(expected);
    };
    row("2021-10-07", "2021-10-07", "day-month-year", "2021-10-07");
    row("2021-10", "2021-10", "month-year", "2021-10");
    row("2021", "2021", "year~", "2021~");
    row("2021", "2021", "year~@credited", "2021~");
    row("2021-09", "2021-11", "season@credited", "2021-23");
    row("2021-10", "2022-03", "range", "2021-10/2022-03");
    row("2021", "", "since+year", "2021/..");
    row("", "2021", "until+year", "../2021");
    row("", "2021", "by+year", "/2021");
    row("", "2021-10", "before+event", "/2021-10");
    row("2021-09", "2021-11", "season", "2021-23");
    row("2021-12", "2022-02", "season", "2021-24");
    row("2021-03", "2021-05", "relative-season", "2021-21");
    row("2021-09", "", "since+season", "2021-09/..");
    row("2021-04", "2021-06", "quarter", "2021-34");
    row("2021-07", "2021-12", "half", "2021-41");
    row("1990", "1999", "decade", "199X");
    row("1900", "1999", "century", "19XX");
    row("1990", "1993", "part-of-decade", "1990/1993");
    row("2021-01", "2021-03", "part-of-year", "2021-01/2021-03");
    row("", "", "relative", "");
    row("", "", "duration:P3Y", "P3Y");
}

void TestTime::edtf()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, rule);
    QTEST(edtfOf({{}, {}, {from, to}, rule}), "expected");
}

void TestTime::firstAndLastDay()
{
    QCOMPARE(firstDay(u"2021-02"), QDate(2021, 2, 1));
    QCOMPARE(lastDay(u"2020-02"), QDate(2020, 2, 29));
    QCOMPARE(lastDay(u"2021"), QDate(2021, 12, 31));
    QVERIFY(!firstDay(u"").isValid());
}

QTEST_GUILESS_MAIN(TestTime)
#include "test_time.moc"

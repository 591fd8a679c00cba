#include "extract/times.h"
#include "language/analyse.h"

#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

namespace {

std::vector<TimeExpression> timesIn(const QString &text, const QString &anchor)
{
    Document document;
    document.text = text;
    return findTimes(document, analyse(text), anchor);
}

// "in 2019 = 2019..2019; ..."
QString described(const QString &text, const QString &anchor)
{
    QStringList lines;
    for (const TimeExpression &time : timesIn(text, anchor))
        lines.append(time.span.of(text) % u" = "_s % time.value.from % u".." % time.value.to);
    return lines.join(u"; "_s);
}

} // namespace

class TestTimes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void values_data();
    void values();
    void spansLieInText();
    void sameTwice();
};

void TestTimes::values_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("anchor");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *anchor, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(anchor)
                            << QString::fromUtf8(expected);
    };
    // by themselves
    row("It shipped on 9 March 2021.", "", "on 9 March 2021 = 2021-03-09..2021-03-09");
    row("It shipped Mar 9, 2021.", "", "Mar 9, 2021 = 2021-03-09..2021-03-09");
    row("Sent 2021-03-09T10:00:00Z from port.", "", "2021-03-09T10:00:00Z = 2021-03-09..2021-03-09");
    row("It shipped in October 2020.", "", "in October 2020 = 2020-10..2020-10");
    row("It shipped in 2019.", "", "in 2019 = 2019..2019");
    row("It has shipped since 2019.", "", "since 2019 = 2019..");
    row("It shipped until 2019.", "", "until 2019 = ..2019");
    row("It ships from 2019.", "", "from 2019 = 2019..");
    row("It was listed in early 2021.", "", "in early 2021 = 2021-01..2021-03");
    row("It may be listed by late 2026.", "", "by late 2026 = ..2026-12");
    row("It grew in autumn 2020.", "", "in autumn 2020 = 2020-09..2020-11");
    row("It closed in the winter of 2020.", "", "in the winter of 2020 = 2020-12..2021-02");
    row("It opens by the end of 2021.", "", "by the end of 2021 = ..2021-12");
    row("Since the beginning of 2021 it lends.", "", "Since the beginning of 2021 = 2021-01..");
    row("It sold between 2018 and 2021.", "", "between 2018 and 2021 = 2018..2021");
    row("It sold between October and March 2021.", "", "between October and March 2021 = 2020-10..2021-03");
    row("It sold from October 2013 through at least February 2014.", "",
        "from October 2013 through at least February 2014 = 2013-10..2014-02");
    row("It sold in 2016 and 2017.", "", "in 2016 and 2017 = 2016..2017");
    row("It sold in the first quarter of 2021.", "", "in the first quarter of 2021 = 2021-01..2021-03");
    row("It closed in mid-2021.", "", "in mid-2021 = 2021-06..2021-07");
    row("As of July 2016 it had paid.", "", "As of July 2016 = ..2016-07");
    // against the anchor
    row("It acted last October.", "2023-03-09", "last October = 2022-10..2022-10");
    row("In October last year it acted.", "2023-03-09", "In October last year = 2022-10..2022-10");
    row("Late last year it acted.", "2023-03-09", "Late last year = 2022-10..2022-12");
    row("It acted last week.", "2024-05-24", "last week = 2024-05-13..2024-05-19");
    row("It acted two years ago.", "2024-05-24", "two years ago = 2022..2022");
    row("It acted three months ago.", "2024-05-24", "three months ago = 2024-02..2024-02");
    row("It acted in January.", "2024-05-24", "in January = 2024-01..2024-01");
    row("It will act in July.", "2024-05-24", "in July = 2024-07..2024-07");
    row("It has acted since last autumn.", "2024-05-24", "since last autumn = 2023-09..");
    row("It acted last summer.", "2024-05-24", "last summer = 2023-06..2023-08");
    row("It acted on Monday.", "2023-10-03", "on Monday = 2023-10-02..2023-10-02");
    row("It is heard again on September 17.", "2024-07-09", "on September 17 = 2024-09-17..2024-09-17");
    row("It acted yesterday.", "2024-03-01", "yesterday = 2024-02-29..2024-02-29");
    row("In the past four years it acted.", "2022-11-05", "In the past four years = 2018-11..2022-11");
    row("It ends before the end of the year.", "2024-05-24", "before the end of the year = ..2024-12");
    row("It may act in the coming months.", "2024-04-23", "in the coming months = 2024-04..");
    // against the text
    row("It bought tubes in 2019. It stopped two years later.", "2023-10-03",
        "in 2019 = 2019..2019; two years later = 2021..2021");
    row("It was judged in November 2023, for use since August of that year.", "2024-07-09",
        "in November 2023 = 2023-11..2023-11; since August of that year = 2023-08..");
    row("It banned them in October 2022. Orland followed in January.", "",
        "in October 2022 = 2022-10..2022-10; in January = 2023-01..2023-01");
    // not resolved, never against today
    row("It acted last October.", "", "last October = ..");
    row("Late last year it acted.", "", "Late last year = ..");
    row("It acted last week.", "2023", "last week = ..");
    // no dates
    row("It sold 2,019 valves and model 2019 tubes in 31 countries.", "2023-03-09", "");
    row("It may march on, said May Vane.", "2023-03-09", "");
    row("It rented them for two years.", "2023-03-09", "");
}

void TestTimes::values()
{
    QFETCH(QString, text);
    QFETCH(QString, anchor);
    QTEST(described(text, anchor), "expected");
}

void TestTimes::spansLieInText()
{
    const QString text
        = u"In 2019 and since March, by late 2020, from 3 to 4 May 2021, \u201cin June\u201d 31 February 2020 ago."_s;
    qsizetype last = 0;
    for (const TimeExpression &time : timesIn(text, u"2021-12-01"_s)) {
        QVERIFY(time.span.liesIn(text) && !time.span.isEmpty());
        QVERIFY(time.span.begin >= last);
        QVERIFY(!time.rule.isEmpty());
        last = time.span.end;
    }
    QVERIFY(last > 0);
}

void TestTimes::sameTwice()
{
    const QString text = u"It acted last October, two years after May 2019, and will again by early 2025."_s;
    QCOMPARE(described(text, u"2023-03-09"_s), described(text, u"2023-03-09"_s));
}

QTEST_GUILESS_MAIN(TestTimes)
#include "test_times.moc"

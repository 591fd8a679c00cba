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

// "in 2019 = 2019; ..."
QString inEdtf(const std::vector<TimeExpression> &times, const QString &text)
{
    QStringList lines;
    for (const TimeExpression &time : times)
        lines.append(time.span.of(text) % u" = "_s % edtfOf(time));
    return lines.join(u"; "_s);
}

void addRow(const char *text, const char *anchor, const char *expected)
{
    QTest::addRow("%s (%s)", text, anchor)
        << QString::fromUtf8(text) << QString::fromLatin1(anchor) << QString::fromUtf8(expected);
}

} // namespace

class TestTimes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void values_data();
    void values();
    void edtf_data();
    void edtf();
    void durations_data();
    void durations();
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

void TestTimes::edtf_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("anchor");
    QTest::addColumn<QString>("expected");
    const auto row = addRow;
    // days
    row("It sailed on the 9th of March 2021.", "", "on the 9th of March 2021 = 2021-03-09");
    row("It sailed on 3-5 May 2021.", "", "on 3-5 May 2021 = 2021-05-03/2021-05-05");
    row("It sailed on May 3 and 5, 2021.", "", "on May 3 and 5, 2021 = 2021-05-03/2021-05-05");
    row("It sailed on Friday, May 24, 2024.", "", "on Friday, May 24, 2024 = 2024-05-24");
    row("It sailed on Wed 31.3.2021.", "", "31.3.2021 = 2021-03-31");
    row("It sailed on 2021-03.", "", "on 2021-03 = 2021-03");
    row("It sailed on 12 September.", "2023-10-03", "on 12 September = 2023-09-12");
    row("It sailed in March 2021. On 5 June it came back.", "",
        "in March 2021 = 2021-03; On 5 June = 2021-06-05");
    row("It sailed on Sept. 4, 2021.", "", "on Sept. 4, 2021 = 2021-09-04");
    row("It is closed until 1 July 2022.", "", "until 1 July 2022 = ../2022-07-01");
    row("It sailed on Monday morning.", "2023-10-03", "on Monday morning = 2023-10-02");
    row("It sailed last night.", "2024-03-01", "last night = 2024-02-29");
    row("It sailed this morning.", "2024-03-01", "this morning = 2024-03-01");
    row("It sails tomorrow.", "2024-02-29", "tomorrow = 2024-03-01");
    row("It sailed last Friday.", "2024-05-24", "last Friday = 2024-05-17");
    row("It will sail next Tuesday.", "2024-05-24", "next Tuesday = 2024-05-28");
    row("The hearing will be on Tuesday.", "2024-05-24", "on Tuesday = 2024-05-28");
    row("It sailed last weekend.", "2024-05-22", "last weekend = 2024-05-18/2024-05-19");
    row("It sailed on the last day of 2021.", "", "on the last day of 2021 = 2021-12-31");
    row("It sailed in the first week of March 2021.", "",
        "in the first week of March 2021 = 2021-03-01/2021-03-07");
    row("It sailed in the last week of October 2021.", "",
        "in the last week of October 2021 = 2021-10-25/2021-10-31");
    // months and years
    row("It sailed in Oct. 2020.", "", "in Oct. 2020 = 2020-10");
    row("It sailed in October of last year.", "2023-03-09", "in October of last year = 2022-10");
    row("It sailed in October, 2020.", "", "in October, 2020 = 2020-10");
    row("The March 2021 contract named it.", "", "March 2021 = 2021-03");
    row("It has been closed since about 2015.", "", "since about 2015 = 2015~/..");
    row("It opened around 2015.", "", "around 2015 = 2015~");
    row("It opened in about March 2015.", "", "in about March 2015 = 2015-03~");
    row("It knew as early as 2013.", "", "as early as 2013 = 2013");
    row("It has known since at least 2013.", "", "since at least 2013 = 2013/..");
    row("It rents from 2019 onwards.", "", "from 2019 onwards = 2019/..");
    row("It is barred with effect from 1 May 2022.", "", "with effect from 1 May 2022 = 2022-05-01/..");
    row("It paid starting in May 2022.", "", "starting in May 2022 = 2022-05/..");
    row("It ships no later than June 2022.", "", "no later than June 2022 = /2022-06");
    row("It bought them prior to 2019.", "", "prior to 2019 = /2019");
    row("It bought them ahead of May 2019.", "", "ahead of May 2019 = /2019-05");
    row("It grew after 2019.", "", "after 2019 = 2019/..");
    row("It was founded in 1848.", "", "in 1848 = 1848");
    row("It counted the sanctions of 2014 among them.", "", "2014 = 2014");
    row("It acted this year.", "2024-05-24", "this year = 2024");
    row("It may act next year.", "2024-05-24", "next year = 2025");
    row("It acted last month.", "2024-01-24", "last month = 2023-12");
    row("It may act next March.", "2024-05-24", "next March = 2025-03");
    row("It acted earlier this week.", "2024-05-24", "earlier this week = 2024-05-20/2024-05-24");
    row("It acted earlier this year.", "2024-05-24", "earlier this year = 2024");
    row("It may act later this month.", "2024-05-24", "later this month = 2024-05");
    row("It has acted since January.", "2024-11-18", "since January = 2024-01/..");
    row("It may act in January.", "2024-11-18", "in January = 2025-01");
    row("It had acted in December.", "2023-03-09", "in December = 2022-12");
    // parts
    row("It was listed in late 2019.", "", "in late 2019 = 2019-10/2019-12");
    row("It was listed late in 2019.", "", "late in 2019 = 2019-10/2019-12");
    row("It was listed in mid-October 2021.", "", "in mid-October 2021 = 2021-10");
    row("It was listed in early-2021.", "", "in early-2021 = 2021-01/2021-03");
    row("It was listed at the start of 2020.", "", "at the start of 2020 = 2020-01");
    row("It was listed in the middle of 2020.", "", "in the middle of 2020 = 2020-06/2020-07");
    row("It was listed in early October 2020.", "", "in early October 2020 = 2020-10");
    row("It was listed early last month.", "2024-01-24", "early last month = 2023-12");
    row("It was listed at the end of last week.", "2024-05-24",
        "at the end of last week = 2024-05-13/2024-05-19");
    row("It was listed in the first half of 2021.", "", "in the first half of 2021 = 2021-40");
    row("It was listed in the second half of last year.", "2022-05-01",
        "in the second half of last year = 2021-41");
    row("It grew in Q3 2023.", "", "in Q3 2023 = 2023-35");
    row("It grew in the fourth quarter of 2022.", "", "in the fourth quarter of 2022 = 2022-36");
    row("It grew in the first quarter.", "2024-05-24", "in the first quarter = 2024-33");
    row("It grew last quarter.", "2024-05-24", "last quarter = 2024-33");
    row("It grew in the first nine months of 2023.", "",
        "in the first nine months of 2023 = 2023-01/2023-09");
    row("It grew in the last two months of 2023.", "", "in the last two months of 2023 = 2023-11/2023-12");
    row("It grew in the three months to June 2021.", "",
        "in the three months to June 2021 = 2021-04/2021-06");
    row("It grew in the year ended 31 March 2021.", "",
        "in the year ended 31 March 2021 = 2020-04/2021-03-31");
    row("It grew in fiscal 2023.", "", "in fiscal 2023 = 2023~");
    row("It grew in fiscal year 2023.", "", "in fiscal year 2023 = 2023~");
    row("It grew in FY2023.", "", "in FY2023 = 2023~");
    row("It grew in the 2022-23 financial year.", "", "in the 2022-23 financial year = 2022~/2023~");
    // seasons
    row("It grew in spring 2020.", "", "in spring 2020 = 2020-21");
    row("It grew in the fall of 2020.", "", "in the fall of 2020 = 2020-23");
    row("It has grown since autumn 2020.", "", "since autumn 2020 = 2020-09/..");
    row("It grew this summer.", "2024-10-24", "this summer = 2024-22");
    row("It grew in the spring.", "2024-10-24", "in the spring = 2024-21");
    row("It grew last winter.", "2024-05-24", "last winter = 2023-24");
    // long ones
    row("It grew in the 1990s.", "", "in the 1990s = 199X");
    row("It grew in the early 1990s.", "", "in the early 1990s = 1990/1993");
    row("It grew in the mid-1980s.", "", "in the mid-1980s = 1984/1986");
    row("It grew in the late 2010s.", "", "in the late 2010s = 2017/2019");
    row("It grew in the 19th century.", "", "in the 19th century = 18XX");
    row("It grew over the past decade.", "2024-05-24", "over the past decade = 2014-05/2024-05");
    // ranges
    row("It sold from March to May 2022.", "", "from March to May 2022 = 2022-03/2022-05");
    row("It sold between October 2019 and March 2020.", "",
        "between October 2019 and March 2020 = 2019-10/2020-03");
    row("It sold in 2018-21.", "", "in 2018-21 = 2018/2021");
    row("It sold in 2018\u20132021.", "", "in 2018\u20132021 = 2018/2021");
    row("It sold in March and April 2022.", "", "in March and April 2022 = 2022-03/2022-04");
    row("It sold in 2016, 2017 and 2018.", "", "in 2016, 2017 and 2018 = 2016/2018");
    row("It sold from 2019 until last year.", "2024-05-24", "from 2019 until last year = 2019/2023");
    // against the publication date
    row("It acted a year ago.", "2024-04-23", "a year ago = 2023");
    row("It acted a couple of years ago.", "2024-04-23", "a couple of years ago = 2022");
    row("It acted nearly two years ago.", "2024-04-23", "nearly two years ago = 2022~");
    row("It acted more than a decade ago.", "2024-04-23", "more than a decade ago = 2014~");
    row("It acted ten days ago.", "2024-04-23", "ten days ago = 2024-04-13");
    row("It acted two weeks ago.", "2024-04-23", "two weeks ago = 2024-04-08/2024-04-14");
    row("It acted 18 months ago.", "2024-04-23", "18 months ago = 2022-10");
    row("It opens two years from now.", "2024-04-23", "two years from now = 2026");
    row("It acted in the past year.", "2024-04-23", "in the past year = 2023-04/2024-04");
    row("It acted over the last three months.", "2024-04-23", "over the last three months = 2024-01/2024-04");
    row("It acts over the next five years.", "2024-04-23", "over the next five years = 2024-04/2029-04");
    row("It acted in the past two weeks.", "2024-04-23", "in the past two weeks = 2024-04-09/2024-04-23");
    row("It ships by the end of the month.", "2024-04-23", "by the end of the month = /2024-04");
    row("It ships by year-end.", "2024-04-23", "by year-end = /2024-12");
    // against the text
    row("It opened in May 2019. The same month it closed.", "",
        "in May 2019 = 2019-05; The same month = 2019-05");
    row("It opened in May 2019. It closed the following month.", "",
        "in May 2019 = 2019-05; the following month = 2019-06");
    row("It opened on 3 May 2019. It closed the next day.", "",
        "on 3 May 2019 = 2019-05-03; the next day = 2019-05-04");
    row("It opened in 2019, a year earlier than planned, and closed the previous year.", "",
        "in 2019 = 2019; a year earlier = 2018; the previous year = 2017");
    row("It opened in 2019 and closed three months later.", "", "in 2019 = 2019; three months later = ");
    row("It opened in May 2019 and closed later that year.", "",
        "in May 2019 = 2019-05; later that year = 2019");
    row("It opened in May 2019 and closed in October of the same year.", "",
        "in May 2019 = 2019-05; in October of the same year = 2019-10");
    row("It opened in May 2019 and closed in October of the following year.", "",
        "in May 2019 = 2019-05; in October of the following year = 2020-10");
    // by events
    row("Before the ban it sold six.", "", "Before the ban = ");
    row("After the sanctions took effect it sold six.", "", "After the sanctions took effect = ");
    row("Orland banned them in May 2022. Before the ban it sold six.", "",
        "in May 2022 = 2022-05; Before the ban = /2022-05");
    row("Orland has barred them since May 2022. Months before the embargo it sold six.", "",
        "since May 2022 = 2022-05/..; Months before the embargo = /2022-05");
    row("Two years after the embargo it sold six. Orland had prohibited them in May 2020.", "",
        "Two years after the embargo = 2022; in May 2020 = 2020-05");
    row("Norway banned them in May 2022, and Japan in June 2023. Ahead of the Japanese ban it sold six.", "",
        "in May 2022 = 2022-05; in June 2023 = 2023-06; Ahead of the Japanese ban = /2023-06");
    row("Ahead of the 2018 ban it sold six.", "", "Ahead of the 2018 ban = /2018");
    row("Norr was blacklisted in 2019. Orlo grew after its blacklisting.", "",
        "in 2019 = 2019; after its blacklisting = ");
    row("It may be banned by late 2026. Before the ban it sold six.", "",
        "by late 2026 = /2026-12; Before the ban = ");
    // not resolved, never against today
    row("It acted the following month.", "", "the following month = ");
    row("It acted two years ago.", "", "two years ago = ");
    row("It acted on Monday.", "2024-05", "on Monday = ");
    row("It acted on 3/4/2021.", "", "on 3/4/2021 = 2021");
    row("It acted several years ago.", "2024-05-24", "several years ago = ");
    // no dates
    row("It was the first half of the match.", "", "");
    row("The fall of the firm came as spring water flowed.", "", "");
    row("It lets them by the day and by the hour, every night.", "2024-05-24", "");
    row("It is part of today's deal for two years, within six months, at the same time.", "2024-05-24", "");
    row("After trade talks, before long, since then, it said so.", "2024-05-24", "");
}

void TestTimes::edtf()
{
    QFETCH(QString, text);
    QFETCH(QString, anchor);
    QTEST(inEdtf(timesIn(text, anchor), text), "expected");
}

void TestTimes::durations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(expected);
    };
    row("It rented them for three years.", "for three years = P3Y");
    row("It signed a three-year lease.", "three-year = P3Y");
    row("It came within six months.", "within six months = P6M");
    row("It ran for nearly a decade.", "for nearly a decade = P10Y");
    row("It waited for two weeks and for ten days.", "for two weeks = P2W; for ten days = P10D");
    row("It waited up to six hours.", "up to six hours = PT6H");
    row("It acted two years ago and for years.", "");
    row("It paid for three chips.", "");
}

void TestTimes::durations()
{
    QFETCH(QString, text);
    Document document;
    document.text = text;
    QTEST(inEdtf(findDurations(document, analyse(text)), text), "expected");
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

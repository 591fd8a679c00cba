#include "link/precision.h"
#include "timeline/brush.h"
#include "timeline/lanes.h"

#include <QFont>
#include <QTest>

#include <algorithm>

using namespace clew;
using namespace Qt::StringLiterals;

namespace {

TimelineEvent dated(const QString &from, const QString &to, const QString &words = u"Acme sells to Beta"_s)
{
    TimelineEvent made;
    made.claims = {ClaimId{1}};
    made.first = firstDay(from);
    made.last = lastDay(to);
    made.words = words;
    made.when = from;
    return made;
}

LaneLayout packed(const TimelineModel &model, const TimeScale &scale)
{
    return packLanes(model, groupsOf(model, Grouping::None, nullptr), scale, QFontMetricsF{QFont()});
}

TimeScale scaleOf(const TimelineModel &model)
{
    const auto [first, last] = rangeOf(model);
    return {first, last, 14, 800};
}

} // namespace

class TestLanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOverlaps();
    void aMonthIsAMonthWide();
    void openEndsReachTheBorder();
    void aLoneEarlyDateDoesNotSqueezeTheRest();
    void windowsSnapToMonths();
    void ticksDoNotCollide_data();
    void ticksDoNotCollide();
    void groupsHaveHeadings();
    void zoomHoldsTheDayBelowTheMouse();
    void aPartLeavesOutWhatLiesOutside();
    void brushes_data();
    void brushes();
    void keysMoveTheWindow();
    void grainOfWords_data();
    void grainOfWords();
};

void TestLanes::nothingOverlaps()
{
    TimelineModel model;
    for (int i = 0; i < 40; ++i)
        model.events.push_back(dated(u"20%1-0%2"_s.arg(10 + i % 13).arg(1 + i % 9),
                                     u"20%1-0%2"_s.arg(10 + i % 13).arg(1 + i % 9),
                                     u"A party with a long name sells to another party %1"_s.arg(i)));
    const LaneLayout layout = packed(model, scaleOf(model));
    const auto &bars = layout.bars;
    QCOMPARE(bars.size(), model.events.size());
    for (size_t i = 0; i < bars.size(); ++i) {
        QVERIFY(bars[i].whole(0).left() >= 13 && bars[i].whole(0).right() <= 801);
        for (size_t j = 0; j < i; ++j)
            QVERIFY(!bars[i].whole(0).adjusted(0, 1, 0, -1).intersects(bars[j].whole(0)));
    }
    QVERIFY(layout.lanes < 40);
}

void TestLanes::aMonthIsAMonthWide()
{
    TimelineModel model;
    model.events = {dated(u"2022-10"_s, u"2022-10"_s), dated(u"2022-01"_s, u"2022-12"_s)};
    const TimeScale scale = scaleOf(model);
    auto bars = packed(model, scale).bars;
    std::ranges::sort(bars, {}, &EventBar::event);
    QCOMPARE(bars[0].begin, scale.xOf(QDate(2022, 10, 1)));
    QCOMPARE(bars[0].end, scale.xOf(QDate(2022, 11, 1)));
    QCOMPARE(bars[1].begin, scale.left);
    QCOMPARE(bars[1].end, scale.right);
    QVERIFY(!bars[0].openEnd && !bars[1].cutEnd);
}

void TestLanes::openEndsReachTheBorder()
{
    TimelineModel model;
    model.events = {dated(u"2019"_s, u""_s), dated(u""_s, u"2021-06"_s)};
    const TimeScale scale = scaleOf(model);
    const auto bars = packed(model, scale).bars;
    const auto &since = bars[0].event == 0 ? bars[0] : bars[1];
    const auto &until = bars[0].event == 0 ? bars[1] : bars[0];
    QVERIFY(since.openEnd && !since.openBegin);
    QCOMPARE(since.end, scale.right);
    QVERIFY(until.openBegin && !until.openEnd);
    QCOMPARE(until.begin, scale.left);
}

void TestLanes::aLoneEarlyDateDoesNotSqueezeTheRest()
{
    TimelineModel model;
    model.events.push_back(dated(u"1987"_s, u"1987"_s));
    for (int i = 0; i < 12; ++i)
        model.events.push_back(dated(u"2021-0%1"_s.arg(1 + i % 9), u"2021-0%1"_s.arg(1 + i % 9)));
    const auto [first, last] = rangeOf(model);
    QCOMPARE(first, QDate(2021, 1, 1));
    QCOMPARE(last, QDate(2021, 12, 31));
    const auto bars = packed(model, scaleOf(model)).bars;
    QVERIFY(bars.front().cutBegin);
    QVERIFY(bars.front().end >= 14);
    QCOMPARE(rangeOf(TimelineModel()).first, QDate());
}

void TestLanes::windowsSnapToMonths()
{
    const TimeScale scale{QDate(2020, 1, 1), QDate(2023, 12, 31), 0, 1461};
    QCOMPARE(windowBetween(scale, 370, 500), (DateRange{u"2021-01"_s, u"2021-05"_s}));
    QCOMPARE(windowBetween(scale, 500, 370), (DateRange{u"2021-01"_s, u"2021-05"_s}));
    QCOMPARE(windowBetween(scale, -50, 9999), (DateRange{u"2020-01"_s, u"2023-12"_s}));
    QCOMPARE(scale.dayAt(scale.xOf(QDate(2022, 2, 3)) + 0.5), QDate(2022, 2, 3));
}

void TestLanes::ticksDoNotCollide_data()
{
    QTest::addColumn<int>("years");
    QTest::newRow("a week") << 0;
    for (const int years : {1, 2, 5, 12, 60, 400})
        QTest::addRow("%d years", years) << years;
}

void TestLanes::ticksDoNotCollide()
{
    QFETCH(int, years);
    const QDate first = years > 0 ? QDate(2024 - years, 1, 1) : QDate(2023, 12, 25);
    const TimeScale scale{first, QDate(2023, 12, 31), 14, 700};
    const auto ticks = ticksOf(scale, QLocale::c(), 60);
    QVERIFY(!ticks.empty());
    for (size_t i = 1; i < ticks.size(); ++i)
        QVERIFY(ticks[i].x - ticks[i - 1].x >= 60);
}

void TestLanes::groupsHaveHeadings()
{
    TimelineModel model;
    for (int i = 0; i < 9; ++i) {
        model.events.push_back(dated(u"2021-0%1"_s.arg(1 + i), u"2021-0%1"_s.arg(1 + i)));
        model.events.back().predicate = i % 3 == 0 ? Predicate::Sanctions : Predicate::SellsTo;
    }
    const auto groups = groupsOf(model, Grouping::Predicate, nullptr);
    QCOMPARE(groups.size(), size_t(2));
    QCOMPARE(groups[0].events.size(), size_t(6)); // the larger one first
    const LaneLayout layout = packLanes(model, groups, scaleOf(model), QFontMetricsF{QFont()});
    QCOMPARE(layout.headings.size(), size_t(2));
    QCOMPARE(layout.bars.size(), size_t(9));
    for (const EventBar &bar : layout.bars)
        for (const LaneHeading &heading : layout.headings)
            QVERIFY(bar.lane != heading.lane);
}

void TestLanes::zoomHoldsTheDayBelowTheMouse()
{
    const TimeScale scale{QDate(2010, 1, 1), QDate(2023, 12, 31), 0, 1000};
    const DaySpan whole{scale.first, scale.last};
    TimeScale now = scale;
    const QDate held = scale.dayAt(700);
    for (int i = 0; i < 30; ++i) {
        const DaySpan days = zoomed(now, whole, 700, 1.5);
        now = {days.first, days.second, 0, 1000, false};
        QVERIFY(std::abs(now.xOf(held) - 700) < std::max(3.0, now.endOf(held) - now.xOf(held)) * 2);
    }
    QCOMPARE(now.first.daysTo(now.last), qint64(6)); // not less than a week
    for (int i = 0; i < 30; ++i) {
        const DaySpan days = zoomed(now, whole, 700, 1 / 1.5);
        now = {days.first, days.second, 0, 1000, false};
    }
    QCOMPARE(now.first, whole.first);
    QCOMPARE(now.last, whole.second);
    const DaySpan later = panned({QDate(2020, 1, 1), QDate(2020, 12, 31), 0, 1000, false}, whole, whole, 99);
    QCOMPARE(later.second, whole.second);
    QCOMPARE(later.first.daysTo(later.second), qint64(365));
}

void TestLanes::aPartLeavesOutWhatLiesOutside()
{
    TimelineModel model;
    model.events
        = {dated(u"2015"_s, u"2015"_s), dated(u"2021-03"_s, u"2021-03"_s), dated(u"2021-05"_s, QString())};
    const LaneLayout part = packed(model, {QDate(2021, 1, 1), QDate(2021, 4, 30), 0, 900, false});
    QCOMPARE(part.bars.size(), size_t(1));
    QCOMPARE(packed(model, {QDate(2021, 1, 1), QDate(2021, 4, 30), 0, 900, true}).bars.size(), size_t(3));
}

void TestLanes::brushes_data()
{
    QTest::addColumn<qreal>("from");
    QTest::addColumn<qreal>("to");
    QTest::addColumn<qreal>("begin");
    QTest::addColumn<qreal>("end");
    QTest::newRow("begin") << 302.0 << 250.0 << 250.0 << 500.0;
    QTest::newRow("end") << 498.0 << 620.0 << 300.0 << 620.0;
    QTest::newRow("end over begin") << 500.0 << 200.0 << 200.0 << 300.0;
    QTest::newRow("middle") << 400.0 << 450.0 << 350.0 << 550.0;
    QTest::newRow("middle, to the border") << 400.0 << 2000.0 << 700.0 << 900.0;
    QTest::newRow("new") << 600.0 << 700.0 << 600.0 << 700.0;
    QTest::newRow("new, backwards") << 250.0 << -30.0 << 100.0 << 250.0;
}

void TestLanes::brushes()
{
    QFETCH(qreal, from);
    QFETCH(qreal, to);
    const TimeScale scale{QDate(2020, 1, 1), QDate(2022, 12, 31), 100, 900};
    const Brush brush{300, 500};
    const Brush after = dragged(brush, gripAt(brush, from), from, to, scale);
    QTEST(after.begin, "begin");
    QTEST(after.end, "end");
}

void TestLanes::keysMoveTheWindow()
{
    const TimeScale scale{QDate(2020, 1, 1), QDate(2022, 12, 31), 0, 900};
    const DateRange window{u"2021-01"_s, u"2021-03"_s};
    QCOMPARE(stepped(window, Grip::Middle, 1, scale), (DateRange{u"2021-02"_s, u"2021-04"_s}));
    QCOMPARE(stepped(window, Grip::End, -1, scale), (DateRange{u"2021-01"_s, u"2021-02"_s}));
    QCOMPARE(stepped(window, Grip::Begin, -1, scale), (DateRange{u"2020-12"_s, u"2021-03"_s}));
    const DateRange narrow{u"2021-01"_s, u"2021-01"_s};
    QCOMPARE(stepped(narrow, Grip::End, -1, scale), narrow);
}

void TestLanes::grainOfWords_data()
{
    QTest::addColumn<DateRange>("date");
    QTest::addColumn<Grain>("grain");
    QTest::newRow("day") << DateRange{u"2021-03-04"_s, u"2021-03-04"_s} << Grain::Day;
    QTest::newRow("month") << DateRange{u"2021-03"_s, u"2021-03"_s} << Grain::Month;
    QTest::newRow("season") << DateRange{u"2021-03"_s, u"2021-05"_s} << Grain::Part;
    QTest::newRow("year") << DateRange{u"2021"_s, u"2021"_s} << Grain::Year;
    QTest::newRow("decade") << DateRange{u"1990"_s, u"1999"_s} << Grain::Longer;
    QTest::newRow("since a month") << DateRange{u"2021-03"_s, {}} << Grain::Month;
    QTest::newRow("until a year") << DateRange{{}, u"2021"_s} << Grain::Year;
}

void TestLanes::grainOfWords()
{
    QFETCH(DateRange, date);
    const auto grain = grainOf(date);
    QTEST(grain, "grain");
}

QTEST_MAIN(TestLanes)
#include "test_lanes.moc"

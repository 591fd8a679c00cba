#include "timeline/lanes.h"

#include <QFont>
#include <QTest>

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
};

void TestLanes::nothingOverlaps()
{
    TimelineModel model;
    for (int i = 0; i < 40; ++i)
        model.events.push_back(dated(u"20%1-0%2"_s.arg(10 + i % 13).arg(1 + i % 9),
                                     u"20%1-0%2"_s.arg(10 + i % 13).arg(1 + i % 9),
                                     u"A party with a long name sells to another party %1"_s.arg(i)));
    const QFontMetricsF metrics{QFont()};
    const auto bars = packLanes(model, scaleOf(model), metrics);
    QCOMPARE(bars.size(), model.events.size());
    for (size_t i = 0; i < bars.size(); ++i) {
        QVERIFY(bars[i].whole(0).left() >= 13 && bars[i].whole(0).right() <= 801);
        for (size_t j = 0; j < i; ++j)
            QVERIFY(!bars[i].whole(0).adjusted(0, 1, 0, -1).intersects(bars[j].whole(0)));
    }
    QVERIFY(lanesOf(bars) < 40);
}

void TestLanes::aMonthIsAMonthWide()
{
    TimelineModel model;
    model.events = {dated(u"2022-10"_s, u"2022-10"_s), dated(u"2022-01"_s, u"2022-12"_s)};
    const TimeScale scale = scaleOf(model);
    const auto bars = packLanes(model, scale, QFontMetricsF{QFont()});
    QCOMPARE(bars[0].begin, scale.xOf(QDate(2022, 10, 1)));
    QCOMPARE(bars[0].end, scale.xOf(QDate(2022, 11, 1)));
    QCOMPARE(bars[1].begin, scale.left);
    QCOMPARE(bars[1].end, scale.right);
    QVERIFY(!bars[0].fadesOut);
}

void TestLanes::openEndsReachTheBorder()
{
    TimelineModel model;
    model.events = {dated(u"2019"_s, u""_s), dated(u""_s, u"2021-06"_s)};
    const TimeScale scale = scaleOf(model);
    const auto bars = packLanes(model, scale, QFontMetricsF{QFont()});
    QVERIFY(bars[0].fadesOut && !bars[0].fadesIn);
    QCOMPARE(bars[0].end, scale.right);
    QVERIFY(bars[1].fadesIn && !bars[1].fadesOut);
    QCOMPARE(bars[1].begin, scale.left);
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
    const auto bars = packLanes(model, scaleOf(model), QFontMetricsF{QFont()});
    QVERIFY(bars.front().fadesIn);
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
    for (const int years : {1, 2, 5, 12, 60, 400})
        QTest::addRow("%d years", years) << years;
}

void TestLanes::ticksDoNotCollide()
{
    QFETCH(int, years);
    const TimeScale scale{QDate(2024 - years, 1, 1), QDate(2023, 12, 31), 14, 700};
    const auto ticks = ticksOf(scale, QLocale::c(), 60);
    QVERIFY(!ticks.empty());
    for (size_t i = 1; i < ticks.size(); ++i)
        QVERIFY(ticks[i].x - ticks[i - 1].x >= 60);
}

QTEST_MAIN(TestLanes)
#include "test_lanes.moc"

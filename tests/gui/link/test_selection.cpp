#include "link/filtering.h"
#include "link/selection.h"

#include <QSignalSpy>
#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

class TestSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalValuesSendNothing();
    void backAndForwardRetraceTheFocus();
    void aNewFocusGivesUpWhatLayAhead();
    void clearForgetsEverything();
    void windows_data();
    void windows();
    void undatedAreCounted();
    void filterPasses();
};

void TestSelection::equalValuesSendNothing()
{
    Selection selection;
    const EntityId entity{7};
    Filter filter;
    filter.from = u"2022-10"_s;
    TraceState trace;
    trace.to = entity;
    selection.setFocus(entity);
    selection.setFilter(filter);
    selection.setTrace(trace);

    QSignalSpy focus(&selection, &Selection::focusChanged);
    QSignalSpy filters(&selection, &Selection::filterChanged);
    QSignalSpy traces(&selection, &Selection::traceChanged);
    QSignalSpy history(&selection, &Selection::historyChanged);
    selection.setFocus(entity);
    selection.setFilter(filter);
    selection.setTrace(trace);
    QCOMPARE(focus.size() + filters.size() + traces.size() + history.size(), 0);
    selection.setFocus(ClaimId{7}); // the same number, but another thing
    QCOMPARE(focus.size(), 1);
}

void TestSelection::backAndForwardRetraceTheFocus()
{
    Selection selection;
    QVERIFY(!selection.canGoBack());
    selection.setFocus(EntityId{1});
    selection.setFocus(ClaimId{2});
    selection.back();
    QCOMPARE(selection.focus(), Focus(EntityId{1}));
    QVERIFY(selection.canGoForward());
    selection.forward();
    QCOMPARE(selection.focus(), Focus(ClaimId{2}));
    selection.back();
    selection.back();
    QCOMPARE(selection.focus(), Focus());
    selection.back(); // nothing lies further back
    QCOMPARE(selection.focus(), Focus());
}

void TestSelection::aNewFocusGivesUpWhatLayAhead()
{
    Selection selection;
    selection.setFocus(EntityId{1});
    selection.setFocus(EntityId{2});
    selection.back();
    selection.setFocus(EntityId{3});
    QVERIFY(!selection.canGoForward());
    selection.back();
    QCOMPARE(selection.focus(), Focus(EntityId{1}));
}

void TestSelection::clearForgetsEverything()
{
    Selection selection;
    selection.setFocus(EntityId{1});
    Filter filter;
    filter.reviewedOnly = true;
    selection.setFilter(filter);
    QSignalSpy focus(&selection, &Selection::focusChanged);
    selection.clear();
    QCOMPARE(focus.size(), 1);
    QCOMPARE(selection.focus(), Focus());
    QCOMPARE(selection.filter(), Filter());
    QVERIFY(!selection.canGoBack());
}

void TestSelection::windows_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("end");
    QTest::addColumn<bool>("within");
    QTest::newRow("no window") << u""_s << u""_s << u""_s << u""_s << true;
    QTest::newRow("inside") << u"2022-01"_s << u"2022-12"_s << u"2022-10"_s << u"2022-10"_s << true;
    QTest::newRow("touches the last day")
        << u"2022-01"_s << u"2022-10"_s << u"2022-10-31"_s << u"2023"_s << true;
    QTest::newRow("after") << u"2022-01"_s << u"2022-10"_s << u"2022-11-01"_s << u"2022-11-01"_s << false;
    QTest::newRow("before") << u"2022-01"_s << u""_s << u"2021"_s << u"2021"_s << false;
    QTest::newRow("open end") << u"2022-01"_s << u"2022-10"_s << u"2019"_s << u""_s << true;
    QTest::newRow("undated") << u"2022-01"_s << u"2022-10"_s << u""_s << u""_s << false;
}

void TestSelection::windows()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, begin);
    QFETCH(QString, end);
    Filter filter;
    filter.from = from;
    filter.to = to;
    const DateRange range{begin, end};
    const auto date = range.isEmpty() ? std::nullopt : std::optional(range);
    QTEST(inWindow(filter, date), "within");
    filter.keepUndated = true;
    QVERIFY(date || inWindow(filter, date));
}

// The day on which a document was published is not when it happened; how many are left out is known.
void TestSelection::undatedAreCounted()
{
    std::vector<Claim> claims(5);
    claims[0].date = DateRange{u"2022"_s, u"2022"_s};
    claims[1].date = DateRange(); // a person says: no date
    claims[2].status = ClaimStatus::Rejected;
    claims[3].predicate = Predicate::Sanctions;
    Filter filter;
    QCOMPARE(undatedLeftOut(filter, claims), 0);
    filter.to = u"2023"_s;
    QCOMPARE(undatedLeftOut(filter, claims), 3);
    filter.hiddenPredicates = {Predicate::Sanctions};
    QCOMPARE(undatedLeftOut(filter, claims), 2);
    filter.keepUndated = true;
    QCOMPARE(undatedLeftOut(filter, claims), 0);
}

void TestSelection::filterPasses()
{
    Claim claim;
    claim.predicate = Predicate::RentsTo;
    Filter filter;
    QVERIFY(passes(filter, claim, {}));
    filter.hiddenPredicates = {Predicate::RentsTo};
    QVERIFY(!passes(filter, claim, {}));
    filter.hiddenPredicates = {};
    filter.reviewedOnly = true;
    QVERIFY(!passes(filter, claim, {}));
    claim.status = ClaimStatus::Confirmed;
    QVERIFY(passes(filter, claim, {}));
}

QTEST_GUILESS_MAIN(TestSelection)
#include "test_selection.moc"

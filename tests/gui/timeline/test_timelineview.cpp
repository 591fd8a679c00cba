#include "common/emptystate.h"
#include "common/panelheader.h"
#include "common/theme.h"
#include "link/filtering.h"
#include "support/dossierfixture.h"
#include "timeline/dateform.h"
#include "timeline/densitystrip.h"
#include "timeline/lanesview.h"
#include "timeline/pocket.h"
#include "timeline/timelineview.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>

using namespace clew;
using namespace clew::test;
using namespace Qt::StringLiterals;

namespace {

struct Shown
{
    DossierFixture fixture;
    std::unique_ptr<Workspace> workspace;
    Selection selection;
    TimelineView view{selection};

    Shown()
    {
        auto opened = Workspace::open(fixture.path());
        if (!opened)
            return;
        workspace = std::move(opened.value());
        view.resize(960, 260);
        view.setWorkspace(workspace.get());
        view.show();
        (void)QTest::qWaitForWindowExposed(&view);
    }
    ~Shown() { view.setWorkspace(nullptr); }

    void brush(int from, int to)
    {
        QWidget *strip = view.strip()->viewport();
        QTest::mousePress(strip, Qt::LeftButton, {}, QPoint(from, 20));
        QTest::mouseMove(strip, QPoint((from + to) / 2, 20));
        QTest::mouseMove(strip, QPoint(to, 20));
        QTest::mouseRelease(strip, Qt::LeftButton, {}, QPoint(to, 20));
    }
};

} // namespace

class TestTimelineView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatToDoWithoutADossier();
    void theBrushSetsTheWindowAndEscLiftsIt();
    void aClickOnABarSelectsItsClaim();
    void aClickOnADotOpensTheDocument();
    void thePocketHoldsTheUndatedAndAsksForDates();
    void theBrushIsMovedAndResized();
    void undatedClaimsUnderAWindowAreCounted();
    void wheelAndKeysZoom();
    void groupsCanBeChosen();
    void sanctionsAreRules();
    void whatIsSelectedIsRed();
    void keysWalkTheEvents();
    void theFilterHidesEvents();
    void pictures_data();
    void pictures();
};

void TestTimelineView::showsWhatToDoWithoutADossier()
{
    Selection selection;
    TimelineView view(selection);
    view.resize(400, 220);
    view.show();
    const auto *empty = view.findChild<EmptyState *>();
    QVERIFY(empty && empty->isVisible());
    QVERIFY(!empty->accessibleDescription().isEmpty());
    selection.setFocus(EntityId{42});
    selection.setFilter({u"2022"_s, {}, {}, {}, false, false});
}

void TestTimelineView::theBrushSetsTheWindowAndEscLiftsIt()
{
    Shown s;
    QVERIFY(s.workspace);
    QSignalSpy changed(&s.selection, &Selection::filterChanged);
    s.brush(300, 600);
    QCOMPARE(changed.size(), 1);
    const Filter filter = s.selection.filter();
    QVERIFY(firstDay(filter.from).isValid() && lastDay(filter.to).isValid());
    QVERIFY(firstDay(filter.from) < lastDay(filter.to));
    s.selection.setFilter(s.selection.filter()); // the same window once more: no echo
    QCOMPARE(changed.size(), 1);
    QTest::keyClick(s.view.strip(), Qt::Key_Escape);
    QCOMPARE(s.selection.filter(), Filter());
    s.brush(300, 600);
    s.view.lanes()->setFocus();
    QTest::keyClick(s.view.lanes(), Qt::Key_Escape);
    QCOMPARE(s.selection.filter(), Filter());
    s.brush(300, 600);
    s.brush(100, 100); // a click without a drag lifts it too
    QCOMPARE(s.selection.filter(), Filter());
}

void TestTimelineView::aClickOnABarSelectsItsClaim()
{
    Shown s;
    QVERIFY(s.workspace);
    const ClaimId claim = s.fixture.claim(u"harbour.txt"_s, Predicate::Sanctions);
    QVERIFY(claim);
    const auto bar = s.view.lanes()->barOf(claim);
    QVERIFY(bar);
    QTest::mouseClick(s.view.lanes()->viewport(), Qt::LeftButton, {}, bar->center().toPoint());
    QCOMPARE(s.selection.focus(), Focus(claim));
}

void TestTimelineView::aClickOnADotOpensTheDocument()
{
    Shown s;
    QVERIFY(s.workspace);
    const DocumentId document = s.fixture.document(u"harbour.txt"_s);
    const auto dot = s.view.lanes()->dotOf(document);
    QVERIFY(dot);
    QTest::mouseClick(s.view.lanes()->viewport(), Qt::LeftButton, {}, dot->center().toPoint());
    QCOMPARE(s.selection.focus(), Focus(Passage{document, {}}));
}

void TestTimelineView::thePocketHoldsTheUndatedAndAsksForDates()
{
    Shown s;
    QVERIFY(s.workspace);
    const auto claims = s.view.pocket()->model().claims();
    const size_t dated = s.view.lanes()->model().events.size();
    QVERIFY(!claims.empty());
    QVERIFY(!s.view.pocket()->isVisible());
    for (QAction *action : s.view.viewActions())
        if (action->shortcut() == QKeySequence(u"Ctrl+Alt+U"_s))
            action->trigger();
    QVERIFY(s.view.pocket()->isVisible());
    QListView &list = s.view.pocket()->list();
    const QModelIndex row = list.model()->index(0, 0);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(row).center());
    QCOMPARE(s.selection.focus(), Focus(claims.front().claim));
    QTest::keyClick(&list, Qt::Key_D);
    auto *form = s.view.findChild<DateForm *>();
    QVERIFY(form && form->isVisible());
    QTest::keyClicks(&form->line(), u"whenever"_s);
    QVERIFY(!form->accept().isEnabled());
    form->line().clear();
    QTest::keyClicks(&form->line(), u"2022-05"_s);
    QVERIFY(form->accept().isEnabled());
    QVERIFY2(form->reading().contains(u"May 2022"_s), qPrintable(form->reading()));
    QTest::keyClick(&form->line(), Qt::Key_Return);
    QVERIFY(s.workspace->claim(claims.front().claim)->date.has_value());
    QCOMPARE(s.view.lanes()->model().events.size(), dated + 1);
    QCOMPARE(s.view.pocket()->model().claims().size(), claims.size() - 1);
    QVERIFY(s.workspace->undo());
    QCOMPARE(s.view.pocket()->model().claims().size(), claims.size());
}

void TestTimelineView::theBrushIsMovedAndResized()
{
    Shown s;
    QVERIFY(s.workspace);
    s.brush(300, 500);
    const Filter first = s.selection.filter();
    s.brush(400, 460); // its middle
    const Filter moved = s.selection.filter();
    QVERIFY(firstDay(moved.from) > firstDay(first.from) && lastDay(moved.to) > lastDay(first.to));
    const qreal end = s.view.scale().endOf(lastDay(moved.to));
    s.brush(static_cast<int>(end), static_cast<int>(end) + 120);
    const Filter wider = s.selection.filter();
    QCOMPARE(wider.from, moved.from);
    QVERIFY(lastDay(wider.to) > lastDay(moved.to));
    s.view.strip()->setFocus();
    QTest::keyClick(s.view.strip(), Qt::Key_Left);
    QVERIFY(firstDay(s.selection.filter().from) < firstDay(wider.from));
    QTest::keyClick(s.view.strip(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(s.selection.filter().to, wider.to);
    const Filter before = s.selection.filter();
    QTest::mouseClick(s.view.strip()->viewport(), Qt::LeftButton, {},
                      QPoint(430, 20)); // within: changes nothing
    QCOMPARE(s.selection.filter(), before);
    s.brush(100, 100); // beside: lifts it
    QCOMPARE(s.selection.filter(), Filter());
    QTest::keyClick(s.view.strip(), Qt::Key_Right); // the keyboard alone makes one
    QVERIFY(!s.selection.filter().from.isEmpty());
}

void TestTimelineView::undatedClaimsUnderAWindowAreCounted()
{
    Shown s;
    QVERIFY(s.workspace);
    Filter filter;
    filter.from = filter.to = u"2022"_s;
    s.selection.setFilter(filter);
    const int left = undatedLeftOut(filter, s.workspace->content()->claims);
    QVERIFY(left > 0);
    const auto *header = s.view.findChild<PanelHeader *>();
    QVERIFY2(header->note().contains(QString::number(left)), qPrintable(header->note()));
    filter.keepUndated = true;
    s.selection.setFilter(filter);
    QVERIFY(!header->note().contains(QString::number(left)));
}

void TestTimelineView::wheelAndKeysZoom()
{
    Shown s;
    QVERIFY(s.workspace);
    const TimeScale whole = s.view.scale();
    const QPointF at(500, 10); // over the axis
    QWheelEvent wheel(at, s.view.lanes()->viewport()->mapToGlobal(at), {}, QPoint(0, 240), Qt::NoButton, {},
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(s.view.lanes()->viewport(), &wheel);
    QVERIFY(!s.view.scale().whole);
    QVERIFY(s.view.scale().first > whole.first && s.view.scale().last < whole.last);
    QCOMPARE(s.view.lanes()->layoutOfLanes().bars.empty(), false);
    const QDate first = s.view.scale().first;
    s.view.lanes()->setFocus();
    QTest::keyClick(s.view.lanes(), Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(s.view.scale().first > first);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(s.view.lanes(), Qt::Key_Plus);
    QCOMPARE(s.view.scale().first.daysTo(s.view.scale().last), qint64(6));
    // the keyboard brings an event that is not on show
    QTest::keyClick(s.view.lanes(), Qt::Key_Home);
    const TimelineEvent &event = s.view.lanes()->model().events.front();
    const QDate day = event.first.isValid() ? event.first : event.last;
    QVERIFY(s.view.scale().first <= day && day <= s.view.scale().last);
    QTest::keyClick(s.view.lanes(), Qt::Key_0);
    QCOMPARE(s.view.scale(), whole);
}

void TestTimelineView::groupsCanBeChosen()
{
    Shown s;
    QVERIFY(s.workspace);
    QVERIFY(s.view.lanes()->layoutOfLanes().headings.empty());
    for (const Grouping grouping : {Grouping::Predicate, Grouping::Entity, Grouping::Document}) {
        s.view.setGrouping(grouping);
        QVERIFY(!s.view.lanes()->layoutOfLanes().headings.empty());
        for (const LaneHeading &heading : s.view.lanes()->layoutOfLanes().headings)
            QVERIFY(!heading.title.isEmpty());
    }
}

void TestTimelineView::sanctionsAreRules()
{
    Shown s;
    QVERIFY(s.workspace);
    const auto &rules = s.view.lanes()->rules();
    const auto found
        = std::ranges::find(rules, s.fixture.entity(u"Kestrel Institute"_s), &ListingRule::target);
    QVERIFY(found != rules.end());
    QCOMPARE(found->day, QDate(2021, 6, 1));
    QVERIFY(found->exact);
}

void TestTimelineView::whatIsSelectedIsRed()
{
    applyTheme(*qApp, ThemeMode::Light);
    Shown s;
    QVERIFY(s.workspace);
    const ClaimId claim = s.fixture.claim(u"harbour.txt"_s, Predicate::Sanctions);
    const auto colour = [&] {
        const QPoint middle = s.view.lanes()->barOf(claim)->center().toPoint();
        return s.view.lanes()->viewport()->grab().toImage().pixelColor(middle);
    };
    const auto isRed = [](const QColor &c) {
        return c.red() > c.green() + 60 && c.red() > c.blue() + 40;
    };
    QVERIFY(!isRed(colour()));
    s.selection.setFocus(claim);
    QVERIFY(isRed(colour()));
    s.selection.setFocus(s.fixture.entity(u"Kestrel Institute"_s));
    QVERIFY(isRed(colour()));
    s.selection.setFocus(s.fixture.entity(u"Mara Olsen"_s));
    QVERIFY(!isRed(colour()));
}

void TestTimelineView::keysWalkTheEvents()
{
    Shown s;
    QVERIFY(s.workspace);
    s.view.lanes()->setFocus();
    QTest::keyClick(s.view.lanes(), Qt::Key_Right);
    QTest::keyClick(s.view.lanes(), Qt::Key_Return);
    QCOMPARE(s.selection.focus(), Focus(s.view.lanes()->model().events.front().claims.front()));
    QVERIFY(!s.view.lanes()->accessibleDescription().isEmpty());
}

void TestTimelineView::theFilterHidesEvents()
{
    Shown s;
    QVERIFY(s.workspace);
    const size_t all = s.view.lanes()->model().events.size();
    QVERIFY(all >= 2);
    Filter filter;
    filter.hiddenPredicates = {Predicate::Sanctions};
    s.selection.setFilter(filter);
    QVERIFY(s.view.lanes()->model().events.size() < all);
    filter = {};
    filter.from = u"2022"_s; // a window marks, it does not cut
    s.selection.setFilter(filter);
    QCOMPARE(s.view.lanes()->model().events.size(), all);
}

void TestTimelineView::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light-660x200") << false << QSize(660, 200);
    QTest::newRow("dark-1500x320") << true << QSize(1500, 320);
}

// To look at: set CLEW_PICTURES to a folder.
void TestTimelineView::pictures()
{
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    applyTheme(*qApp, dark ? ThemeMode::Dark : ThemeMode::Light);
    Shown s;
    QVERIFY(s.workspace);
    s.view.resize(size);
    if (dark) { // groups, the pocket open, a claim with its reports
        s.view.setGrouping(Grouping::Predicate);
        for (QAction *action : s.view.viewActions())
            if (action->shortcut() == QKeySequence(u"Ctrl+Alt+U"_s))
                action->trigger();
        s.selection.setFocus(s.fixture.claim(u"harbour.txt"_s, Predicate::BuysFrom));
    }
    QApplication::processEvents();
    const QImage image = s.view.grab().toImage();
    const QColor paper = (dark ? darkTheme() : lightTheme()).background;
    QCOMPARE(image.pixelColor(2, image.height() - 3), paper);
    QCOMPARE(image.pixelColor(4, 60), paper); // the strip too
    const QString folder = qEnvironmentVariable("CLEW_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(
            image.save(folder + u"/timeline-"_s + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s));
}

QTEST_MAIN(TestTimelineView)
#include "test_timelineview.moc"

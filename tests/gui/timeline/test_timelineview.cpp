#include "common/emptystate.h"
#include "common/theme.h"
#include "support/dossierfixture.h"
#include "timeline/densitystrip.h"
#include "timeline/lanesview.h"
#include "timeline/timelineview.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

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
    void thePocketLeadsToTheUnresolvedDate();
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
    selection.setFilter({u"2022"_s, {}, {}, {}, false});
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
    s.brush(300, 600); // the same window once more: no echo
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

void TestTimelineView::thePocketLeadsToTheUnresolvedDate()
{
    Shown s;
    QVERIFY(s.workspace);
    QCOMPARE(s.view.lanes()->model().unresolved.size(), size_t(1));
    QTest::mouseClick(s.view.lanes()->viewport(), Qt::LeftButton, {},
                      s.view.lanes()->pocket().center().toPoint());
    const Passage expected{s.fixture.document(u"ledger.txt"_s),
                           s.fixture.spanOf(u"ledger.txt"_s, u"Late last year"_s)};
    QCOMPARE(s.selection.focus(), Focus(expected));
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

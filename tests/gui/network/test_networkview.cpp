#include "common/emptystate.h"
#include "common/theme.h"
#include "network/networkcanvas.h"
#include "network/networkview.h"
#include "support/dossierfixture.h"

#include <QAction>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace clew;
using namespace clew::test;
using namespace Qt::StringLiterals;

namespace {

// A view on the fixture's dossier, shown and arranged.
struct Shown
{
    DossierFixture fixture;
    std::unique_ptr<Workspace> workspace;
    Selection selection;
    NetworkView view{selection};

    Shown()
    {
        auto opened = Workspace::open(fixture.path());
        if (!opened)
            return;
        workspace = std::move(opened.value());
        view.resize(720, 620);
        view.setWorkspace(workspace.get());
        view.show();
        (void)QTest::qWaitForWindowExposed(&view);
        view.waitForLayout();
    }
    ~Shown() { view.setWorkspace(nullptr); }

    NetworkCanvas &canvas() { return *view.canvas(); }
    QPoint at(const QString &name)
    {
        return canvas().positionOf(fixture.entity(name)).value_or(QPointF(-1, -1)).toPoint();
    }
    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(&canvas(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&canvas(), (from + to) / 2);
        QTest::mouseMove(&canvas(), to);
        QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, to);
    }
};

} // namespace

class TestNetworkView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatToDoWithoutADossier();
    void drawsTheDossier();
    void aClickOnANodeSelectsIt();
    void aClickOnAnEdgeSelectsItsClaim();
    void aClickOnTheBackgroundSelectsNothing();
    void draggingPinsAndUndoReleases();
    void draggingTheBackgroundPans();
    void arrowsAndEnterSelect();
    void wheelZoomsAroundThePointer();
    void aFilterOnlyHides();
    void theTraceIsTheThread();
    void actionsHaveTextsAndShortcuts();
    void pictures_data();
    void pictures();
};

void TestNetworkView::showsWhatToDoWithoutADossier()
{
    Selection selection;
    NetworkView view(selection);
    view.resize(400, 300);
    view.show();
    const auto *empty = view.findChild<EmptyState *>();
    QVERIFY(empty && empty->isVisible());
    QVERIFY(!empty->accessibleDescription().isEmpty());
    QVERIFY(!view.canvas()->isVisible());
    selection.setFocus(EntityId{42}); // of no dossier: nothing to crash on
    selection.setFilter({u"2022"_s, {}, {}, {}, false});
}

void TestNetworkView::drawsTheDossier()
{
    Shown s;
    QVERIFY(s.workspace);
    QVERIFY(s.canvas().isVisible());
    const QRect area = s.canvas().rect();
    for (const SceneNode &node : s.canvas().scene().nodes) {
        const auto at = s.canvas().positionOf(node.entity);
        QVERIFY(at && area.contains(at->toPoint()));
    }
    QVERIFY(s.canvas().scene().nodes.size() >= 5);
    for (const LabelMark &label : s.canvas().picture().nodeLabels)
        QVERIFY(QRectF(area).contains(label.box));
}

void TestNetworkView::aClickOnANodeSelectsIt()
{
    Shown s;
    QVERIFY(s.workspace);
    QSignalSpy changed(&s.selection, &Selection::focusChanged);
    QTest::mouseClick(&s.canvas(), Qt::LeftButton, {}, s.at(u"Brightwater Trading"_s));
    QCOMPARE(s.selection.focus(), Focus(s.fixture.entity(u"Brightwater Trading"_s)));
    QCOMPARE(changed.size(), 1);
    QTest::mouseClick(&s.canvas(), Qt::LeftButton, {}, s.at(u"Brightwater Trading"_s));
    QCOMPARE(changed.size(), 1); // the same once more: no echo
}

void TestNetworkView::aClickOnAnEdgeSelectsItsClaim()
{
    Shown s;
    QVERIFY(s.workspace);
    int tried = 0;
    for (const EdgeMark &mark : s.canvas().picture().edges) {
        const QPoint middle = mark.curve.at(0.5).toPoint();
        if (nodeAt(s.canvas().picture(), middle) || edgeAt(s.canvas().picture(), middle) != mark.edge)
            continue;
        const std::vector<ClaimId> claims = s.canvas().scene().edge(mark.edge).claims;
        s.selection.setFocus(std::monostate());
        QTest::mouseClick(&s.canvas(), Qt::LeftButton, {}, middle);
        QCOMPARE(s.selection.focus(), Focus(claims.front()));
        ++tried;
        break;
    }
    QCOMPARE(tried, 1);
}

void TestNetworkView::aClickOnTheBackgroundSelectsNothing()
{
    Shown s;
    QVERIFY(s.workspace);
    s.selection.setFocus(s.fixture.entity(u"Kestrel Institute"_s));
    const QPoint corner(3, 3);
    QVERIFY(!nodeAt(s.canvas().picture(), corner) && !edgeAt(s.canvas().picture(), corner));
    QTest::mouseClick(&s.canvas(), Qt::LeftButton, {}, corner);
    QCOMPARE(s.selection.focus(), Focus());
}

void TestNetworkView::draggingPinsAndUndoReleases()
{
    Shown s;
    QVERIFY(s.workspace);
    const EntityId entity = s.fixture.entity(u"Kestrel Institute"_s);
    const EntityId other = s.fixture.entity(u"Vantor Photonics"_s);
    const QPoint from = s.at(u"Kestrel Institute"_s);
    const QPoint stays = s.at(u"Vantor Photonics"_s);
    const QPoint to = from + QPoint(60, -45);
    s.drag(from, to);
    QCOMPARE(s.workspace->content()->pins.size(), size_t(1));
    QCOMPARE(s.workspace->content()->pins.front().entity, entity);
    QVERIFY((s.canvas().positionOf(entity)->toPoint() - to).manhattanLength() <= 2);
    QVERIFY((s.canvas().positionOf(other)->toPoint() - stays).manhattanLength() <= 2);
    QCOMPARE(s.selection.focus(), Focus()); // a drag is no click

    QVERIFY(s.workspace->undo().has_value());
    s.view.waitForLayout();
    QVERIFY(s.workspace->content()->pins.empty());
    QVERIFY(s.canvas().positionOf(entity).has_value());
    QVERIFY((s.canvas().positionOf(entity)->toPoint() - to).manhattanLength() > 2);
    QVERIFY((s.canvas().positionOf(other)->toPoint() - stays).manhattanLength() <= 2);
}

void TestNetworkView::draggingTheBackgroundPans()
{
    Shown s;
    QVERIFY(s.workspace);
    const QPoint before = s.at(u"Vantor Photonics"_s);
    s.drag(QPoint(4, 4), QPoint(44, 34));
    QCOMPARE(s.at(u"Vantor Photonics"_s), before + QPoint(40, 30));
    QVERIFY(s.workspace->content()->pins.empty());
    s.view.viewActions().front()->trigger(); // fit
    QCOMPARE(s.at(u"Vantor Photonics"_s), before);
}

void TestNetworkView::arrowsAndEnterSelect()
{
    Shown s;
    QVERIFY(s.workspace);
    s.canvas().setFocus();
    QTest::keyClick(&s.canvas(), Qt::Key_Right);
    QTest::keyClick(&s.canvas(), Qt::Key_Return);
    QVERIFY(std::holds_alternative<EntityId>(s.selection.focus()));
    const Focus first = s.selection.focus();
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Up, Qt::Key_Right, Qt::Key_Down})
        QTest::keyClick(&s.canvas(), key);
    QTest::keyClick(&s.canvas(), Qt::Key_Left);
    QTest::keyClick(&s.canvas(), Qt::Key_Up);
    QTest::keyClick(&s.canvas(), Qt::Key_Return);
    QVERIFY(std::holds_alternative<EntityId>(s.selection.focus()));
    QVERIFY(s.selection.focus() != first);
    QVERIFY(!s.canvas().accessibleDescription().isEmpty());
}

void TestNetworkView::wheelZoomsAroundThePointer()
{
    Shown s;
    QVERIFY(s.workspace);
    const QPoint anchor = s.at(u"Kestrel Institute"_s);
    const QPoint other = s.at(u"Vantor Photonics"_s);
    QWheelEvent wheel(anchor, s.canvas().mapToGlobal(anchor), {}, QPoint(0, 120), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&s.canvas(), &wheel);
    QVERIFY((s.at(u"Kestrel Institute"_s) - anchor).manhattanLength() <= 2);
    QVERIFY(QLineF(anchor, s.at(u"Vantor Photonics"_s)).length() > QLineF(anchor, other).length() * 1.1);
}

void TestNetworkView::aFilterOnlyHides()
{
    Shown s;
    QVERIFY(s.workspace);
    const size_t all = s.canvas().scene().nodes.size();
    QTest::mouseMove(&s.canvas(), QPoint(1, 1));
    const QPoint before = s.at(u"Brightwater Trading"_s);
    s.view.viewActions().at(1)->trigger(); // a view of one's own is not refitted
    const QPoint own = s.at(u"Brightwater Trading"_s);
    Filter filter;
    filter.hiddenTypes = {EntityType::Government, EntityType::Person};
    s.selection.setFilter(filter);
    QVERIFY(s.canvas().scene().nodes.size() < all);
    for (const SceneNode &node : s.canvas().scene().nodes)
        QVERIFY(node.type != EntityType::Government && node.type != EntityType::Person);
    QCOMPARE(s.at(u"Brightwater Trading"_s), own);
    s.selection.setFilter({});
    QCOMPARE(s.canvas().scene().nodes.size(), all);
    s.view.viewActions().front()->trigger();
    QCOMPARE(s.at(u"Brightwater Trading"_s), before);
}

void TestNetworkView::theTraceIsTheThread()
{
    Shown s;
    QVERIFY(s.workspace);
    const EntityId from = s.fixture.entity(u"Vantor Photonics"_s);
    const EntityId to = s.fixture.entity(u"Kestrel Institute"_s);
    TraceState trace{from, to, s.workspace->trace(from, to)};
    QVERIFY(!trace.routes.empty());
    s.selection.setTrace(trace);
    int thread = 0;
    for (const EdgeMark &mark : s.canvas().picture().edges)
        thread += mark.emphasis == Emphasis::Thread ? 1 : 0;
    QVERIFY(thread >= 1);
    const auto end = s.canvas().scene().find(to);
    QVERIFY(end);
    QCOMPARE(s.canvas().picture().nodes[static_cast<size_t>(*end)].emphasis, Emphasis::Thread);
}

void TestNetworkView::actionsHaveTextsAndShortcuts()
{
    Selection selection;
    NetworkView view(selection);
    QVERIFY(view.viewActions().size() >= 5);
    for (const QAction *action : view.viewActions()) {
        QVERIFY(!action->text().isEmpty());
        QVERIFY(!action->shortcut().isEmpty());
        QVERIFY(!action->icon().isNull());
    }
}

void TestNetworkView::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light-612x640") << false << QSize(612, 640);
    QTest::newRow("dark-1100x900") << true << QSize(1100, 900);
}

// To look at: set CLEW_PICTURES to a folder.
void TestNetworkView::pictures()
{
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    applyTheme(*qApp, dark ? ThemeMode::Dark : ThemeMode::Light);
    Shown s;
    QVERIFY(s.workspace);
    s.view.resize(size);
    const QImage image = s.view.grab().toImage();
    const QColor paper = (dark ? darkTheme() : lightTheme()).background;
    QCOMPARE(image.pixelColor(2, image.height() / 2), paper);
    const QString folder = qEnvironmentVariable("CLEW_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(
            image.save(folder + u"/network-"_s + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s));
}

QTEST_MAIN(TestNetworkView)
#include "test_networkview.moc"

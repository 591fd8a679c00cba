#include "common/emptystate.h"
#include "common/theme.h"
#include "network/edgeclaims.h"
#include "network/filterpanel.h"
#include "network/minimap.h"
#include "network/networkcanvas.h"
#include "network/networkview.h"
#include "support/dossierfixture.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
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
        view.activateWindow();
        (void)QTest::qWaitForWindowActive(&view);
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
    void shiftDragCatchesNodes();
    void altDragCatchesFreely();
    void ctrlClickPicksSeveral();
    void escapeLetsGo();
    void hidesAndShowsAgain();
    void expandsAndCollapses();
    void drawsSelectedAsOne();
    void goesNearAndBack();
    void pinsByKey();
    void tabWalksThroughNodes();
    void edgesByKeyboard();
    void aScreenReaderHearsTheNodes();
    void anEdgeShowsItsClaimsSideBySide();
    void theFilterPanelFilters();
    void theMinimapMovesTheView();
    void savesPictures_data();
    void savesPictures();
    void hoveringNeverJumps();
    void menusOfferWhatFits();
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
    bool moved = false; // somebody lies in one of the directions
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Up, Qt::Key_Right, Qt::Key_Down}) {
        QTest::keyClick(&s.canvas(), key);
        QTest::keyClick(&s.canvas(), Qt::Key_Return);
        QVERIFY(std::holds_alternative<EntityId>(s.selection.focus()));
        moved = moved || s.selection.focus() != first;
    }
    QVERIFY(moved);
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

void TestNetworkView::shiftDragCatchesNodes()
{
    Shown s;
    QVERIFY(s.workspace);
    QTest::mousePress(&s.canvas(), Qt::LeftButton, Qt::ShiftModifier, QPoint(1, 1));
    QTest::mouseMove(&s.canvas(), QPoint(200, 200));
    const QPoint end(s.canvas().width() - 2, s.canvas().height() - 40);
    QTest::mouseMove(&s.canvas(), end);
    QTest::mouseRelease(&s.canvas(), Qt::LeftButton, Qt::ShiftModifier, end);
    QCOMPARE(s.selection.picked().size(), s.canvas().scene().nodes.size());
    QVERIFY(s.workspace->content()->pins.empty()); // nothing was moved
}

void TestNetworkView::altDragCatchesFreely()
{
    Shown s;
    QVERIFY(s.workspace);
    const QPoint a = s.at(u"Kestrel Institute"_s);
    QTest::mousePress(&s.canvas(), Qt::LeftButton, Qt::AltModifier, a + QPoint(-24, -24));
    for (const QPoint corner : {QPoint(24, -24), QPoint(24, 24), QPoint(-24, 24)})
        QTest::mouseMove(&s.canvas(), a + corner);
    QTest::mouseRelease(&s.canvas(), Qt::LeftButton, Qt::AltModifier, a + QPoint(-24, 24));
    QCOMPARE(s.selection.focus(), Focus(s.fixture.entity(u"Kestrel Institute"_s))); // one is the focus
}

void TestNetworkView::ctrlClickPicksSeveral()
{
    Shown s;
    QVERIFY(s.workspace);
    const EntityId a = s.fixture.entity(u"Brightwater Trading"_s);
    const EntityId b = s.fixture.entity(u"Kestrel Institute"_s);
    QTest::mouseClick(&s.canvas(), Qt::LeftButton, {}, s.at(u"Brightwater Trading"_s));
    QTest::mouseClick(&s.canvas(), Qt::LeftButton, Qt::ControlModifier, s.at(u"Kestrel Institute"_s));
    QCOMPARE(s.selection.picked(), (std::set<EntityId>{a, b}));
    QCOMPARE(s.canvas().attention().chosen.size(), size_t(2));
    QTest::keyClick(&s.canvas(), Qt::Key_I, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(s.selection.picked().size(), s.canvas().scene().nodes.size() - 2);
    QTest::keyClick(&s.canvas(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(s.selection.picked().size(), s.canvas().scene().nodes.size());
    s.selection.setFocus(a); // somebody looks elsewhere, at one of them
    QCOMPARE(s.selection.picked().size(), s.canvas().scene().nodes.size());
    QTest::mouseClick(&s.canvas(), Qt::LeftButton, {}, s.at(u"Kestrel Institute"_s));
    QVERIFY(s.selection.picked().empty());
}

void TestNetworkView::escapeLetsGo()
{
    Shown s;
    QVERIFY(s.workspace);
    const QPoint from = s.at(u"Kestrel Institute"_s);
    QTest::mousePress(&s.canvas(), Qt::LeftButton, {}, from);
    QTest::mouseMove(&s.canvas(), from + QPoint(50, 50));
    QTest::keyClick(&s.canvas(), Qt::Key_Escape);
    QTest::mouseRelease(&s.canvas(), Qt::LeftButton, {}, from + QPoint(50, 50));
    QVERIFY(s.workspace->content()->pins.empty());
    QVERIFY((s.at(u"Kestrel Institute"_s) - from).manhattanLength() <= 2);
}

void TestNetworkView::hidesAndShowsAgain()
{
    Shown s;
    QVERIFY(s.workspace);
    const EntityId entity = s.fixture.entity(u"Kestrel Institute"_s);
    const size_t all = s.canvas().scene().nodes.size();
    QTest::mouseClick(&s.canvas(), Qt::LeftButton, {}, s.at(u"Kestrel Institute"_s));
    s.canvas().setFocus();
    QTest::keyClick(&s.canvas(), Qt::Key_H);
    s.view.waitForLayout();
    QVERIFY(!s.canvas().scene().find(entity));
    QTest::keyClick(&s.canvas(), Qt::Key_Z, Qt::ControlModifier | Qt::AltModifier);
    s.view.waitForLayout();
    QVERIFY(s.canvas().scene().find(entity));
    QTest::keyClick(&s.canvas(), Qt::Key_Z, Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
    s.view.waitForLayout();
    QVERIFY(!s.canvas().scene().find(entity));
    QTest::keyClick(&s.canvas(), Qt::Key_H, Qt::ShiftModifier);
    s.view.waitForLayout();
    QCOMPARE(s.canvas().scene().nodes.size(), all);
    QVERIFY(!s.workspace->nextUndo()
            || !std::holds_alternative<SetPin>(*s.workspace->nextUndo())); // no edit of the dossier
}

void TestNetworkView::expandsAndCollapses()
{
    Shown s;
    QVERIFY(s.workspace);
    const size_t all = s.canvas().scene().nodes.size();
    const EntityId entity = s.fixture.entity(u"Brightwater Trading"_s);
    QTest::mouseClick(&s.canvas(), Qt::LeftButton, {}, s.at(u"Brightwater Trading"_s));
    s.canvas().setFocus();
    QTest::keyClick(&s.canvas(), Qt::Key_Minus);
    const auto node = s.canvas().scene().find(entity);
    QVERIFY(node);
    const size_t members = s.canvas().scene().node(*node).members.size();
    if (members > 0)
        QCOMPARE(s.canvas().scene().nodes.size(), all - members + 1);
    QTest::keyClick(&s.canvas(), Qt::Key_Plus);
    s.view.waitForLayout();
    QCOMPARE(s.canvas().scene().nodes.size(), all);
    QTest::mouseDClick(&s.canvas(), Qt::LeftButton, {}, s.at(u"Brightwater Trading"_s));
    QCOMPARE(s.view.state().opened.contains(entity), true);
}

void TestNetworkView::drawsSelectedAsOne()
{
    Shown s;
    QVERIFY(s.workspace);
    const size_t all = s.canvas().scene().nodes.size();
    QTest::mouseClick(&s.canvas(), Qt::LeftButton, {}, s.at(u"Brightwater Trading"_s));
    QTest::mouseClick(&s.canvas(), Qt::LeftButton, Qt::ControlModifier, s.at(u"Kestrel Institute"_s));
    s.canvas().setFocus();
    QTest::keyClick(&s.canvas(), Qt::Key_G, Qt::ControlModifier);
    QCOMPARE(s.canvas().scene().nodes.size(), all - 1);
    QTest::keyClick(&s.canvas(), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(s.canvas().scene().nodes.size(), all);
}

void TestNetworkView::goesNearAndBack()
{
    Shown s;
    QVERIFY(s.workspace);
    const size_t all = s.canvas().scene().nodes.size();
    const EntityId entity = s.fixture.entity(u"Calder Holdings"_s);
    QTest::mouseClick(&s.canvas(), Qt::LeftButton, {}, s.at(u"Calder Holdings"_s));
    s.canvas().setFocus();
    QTest::keyClick(&s.canvas(), Qt::Key_1);
    s.view.waitForLayout();
    const size_t near = s.canvas().scene().nodes.size();
    QVERIFY(near >= 2 && near < all);
    QVERIFY(s.canvas().scene().find(entity));
    QTest::keyClick(&s.canvas(), Qt::Key_2);
    s.view.waitForLayout();
    QVERIFY(s.canvas().scene().nodes.size() > near);
    QTest::keyClick(&s.canvas(), Qt::Key_0);
    s.view.waitForLayout();
    QCOMPARE(s.canvas().scene().nodes.size(), all);
}

void TestNetworkView::pinsByKey()
{
    Shown s;
    QVERIFY(s.workspace);
    const QPoint before = s.at(u"Kestrel Institute"_s);
    QTest::mouseClick(&s.canvas(), Qt::LeftButton, {}, before);
    s.canvas().setFocus();
    QTest::keyClick(&s.canvas(), Qt::Key_P);
    QCOMPARE(s.workspace->content()->pins.size(), size_t(1));
    QVERIFY((s.at(u"Kestrel Institute"_s) - before).manhattanLength() <= 2);
    QTest::keyClick(&s.canvas(), Qt::Key_P);
    QVERIFY(s.workspace->content()->pins.empty());
}

void TestNetworkView::tabWalksThroughNodes()
{
    Shown s;
    QVERIFY(s.workspace);
    s.canvas().setFocus();
    QTest::keyClick(&s.canvas(), Qt::Key_Home); // without it Tab passes by
    std::set<int> seen{*s.canvas().cursor()};
    for (size_t i = 1; i < s.canvas().scene().nodes.size(); ++i) {
        QTest::keyClick(&s.canvas(), Qt::Key_Tab);
        QVERIFY(s.canvas().hasFocus() && s.canvas().cursor());
        seen.insert(*s.canvas().cursor());
        QVERIFY(!s.canvas().accessibleDescription().isEmpty());
    }
    QCOMPARE(seen.size(), s.canvas().scene().nodes.size());
    QTest::keyClick(&s.canvas(), Qt::Key_Tab);
    QVERIFY(!s.canvas().cursor()); // and out of the network again
}

void TestNetworkView::edgesByKeyboard()
{
    Shown s;
    QVERIFY(s.workspace);
    s.canvas().setFocus();
    QTest::keyClick(&s.canvas(), Qt::Key_Home);
    QTest::keyClick(&s.canvas(), Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(&s.canvas(), Qt::Key_Return);
    QVERIFY(std::holds_alternative<ClaimId>(s.selection.focus()));
    QVERIFY(s.view.claims()->isVisible());
}

void TestNetworkView::aScreenReaderHearsTheNodes()
{
    Shown s;
    QVERIFY(s.workspace);
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&s.canvas());
    QVERIFY(face);
    QCOMPARE(face->childCount(), static_cast<int>(s.canvas().scene().nodes.size()));
    s.selection.setFocus(s.fixture.entity(u"Kestrel Institute"_s));
    int selected = 0;
    for (int i = 0; i < face->childCount(); ++i) {
        const QAccessibleInterface *node = face->child(i);
        QVERIFY(node && !node->text(QAccessible::Name).isEmpty());
        QVERIFY(!node->text(QAccessible::Description).isEmpty());
        QCOMPARE(face->indexOfChild(node), i);
        selected += node->state().selected ? 1 : 0;
    }
    QCOMPARE(selected, 1);
}

void TestNetworkView::anEdgeShowsItsClaimsSideBySide()
{
    Shown s;
    QVERIFY(s.workspace);
    const auto &edges = s.canvas().scene().edges;
    const auto most
        = std::ranges::max_element(edges, {}, [](const SceneEdge &edge) { return edge.claims.size(); });
    const std::vector<ClaimId> claims = most->claims;
    Q_EMIT s.canvas().edgeChosen(static_cast<int>(most - edges.begin()));
    auto *table = s.view.claims()->findChild<QTableView *>();
    QVERIFY(table && table->isVisible());
    QCOMPARE(table->model()->rowCount(), static_cast<int>(claims.size()));
    QCOMPARE(s.selection.focus(), Focus(claims.front()));
    const int sentence = EdgeClaimModel::Sentence;
    QVERIFY(!table->model()->index(0, sentence).data().toString().isEmpty());
    QVERIFY(!table->model()->index(0, EdgeClaimModel::Origin).data().toString().isEmpty());
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    const auto *passage = std::get_if<Passage>(&s.selection.focus());
    QVERIFY(passage);
    QCOMPARE(passage->span, s.workspace->claim(claims.front())->evidence);
    QVERIFY(s.view.claims()->isVisible());
    QTest::keyClick(table, Qt::Key_Escape);
    QVERIFY(!s.view.claims()->isVisible());
}

void TestNetworkView::theFilterPanelFilters()
{
    Shown s;
    QVERIFY(s.workspace);
    QTest::keyClick(&s.canvas(), Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
    FilterPanel *panel = s.view.filterPanel();
    QVERIFY(panel->isVisible());
    QCheckBox *type = nullptr;
    for (QCheckBox *box : panel->findChildren<QCheckBox *>())
        if (!box->icon().isNull() && !type)
            type = box;
    QVERIFY(type);
    type->setFocus();
    QTest::keyClick(type, Qt::Key_Space);
    QCOMPARE(s.selection.filter().hiddenTypes.size(), size_t(1));
    s.selection.setFilter({});
    QVERIFY(type->isChecked()); // follows what others set
    auto *origins = panel->findChild<QSpinBox *>();
    origins->setFocus();
    QTest::keyClick(origins, Qt::Key_Up);
    QCOMPARE(s.selection.filter().minimumOrigins, 1);
    s.selection.setFilter({});
    for (QLineEdit *edit : panel->findChildren<QLineEdit *>()) {
        if (edit->isClearButtonEnabled()) {
            edit->setFocus();
            QTest::keyClicks(edit, u"zzznothing"_s);
            QTest::keyClick(edit, Qt::Key_Return);
        }
    }
    QCOMPARE(s.selection.filter().words, u"zzznothing"_s);
    QVERIFY(s.canvas().scene().nodes.empty());
}

void TestNetworkView::theMinimapMovesTheView()
{
    Shown s;
    QVERIFY(s.workspace);
    QTest::keyClick(&s.canvas(), Qt::Key_O, Qt::ControlModifier | Qt::AltModifier);
    Minimap *map = s.canvas().minimap();
    QVERIFY(map->isVisible());
    const Camera before = s.canvas().camera();
    QTest::mouseClick(map, Qt::LeftButton, {}, QPoint(12, 12));
    QVERIFY(s.canvas().camera() != before);
    QCOMPARE(s.canvas().camera().scaleX, before.scaleX);
}

void TestNetworkView::savesPictures_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("svg") << u"n.svg"_s << QByteArray("<?xml");
    QTest::newRow("png") << u"n.png"_s << QByteArray("\x89PNG");
    QTest::newRow("pdf") << u"n.pdf"_s << QByteArray("%PDF");
}

void TestNetworkView::savesPictures()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, begins);
    Shown s;
    QVERIFY(s.workspace);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QVERIFY(s.view.savePictureTo(path).has_value());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.size() > 2000);
    QVERIFY(file.readAll().startsWith(begins));
    const Result<void> failed = s.view.savePictureTo(folder.filePath(u"no/such/folder/"_s + name));
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::CannotWrite);
}

void TestNetworkView::hoveringNeverJumps()
{
    Shown s;
    QVERIFY(s.workspace);
    const Camera before = s.canvas().camera();
    QSignalSpy changed(&s.selection, &Selection::focusChanged);
    QTest::mouseMove(&s.canvas(), s.at(u"Brightwater Trading"_s));
    QTest::mouseMove(&s.canvas(), s.at(u"Kestrel Institute"_s));
    QCOMPARE(s.canvas().camera(), before);
    QCOMPARE(changed.size(), 0);
}

void TestNetworkView::menusOfferWhatFits()
{
    Shown s;
    QVERIFY(s.workspace);
    const auto count = [&](QPoint at) {
        QContextMenuEvent asked(QContextMenuEvent::Mouse, at, s.canvas().mapToGlobal(at));
        QApplication::sendEvent(&s.canvas(), &asked);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        const QList<QAction *> actions = menu ? menu->actions() : QList<QAction *>();
        if (menu)
            menu->close();
        return actions.size();
    };
    QVERIFY(count(QPoint(2, 2)) > 5);
    QVERIFY(count(s.at(u"Kestrel Institute"_s)) > 5);
    QCOMPARE(s.selection.focus(), Focus(s.fixture.entity(u"Kestrel Institute"_s)));
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

#include "link/selection.h"
#include "network/networkcanvas.h"
#include "network/networkview.h"
#include "support/dossierfixture.h"
#include "workspace/workspace.h"

#include <QTest>

using namespace clew;
using namespace Qt::StringLiterals;

class TestDragOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNodeLeavesTheCanvas();
};

// What follows is the platform's drag and drop, of which only the text is ours.
void TestDragOut::aNodeLeavesTheCanvas()
{
    test::DossierFixture fixture;
    auto opened = Workspace::open(fixture.path());
    QVERIFY(opened.has_value());
    const std::unique_ptr<Workspace> workspace = std::move(opened.value());
    Selection selection;
    NetworkView view(selection);
    view.resize(720, 620);
    view.setWorkspace(workspace.get());
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.waitForLayout();
    NetworkCanvas &canvas = *view.canvas();
    canvas.disconnect(&view);
    std::vector<EntityId> taken;
    connect(&canvas, &NetworkCanvas::nodesTakenOut, this, [&](const std::vector<EntityId> &entities) {
        taken.insert(taken.end(), entities.begin(), entities.end());
    });
    const EntityId entity = fixture.entity(u"Kestrel Institute"_s);
    const QPoint from = canvas.positionOf(entity).value_or(QPointF()).toPoint();

    QTest::mousePress(&canvas, Qt::LeftButton, {}, from);
    QTest::mouseMove(&canvas, from + QPoint(30, 20));
    QVERIFY(canvas.positionOf(entity)->toPoint() != from);
    QVERIFY(taken.empty());
    QTest::mouseMove(&canvas, QPoint(canvas.width() / 2, -30));
    QCOMPARE(taken, std::vector<EntityId>{entity});
    QVERIFY((canvas.positionOf(entity)->toPoint() - from).manhattanLength() <= 2); // back in its place
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, QPoint(canvas.width() / 2, -30));
    QCOMPARE(taken.size(), size_t(1));
    QVERIFY(workspace->content()->pins.empty());
    view.setWorkspace(nullptr);
}

QTEST_MAIN(TestDragOut)
#include "test_dragout.moc"

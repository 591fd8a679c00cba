// Full redraw of a network beside the same scene as items of a QGraphicsView, in one run:
//     CLEW_BENCH_ALL=1 build/release/tests/test_bench_network

#include "common/entityshape.h"
#include "common/theme.h"
#include "network/folding.h"
#include "network/frame.h"
#include "network/namesheet.h"

#include <QElapsedTimer>
#include <QGraphicsLineItem>
#include <QGraphicsPathItem>
#include <QGraphicsSimpleTextItem>
#include <QGraphicsView>
#include <QPainter>
#include <QTest>

#include <ctime>

using namespace clew;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize window(1600, 1000);

// Clusters of nodes on a plane; edges mostly within a cluster. No clock, no chance: a linear congruence.
struct Network
{
    Scene scene;
    std::vector<QPointF> places;
};

Network network(int nodes, int edges)
{
    Network result;
    quint32 state = 42;
    const auto next = [&state](int most) {
        state = state * 1664525U + 1013904223U;
        return static_cast<int>((state >> 8U) % static_cast<quint32>(most));
    };
    const int side = static_cast<int>(std::sqrt(nodes) * 90);
    const int clusters = std::max(1, nodes / 100);
    std::vector<QPointF> middles;
    for (int i = 0; i < clusters; ++i)
        middles.emplace_back(next(side * 16 / 10), next(side));
    for (int i = 0; i < nodes; ++i) {
        SceneNode node;
        node.entity = {i + 1};
        node.type = entityTypes[static_cast<size_t>(i) % entityTypes.size()];
        node.name = u"Entity number %1"_s.arg(i);
        result.scene.nodes.push_back(node);
        const QPointF middle = middles[static_cast<size_t>(i % clusters)];
        result.places.emplace_back(middle.x() + next(900) - 450, middle.y() + next(900) - 450);
    }
    for (int i = 0; i < edges; ++i) {
        SceneEdge edge;
        edge.from = next(nodes);
        const bool far = next(10) == 0;
        edge.to = far ? next(nodes) : (edge.from + clusters * (1 + next(60))) % nodes;
        edge.claims = {{i + 1}};
        edge.origins = 1 + next(3);
        if (edge.from != edge.to)
            result.scene.edges.push_back(edge);
    }
    finish(result.scene);
    return result;
}

double processorTime()
{
    return static_cast<double>(std::clock()) * 1000.0 / CLOCKS_PER_SEC;
}

struct Cost
{
    double wall = 0, processor = 0; // ms, the median of some runs
};

template<typename Act>
Cost costOf(const Act &act, int runs)
{
    std::vector<double> wall, processor;
    act(); // warm
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        const double before = processorTime();
        act();
        processor.push_back(processorTime() - before);
        wall.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(wall);
    std::ranges::sort(processor);
    return {wall[wall.size() / 2], processor[processor.size() / 2]};
}

// The same marks as items: lines, shapes with a rim, and the names that our picture shows.
void fillScene(QGraphicsScene &target, const Picture &picture, const Scene &scene)
{
    const Theme &theme = lightTheme();
    for (const SceneEdge &edge : scene.edges) {
        const QLineF line(picture.nodes[static_cast<size_t>(edge.from)].centre,
                          picture.nodes[static_cast<size_t>(edge.to)].centre);
        QColor colour = theme.muted;
        colour.setAlphaF(0.2F);
        target.addLine(line, QPen(colour, 1));
    }
    for (const NodeMark &mark : picture.nodes) {
        const EntityType type = scene.node(mark.node).type;
        auto *item = target.addPath(shapeOf(type, mark.radius), QPen(theme.background, 0.7), theme.of(type));
        item->setPos(mark.centre);
    }
    for (const LabelMark &label : picture.nodeLabels) {
        QColor halo = theme.background;
        halo.setAlphaF(0.84F);
        target.addRect(label.box, Qt::NoPen, halo);
        auto *item = target.addSimpleText(label.lines.join(u'\n'), pictureFonts().node);
        item->setPos(label.box.topLeft());
    }
}

} // namespace

class BenchNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void redraw_data()
    {
        QTest::addColumn<int>("nodes");
        QTest::addColumn<int>("edges");
        QTest::newRow("1000") << 1000 << 3000;
        QTest::newRow("10000") << 10000 << 30000;
        if (qEnvironmentVariableIsSet("CLEW_BENCH_ALL"))
            QTest::newRow("100000") << 100000 << 300000;
    }
    void redraw();
};

void BenchNetwork::redraw()
{
    QFETCH(int, nodes);
    QFETCH(int, edges);
    const Network net = network(nodes, edges);
    const QRectF area(QPointF(), window);
    const Camera camera = fitted(extentsOf(net.scene, net.places), area.topLeft(), area.size());
    const Attention nothing;
    Frame frame;
    NameSheet names;
    QImage image(window, QImage::Format_RGB32);
    const auto show = [&](const Drawing &drawing, const Camera &now) {
        QPainter painter(&image);
        frame.show(painter, now);
        names.paint(painter, drawing, net.places, camera, now);
    };
    const auto drawAll = [&] {
        const Picture picture = compose(net.scene, net.places, camera, nothing, area, &names.sizes());
        const Drawing drawing{picture, net.scene, nothing, lightTheme(), {}, {}, {}};
        frame.paint(drawing, camera, window, 1);
        show(drawing, camera);
    };

    const Picture picture = compose(net.scene, net.places, camera, nothing, area);
    const Drawing drawing{picture, net.scene, nothing, lightTheme(), {}, {}, {}};
    frame.paint(drawing, camera, window, 1);
    Camera moved = camera;
    const auto pan = [&] {
        moved.offset += QPointF(9, 4);
        frame.panTo(drawing, moved);
        show(drawing, moved);
    };
    const Cost panning = costOf(pan, 15);

    QGraphicsScene scene;
    scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    fillScene(scene, picture, net.scene);
    QGraphicsView view(&scene);
    view.setFrameShape(QFrame::NoFrame);
    view.setSceneRect(area);
    view.setRenderHint(QPainter::Antialiasing);
    view.resize(window);
    const auto drawItems = [&] {
        QPainter painter(&image);
        view.render(&painter);
    };
    // In turns, so that a busy machine is busy for both.
    std::vector<double> ratios;
    Cost ours, theirs;
    for (int round = 0; round < (nodes > 20000 ? 3 : 7); ++round) {
        ours = costOf(drawAll, 3);
        theirs = costOf(drawItems, 1);
        ratios.push_back(theirs.processor / ours.processor);
    }
    std::ranges::sort(ratios);
    const double ratio = ratios[ratios.size() / 2];
    qInfo(
        "%d nodes, %d edges, %d names: redraw %.1f ms (%.1f of processor), a step of panning %.1f ms (%.1f), "
        "QGraphicsView %.1f ms (%.1f); %.1f times as fast, median of rounds (%.1f to %.1f)",
        nodes, edges, static_cast<int>(picture.nodeLabels.size()), ours.wall, ours.processor, panning.wall,
        panning.processor, theirs.wall, theirs.processor, ratio, ratios.front(), ratios.back());
    if (nodes == 10000)
        QVERIFY2(ratio >= 4, "the picture has become slow"); // well below what it is: busy machines
}

QTEST_MAIN(BenchNetwork)
#include "bench_network.moc"

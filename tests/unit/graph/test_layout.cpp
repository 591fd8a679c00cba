#include "graph/layout.h"
#include "support/dossierbuilder.h"

#include <QTest>

#include <cmath>

using namespace clew;
using namespace Qt::StringLiterals;
using clew::test::DossierBuilder;

namespace {

// A network in which `links` pairs are joined; the numbers run through all nodes in a fixed muddle.
std::shared_ptr<const Graph> network(int nodes, int links)
{
    DossierBuilder b;
    for (int i = 0; i < nodes; ++i)
        b.entity(u"E"_s + QString::number(i));
    for (int i = 0; i < links; ++i)
        b.claim(Predicate::SellsTo, {1 + i * 31 % nodes}, {1 + (i * i * 17 + 7 * i + 1) % nodes});
    return buildGraph(b.content(), b.clusters());
}

double nearest(const std::vector<Point> &at)
{
    double least = 1e9;
    for (size_t i = 0; i < at.size(); ++i) {
        for (size_t j = 0; j < i; ++j)
            least = std::min(least, std::hypot(at[i].x - at[j].x, at[i].y - at[j].y));
    }
    return least;
}

bool allFinite(const std::vector<Point> &at)
{
    return std::all_of(at.begin(), at.end(),
                       [](const Point &point) { return std::isfinite(point.x) && std::isfinite(point.y); });
}

} // namespace

class TestLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsNodesApart_data()
    {
        QTest::addColumn<int>("nodes");
        QTest::addColumn<int>("links");
        QTest::newRow("none") << 0 << 0;
        QTest::newRow("one") << 1 << 0;
        QTest::newRow("two apart") << 2 << 0;
        QTest::newRow("two joined") << 2 << 4;
        QTest::newRow("only loners") << 40 << 0;
        QTest::newRow("several components") << 60 << 30;
        QTest::newRow("dense") << 30 << 400;
        QTest::newRow("seeds' size") << 61 << 80;
        QTest::newRow("large") << 700 << 900;
    }
    void keepsNodesApart()
    {
        QFETCH(int, nodes);
        QFETCH(int, links);
        const auto graph = network(nodes, links);
        const std::vector<Point> at = layoutGraph(*graph);
        QCOMPARE(int(at.size()), nodes);
        QVERIFY(allFinite(at));
        QVERIFY2(nearest(at) >= 0.35 * LayoutOptions().edgeLength, qPrintable(QString::number(nearest(at))));
        QCOMPARE(layoutGraph(*graph), at);
    }

    void neighboursLieNearerThanStrangers()
    {
        const auto graph = network(100, 110);
        const std::vector<Point> at = layoutGraph(*graph);
        double joined = 0;
        for (const Edge &edge : graph->edges())
            joined += std::hypot(at[size_t(edge.from)].x - at[size_t(edge.to)].x,
                                 at[size_t(edge.from)].y - at[size_t(edge.to)].y);
        joined /= double(graph->edges().size());
        double all = 0;
        for (size_t i = 0; i < at.size(); ++i) {
            for (size_t j = 0; j < at.size(); ++j)
                all += std::hypot(at[i].x - at[j].x, at[i].y - at[j].y);
        }
        all /= double(at.size() * at.size());
        QVERIFY2(joined < all / 2, qPrintable(QString::number(joined) + u' ' + QString::number(all)));
    }

    void aPairRestsAnEdgeLengthApart()
    {
        const auto graph = network(2, 1);
        const std::vector<Point> at = layoutGraph(*graph, {.edgeLength = 200});
        QVERIFY(std::abs(std::hypot(at[0].x - at[1].x, at[0].y - at[1].y) - 200) < 20);
        QVERIFY(std::abs(at[0].y - at[1].y) < 1); // laid level
        QVERIFY(at[0].x < at[1].x); // and read from left to right
    }

    void fixedNodesStay()
    {
        const auto graph = network(60, 70);
        const std::vector<FixedNode> fixed{
            {3, {1000, -50}}, {4, {1010, -50}}, {59, {0, 0}}, {60, {1, 1}}, {-1, {1, 1}}};
        const std::vector<Point> at = layoutGraph(*graph, {}, fixed);
        QCOMPARE(at[3], (Point{1000, -50}));
        QCOMPARE(at[4], (Point{1010, -50}));
        QCOMPARE(at[59], (Point{0, 0}));
        QVERIFY(allFinite(at));
    }

    void aGrownGraphKeepsItsPicture()
    {
        const auto before = network(60, 70);
        const std::vector<Point> first = layoutGraph(*before);
        std::vector<std::optional<Point>> start(first.begin(), first.end());
        start[7] = std::nullopt;
        const std::vector<Point> second = layoutGraph(*before, {}, {}, start);
        double moved = 0;
        for (size_t i = 0; i < first.size(); ++i) {
            if (i != 7)
                moved
                    += std::hypot(first[i].x - second[i].x, first[i].y - second[i].y) / double(first.size());
        }
        QVERIFY2(moved < 0.75 * LayoutOptions().edgeLength, qPrintable(QString::number(moved)));
        QVERIFY(nearest(second) >= 0.35 * LayoutOptions().edgeLength);
    }

    void reportsProgressAndStops()
    {
        const auto graph = network(300, 400);
        std::stop_source source;
        int reports = 0;
        bool ordered = true;
        Job job{source.get_token(), [&](int done, int total) {
                    ordered &= 0 <= done && done <= total;
                    if (++reports == 5)
                        source.request_stop();
                }};
        const std::vector<Point> at = layoutGraph(*graph, {}, {}, {}, job);
        QVERIFY(ordered);
        QVERIFY2(reports < 20, qPrintable(QString::number(reports)));
        QCOMPARE(at.size(), graph->nodes().size());
        QVERIFY(allFinite(at));
    }
};

QTEST_GUILESS_MAIN(TestLayout)
#include "test_layout.moc"

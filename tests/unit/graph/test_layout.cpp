#include "graph/layout.h"
#include "graph/layoutkernels.h"
#include "support/dossierbuilder.h"

#include <QTest>

#include <cmath>
#include <map>

using namespace clew;
using namespace Qt::StringLiterals;
using clew::test::DossierBuilder;

namespace {

using Links = std::vector<std::pair<int, int>>;

// A network in which `links` pairs are joined; the numbers run through all nodes in a fixed muddle.
Links muddle(int nodes, int links)
{
    Links result;
    for (int i = 0; i < links; ++i)
        result.emplace_back(int(i * qint64(31) % nodes), int((i * qint64(i) * 17 + 7 * i + 1) % nodes));
    return result;
}

// Communities of twenty, each a ring with chords, tied to the next.
Links communities(int nodes)
{
    Links links;
    for (int i = 1; i < nodes; ++i) {
        links.emplace_back(i, i - 1);
        if (i % 20 > 2)
            links.emplace_back(i, i - i % 20 + i % 3);
    }
    return links;
}

Links star(int leaves)
{
    Links links;
    for (int i = 1; i <= leaves; ++i)
        links.emplace_back(0, i);
    return links;
}

Links grid(int side)
{
    Links links;
    for (int i = 0; i < side * side; ++i) {
        if (i % side + 1 < side)
            links.emplace_back(i, i + 1);
        if (i + side < side * side)
            links.emplace_back(i, i + side);
    }
    return links;
}

double distance(Point a, Point b)
{
    return std::hypot(a.x - b.x, a.y - b.y);
}

// The distance of the two nodes that lie nearest, looking no farther than 100.
double nearest(std::vector<Point> at)
{
    std::sort(at.begin(), at.end(), [](Point a, Point b) { return a.x < b.x; });
    double least = 100;
    for (size_t i = 0; i < at.size(); ++i) {
        for (size_t j = i + 1; j < at.size() && at[j].x - at[i].x < least; ++j)
            least = std::min(least, distance(at[i], at[j]));
    }
    return least;
}

bool allFinite(const std::vector<Point> &at)
{
    return std::all_of(at.begin(), at.end(),
                       [](const Point &point) { return std::isfinite(point.x) && std::isfinite(point.y); });
}

const double apart = 0.35 * LayoutOptions().edgeLength;

} // namespace

class TestLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsNodesApart_data()
    {
        QTest::addColumn<int>("nodes");
        QTest::addColumn<Links>("links");
        QTest::newRow("none") << 0 << Links{};
        QTest::newRow("one") << 1 << Links{};
        QTest::newRow("one in love with itself") << 1 << Links{{0, 0}, {0, 0}};
        QTest::newRow("two apart") << 2 << Links{};
        QTest::newRow("two joined") << 2 << Links{{0, 1}};
        QTest::newRow("two joined often") << 2 << Links{{0, 1}, {1, 0}, {0, 1}, {1, 1}};
        QTest::newRow("three") << 3 << Links{{0, 1}, {1, 2}};
        QTest::newRow("only loners") << 40 << Links{};
        QTest::newRow("a host of loners") << 50000 << Links{};
        QTest::newRow("several components") << 60 << muddle(60, 30);
        QTest::newRow("dense") << 30 << muddle(30, 400);
        QTest::newRow("seeds' size") << 61 << muddle(61, 80);
        QTest::newRow("of one frame") << 400 << communities(400);
        QTest::newRow("one more") << 401 << communities(401);
        QTest::newRow("large") << 3000 << muddle(3000, 4000);
        QTest::newRow("communities") << 4000 << communities(4000);
        QTest::newRow("grid") << 1600 << grid(40);
        QTest::newRow("hub") << 10001 << star(10000);
        QTest::newRow("a chain") << 1000 << [] {
            Links links;
            for (int i = 1; i < 1000; ++i)
                links.emplace_back(i - 1, i);
            return links;
        }();
    }
    void keepsNodesApart()
    {
        QFETCH(int, nodes);
        QFETCH(Links, links);
        const std::vector<Point> at = layoutLinks(nodes, links);
        QCOMPARE(int(at.size()), nodes);
        QVERIFY(allFinite(at));
        QVERIFY2(nearest(at) >= apart, qPrintable(QString::number(nearest(at))));
        QCOMPARE(layoutLinks(nodes, links), at);
    }

    void theSameForEveryWidthOfVectors()
    {
        const Links links = communities(2500);
        const std::vector<Point> widest = layoutLinks(2500, links);
        for (const int width : {4, 8}) {
            limitVectors(width);
            const std::vector<Point> at = layoutLinks(2500, links);
            limitVectors(lanes);
            QCOMPARE(at, widest);
        }
    }

    void theOrderOfLinksDoesNotMatter()
    {
        Links links = communities(900);
        const std::vector<Point> at = layoutLinks(900, links);
        std::rotate(links.begin(), links.begin() + 333, links.end());
        links.insert(links.end(), {{5, 5}, links[7], links[7]});
        QCOMPARE(layoutLinks(900, links), at);
    }

    void growsWithTheEdgeLength()
    {
        const Links links = communities(700);
        const std::vector<Point> at = layoutLinks(700, links, {.edgeLength = 130});
        const std::vector<Point> twice = layoutLinks(700, links, {.edgeLength = 260});
        for (size_t i = 0; i < at.size(); ++i)
            QVERIFY(distance({at[i].x * 2, at[i].y * 2}, twice[i]) < 1e-3);
    }

    void aGridIsUnfolded()
    {
        const int side = 30;
        const std::vector<Point> at = layoutLinks(side * side, grid(side));
        double least = 1e300;
        double most = 0;
        for (const auto &[a, b] : grid(side)) {
            least = std::min(least, distance(at[size_t(a)], at[size_t(b)]));
            most = std::max(most, distance(at[size_t(a)], at[size_t(b)]));
        }
        QVERIFY2(most < 4 * least, qPrintable(QString::number(most / least)));
        // opposite corners lie far apart: nothing is folded over
        QVERIFY(distance(at.front(), at.back()) > side * least);
        QVERIFY(distance(at[size_t(side) - 1], at[at.size() - size_t(side)]) > side * least);
    }

    void neighboursLieNearerThanStrangers()
    {
        const Links links = muddle(100, 110);
        const std::vector<Point> at = layoutLinks(100, links);
        double joined = 0;
        for (const auto &[a, b] : links)
            joined += distance(at[size_t(a)], at[size_t(b)]) / double(links.size());
        double all = 0;
        for (const Point &a : at)
            for (const Point &b : at)
                all += distance(a, b) / double(at.size() * at.size());
        QVERIFY2(joined < all / 2, qPrintable(QString::number(joined) + u' ' + QString::number(all)));
    }

    void aPairRestsAnEdgeLengthApart()
    {
        DossierBuilder b;
        b.entity(u"A"_s);
        b.entity(u"B"_s);
        b.claim(Predicate::SellsTo, {1}, {2});
        const auto graph = buildGraph(b.content(), b.clusters());
        const std::vector<Point> at = layoutGraph(*graph, {.edgeLength = 200});
        QCOMPARE(at.size(), size_t(2));
        QVERIFY(std::abs(distance(at[0], at[1]) - 200) < 20);
        QVERIFY(std::abs(at[0].y - at[1].y) < 1); // laid level
        const auto from = size_t(graph->edges().front().from);
        QVERIFY(at[from].x < at[1 - from].x); // and read from left to right
    }

    void componentsWasteLittleRoom()
    {
        Links links; // a hundred rings of three to nine
        int nodes = 0;
        for (int ring = 0; ring < 100; ++ring) {
            const int size = 3 + ring % 7;
            for (int i = 0; i < size; ++i)
                links.emplace_back(nodes + i, nodes + (i + 1) % size);
            nodes += size;
        }
        const std::vector<Point> at = layoutLinks(nodes, links);
        const auto [left, right]
            = std::minmax_element(at.begin(), at.end(), [](Point a, Point b) { return a.x < b.x; });
        const auto [top, bottom]
            = std::minmax_element(at.begin(), at.end(), [](Point a, Point b) { return a.y < b.y; });
        const double width = right->x - left->x;
        const double height = bottom->y - top->y;
        QVERIFY2(width > height && width < 2.5 * height, qPrintable(QString::number(width / height)));
        // a ring of n with n boxes of a label needs at most this much
        QVERIFY(width * height < nodes * 1.5 * 130 * 130);
    }

    void fixedNodesStay()
    {
        const std::vector<FixedNode> fixed{
            {3, {1000, -50}}, {4, {1010, -50}}, {59, {0, 0}}, {60, {1, 1}}, {-1, {1, 1}}};
        const std::vector<Point> at = layoutLinks(60, muddle(60, 70), {}, fixed);
        QCOMPARE(at[3], (Point{1000, -50}));
        QCOMPARE(at[4], (Point{1010, -50}));
        QCOMPARE(at[59], (Point{0, 0}));
        QVERIFY(allFinite(at));
    }

    void aLargeGraphIsUnfoldedAroundItsPins()
    {
        const Links links = communities(1500);
        const std::vector<FixedNode> fixed{{0, {0, 0}}, {700, {4000, 0}}, {1499, {8000, 500}}};
        const std::vector<Point> at = layoutLinks(1500, links, {}, fixed);
        for (const FixedNode &node : fixed)
            QCOMPARE(at[size_t(node.node)], node.at);
        QVERIFY(allFinite(at));
        QVERIFY(nearest(at) >= apart);
    }

    void whatStoodStaysWhenNodesArrive()
    {
        Links links = communities(200);
        const std::vector<Point> first = layoutLinks(200, links);
        std::vector<std::optional<Point>> start(first.begin(), first.end());
        links.insert(links.end(), {{17, 200}, {17, 201}, {201, 202}, {90, 203}, {95, 203}});
        const std::vector<Point> second = layoutLinks(205, links, {}, {}, start); // 204 is alone
        for (size_t i = 0; i < first.size(); ++i)
            QCOMPARE(second[i], first[i]);
        QVERIFY(distance(second[200], second[17]) < 400);
        QVERIFY(distance(second[201], second[17]) < 400);
        QVERIFY(distance(second[202], second[201]) < 400);
        QVERIFY(nearest(second) >= apart);
    }

    void nodesOnOneSpotAreParted()
    {
        const std::vector<std::optional<Point>> start(30, Point{5, 5});
        const std::vector<Point> at = layoutLinks(30, muddle(30, 40), {}, {}, start);
        QVERIFY(allFinite(at));
        QVERIFY(nearest(at) >= apart);
    }

    void aPictureThatMoreThanDoublesIsTurnedTowardsTheOld()
    {
        const std::vector<Point> first = layoutLinks(300, communities(300));
        std::vector<std::optional<Point>> start(900);
        for (size_t i = 0; i < first.size(); ++i)
            start[i] = Point{first[i].y + 5000, first[i].x};
        const std::vector<Point> at = layoutLinks(900, communities(900), {}, {}, start);
        QVERIFY(nearest(at) >= apart);
        Point middle;
        Point before;
        for (size_t i = 0; i < first.size(); ++i) {
            middle = {middle.x + at[i].x / 300, middle.y + at[i].y / 300};
            before = {before.x + start[i]->x / 300, before.y + start[i]->y / 300};
        }
        QVERIFY2(distance(middle, before) < 1500, qPrintable(QString::number(distance(middle, before))));
    }

    void reportsProgressAndStops_data()
    {
        QTest::addColumn<int>("stopAfter");
        QTest::newRow("at once") << 1;
        QTest::newRow("midway") << 5;
        QTest::newRow("never") << 1000000;
    }
    void reportsProgressAndStops()
    {
        QFETCH(int, stopAfter);
        std::stop_source source;
        int reports = 0;
        int last = -1;
        int end = 0;
        bool ordered = true;
        const Job job{source.get_token(), [&](int done, int total) {
                          ordered &= last < done && done <= total;
                          last = done;
                          end = total;
                          if (++reports == stopAfter)
                              source.request_stop();
                      }};
        const std::vector<Point> at = layoutLinks(5000, communities(5000), {}, {}, {}, job);
        QVERIFY(ordered);
        QVERIFY2(reports < stopAfter + 3 || !source.stop_requested(), qPrintable(QString::number(reports)));
        if (!source.stop_requested())
            QCOMPARE(last, end);
        QCOMPARE(at.size(), size_t(5000));
        QVERIFY(allFinite(at));
    }
};

QTEST_GUILESS_MAIN(TestLayout)
#include "test_layout.moc"

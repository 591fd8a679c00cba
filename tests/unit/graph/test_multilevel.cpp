#include "graph/chance.h"
#include "graph/coarsen.h"
#include "graph/frame.h"
#include "graph/repulsion.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace clew;

namespace {

using Links = std::vector<std::pair<int, int>>;

Links star(int leaves)
{
    Links links;
    for (int i = 1; i <= leaves; ++i)
        links.emplace_back(0, i);
    return links;
}

Links chain(int nodes)
{
    Links links;
    for (int i = 1; i < nodes; ++i)
        links.emplace_back(i - 1, i);
    return links;
}

Positions scattered(size_t nodes)
{
    Chance chance(7);
    Positions positions;
    for (size_t i = 0; i < nodes; ++i) {
        positions.x.push_back(static_cast<float>(chance.below(1000)));
        positions.y.push_back(static_cast<float>(chance.below(i % 3 == 0 ? 50 : 1000)));
    }
    return positions;
}

} // namespace

class TestMultilevel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coarsensToAFew_data()
    {
        QTest::addColumn<int>("nodes");
        QTest::addColumn<Links>("links");
        QTest::newRow("chain") << 5000 << chain(5000);
        QTest::newRow("star") << 5001 << star(5000); // only a hub and its leaves
        QTest::newRow("small") << 50 << chain(50);
    }
    void coarsensToAFew()
    {
        QFETCH(int, nodes);
        QFETCH(Links, links);
        const Hierarchy hierarchy = hierarchyOf(finestLevel(nodes, links), 200);
        QVERIFY(hierarchy.levels.back().size() <= 200);
        QCOMPARE(hierarchy.parents.size() + 1, hierarchy.levels.size());
        for (const Level &level : hierarchy.levels) {
            QCOMPARE(std::accumulate(level.members.begin(), level.members.end(), 0), nodes);
            QCOMPARE(level.begin.size(), size_t(level.size()) + 1);
            for (const int node : level.to)
                QVERIFY(node >= 0 && node < level.size());
        }
        for (const std::vector<int> &parents : hierarchy.parents)
            QVERIFY(std::is_sorted(parents.begin(), parents.end()));
        std::vector<int> numbers = hierarchy.numbers;
        std::sort(numbers.begin(), numbers.end());
        for (int i = 0; i < nodes; ++i)
            QCOMPARE(numbers[size_t(i)], i);
    }

    void groupsStayOfASize()
    {
        const Hierarchy hierarchy = hierarchyOf(finestLevel(5001, star(5000)), 200);
        for (size_t l = 1; l < hierarchy.levels.size(); ++l) {
            const Level &level = hierarchy.levels[l];
            const int most = *std::max_element(level.members.begin(), level.members.end());
            QVERIFY(most <= 4 * 5001 / hierarchy.levels[l - 1].size());
        }
    }

    void pushesAreThoseOfAllPairsWithinAFewHundredths()
    {
        for (const size_t nodes : {size_t(1), size_t(2), size_t(33), size_t(700)}) {
            const Positions at = scattered(nodes);
            std::vector<float> mass;
            for (size_t i = 0; i < nodes; ++i)
                mass.push_back(static_cast<float>(1 + i % 5));
            Positions pushes;
            Repulsion().at(at, mass, 1e-3f, pushes);
            double error = 0;
            double total = 0;
            for (size_t i = 0; i < nodes; ++i) {
                double x = 0;
                double y = 0;
                for (size_t j = 0; j < nodes; ++j) {
                    const double dx = at.x[i] - at.x[j];
                    const double dy = at.y[i] - at.y[j];
                    const double push = mass[j] / (dx * dx + dy * dy + 1e-3);
                    x += dx * push;
                    y += dy * push;
                }
                error += std::hypot(x - pushes.x[i], y - pushes.y[i]);
                total += std::hypot(x, y);
            }
            QVERIFY2(error <= 0.04 * total, qPrintable(QString::number(error / total)));
        }
    }

    void theFrameMeasuresLinks()
    {
        // a chain drawn without stress is a straight line, a unit a link
        const LayoutFrame frame(hierarchyOf(finestLevel(40, chain(40)), 100));
        const Positions at = frame.leastStress();
        QCOMPARE(at.x.size(), size_t(40));
        const double ends = std::hypot(at.x.front() - at.x.back(), at.y.front() - at.y.back());
        QVERIFY2(std::abs(ends - 39) < 2, qPrintable(QString::number(ends)));
    }

    void theFrameOfALargerGraphMeasuresWhatItsNodesStandFor()
    {
        const Hierarchy hierarchy = hierarchyOf(finestLevel(2000, chain(2000)), 100);
        const LayoutFrame frame(hierarchy);
        const Positions at = frame.leastStress();
        double farthest = 0;
        for (size_t i = 0; i < at.x.size(); ++i)
            farthest = std::max<double>(farthest, std::hypot(at.x[i] - at.x[0], at.y[i] - at.y[0]));
        QVERIFY2(farthest > 900 && farthest < 2100, qPrintable(QString::number(farthest)));
    }
};

QTEST_GUILESS_MAIN(TestMultilevel)
#include "test_multilevel.moc"

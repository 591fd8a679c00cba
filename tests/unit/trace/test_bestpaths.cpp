#include "trace/bestpaths.h"

#include <QTest>

using namespace clew;

namespace {

using Paths = std::vector<std::vector<int>>;

// A diamond: 0 -> {1, 2} -> 3, and a long way round by 4.
PathSearch diamond()
{
    PathSearch search;
    search.vertices = 5;
    search.source = 0;
    search.goals = {false, false, false, true, false};
    search.moves = {{0, 1, 1}, {0, 2, 2}, {1, 3, 1}, {2, 3, 1}, {2, 4, 1}, {4, 3, 5}, {4, 2, 0}};
    return search;
}

} // namespace

class TestBestPaths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cheapestFirst()
    {
        PathSearch search = diamond();
        search.most = 3;
        // the third goes round by 4 and 2: nothing forbids it here
        QCOMPARE(bestPaths(search), (Paths{{0, 2}, {1, 3}, {1, 4, 6, 3}}));
    }

    void keepsToWhatIsAllowed()
    {
        PathSearch search = diamond();
        search.most = 10;
        search.allows = [](std::span<const int> path, int move) {
            return path.size() < 3 && move != 0 && move != 6;
        };
        QCOMPARE(bestPaths(search), (Paths{{1, 3}, {1, 4, 5}}));
    }

    void equalCostsComeInTheOrderOfTheMoves()
    {
        PathSearch search = diamond();
        search.moves = {{0, 2, 1}, {0, 1, 1}, {1, 3, 1}, {2, 3, 1}};
        QCOMPARE(bestPaths(search), (Paths{{0, 3}, {1, 2}}));
    }

    void endsWhereNothingLeads()
    {
        PathSearch search = diamond();
        search.goals.assign(5, false);
        QVERIFY(bestPaths(search).empty());
        search.goals[3] = true;
        search.moves.clear();
        QVERIFY(bestPaths(search).empty());
    }

    void spendsNoMoreThanItsEffort()
    {
        PathSearch search = diamond();
        search.most = 1'000'000; // the circle 2 -> 4 -> 2 gives paths without end
        search.effort = 500;
        const Paths paths = bestPaths(search);
        QVERIFY(!paths.empty());
        QVERIFY(paths.size() < 500);
    }
};

QTEST_GUILESS_MAIN(TestBestPaths)
#include "test_bestpaths.moc"

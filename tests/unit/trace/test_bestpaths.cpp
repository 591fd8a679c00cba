#include "trace/bestpaths.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace clew;

namespace {

using Paths = std::vector<std::vector<int>>;

// A diamond: 0 -> {1, 2} -> 3, and a long way round by 4.
std::vector<Move> diamond()
{
    return {{0, 1, 1}, {0, 2, 2}, {1, 3, 1}, {2, 3, 1}, {2, 4, 1}, {4, 3, 5}, {4, 2, 0}};
}

PathQuestion fromFirstToFourth()
{
    PathQuestion question;
    question.goals = {3};
    question.allows = [](std::span<const int>, int) {
        return true;
    };
    return question;
}

// Every path without a vertex twice, by trying them all.
void walk(const std::vector<Move> &moves, int at, int goal, double cost, std::vector<bool> &seen,
          std::vector<double> &costs)
{
    if (at == goal) {
        costs.push_back(cost);
        return;
    }
    seen[size_t(at)] = true;
    for (const Move &move : moves) {
        if (move.from == at && !seen[size_t(move.to)])
            walk(moves, move.to, goal, cost + move.cost, seen, costs);
    }
    seen[size_t(at)] = false;
}

} // namespace

class TestBestPaths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cheapestFirst()
    {
        PathQuestion question = fromFirstToFourth();
        question.most = 3;
        // the third goes round by 4 and 2: nothing forbids it here
        QCOMPARE(bestPaths(MoveNet(5, diamond()), question), (Paths{{0, 2}, {1, 3}, {1, 4, 6, 3}}));
    }

    void comesToNoVertexTwice()
    {
        PathQuestion question = fromFirstToFourth();
        question.allows = {};
        QCOMPARE(bestPaths(MoveNet(5, diamond()), question), (Paths{{0, 2}, {1, 3}, {1, 4, 5}}));
    }

    void keepsToWhatIsAllowed()
    {
        PathQuestion question = fromFirstToFourth();
        question.most = 10;
        question.allows = [](std::span<const int> path, int move) {
            return path.size() < 3 && move != 0 && move != 6;
        };
        QCOMPARE(bestPaths(MoveNet(5, diamond()), question), (Paths{{1, 3}, {1, 4, 5}}));
    }

    void equalCostsComeInTheOrderOfTheMoves()
    {
        const MoveNet net(5, {{0, 2, 1}, {0, 1, 1}, {1, 3, 1}, {2, 3, 1}});
        QCOMPARE(bestPaths(net, fromFirstToFourth()), (Paths{{0, 3}, {1, 2}}));
    }

    void endsWhereNothingLeads()
    {
        PathQuestion question = fromFirstToFourth();
        QVERIFY(bestPaths(MoveNet(5, {}), question).empty());
        QVERIFY(bestPaths(MoveNet(5, {{3, 0, 1}}), question).empty());
        question.goals.clear();
        QVERIFY(bestPaths(MoveNet(5, diamond()), question).empty());
    }

    void spendsNoMoreThanItsEffort()
    {
        PathQuestion question = fromFirstToFourth();
        question.most = 1'000'000; // the circle 2 -> 4 -> 2 gives paths without end
        question.effort = 500;
        const Paths paths = bestPaths(MoveNet(5, diamond()), question);
        QVERIFY(!paths.empty());
        QVERIFY(paths.size() < 500);
    }

    // The search from both sides and its bounds find what trying all paths finds.
    void findsWhatTryingAllFinds_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 40; ++seed)
            QTest::addRow("%d", seed) << seed;
    }
    void findsWhatTryingAllFinds()
    {
        QFETCH(int, seed);
        std::mt19937 random(static_cast<unsigned>(seed));
        constexpr int vertices = 9;
        std::vector<Move> moves;
        for (int i = 0; i < 26; ++i) {
            const int from = int(random() % vertices);
            const int to = int(random() % vertices);
            if (from != to)
                moves.push_back({from, to, double(random() % 1000) / 100});
        }
        std::vector<double> all;
        std::vector<bool> seen(vertices, false);
        walk(moves, 0, vertices - 1, 0, seen, all);
        std::sort(all.begin(), all.end());
        PathQuestion question;
        question.goals = {vertices - 1};
        question.most = 12;
        const Paths paths = bestPaths(MoveNet(vertices, moves), question);
        QCOMPARE(paths.size(), std::min(all.size(), size_t(12)));
        for (size_t i = 0; i < paths.size(); ++i) {
            double cost = 0;
            for (const int move : paths[i])
                cost += moves[size_t(move)].cost;
            QVERIFY(std::abs(cost - all[i]) < 1e-9);
        }
    }
};

QTEST_GUILESS_MAIN(TestBestPaths)
#include "test_bestpaths.moc"

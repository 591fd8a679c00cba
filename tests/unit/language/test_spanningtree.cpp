#include "language/spanningtree.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace clew;

namespace {

bool isTree(const std::vector<int> &heads)
{
    if (std::ranges::count(heads, -1) != 1)
        return false;
    for (size_t start = 0; start < heads.size(); ++start) {
        size_t steps = 0;
        for (int at = static_cast<int>(start); at >= 0; at = heads[static_cast<size_t>(at)]) {
            if (++steps > heads.size())
                return false;
        }
    }
    return true;
}

float total(const Matrix &scores, const std::vector<int> &heads)
{
    float sum = 0;
    for (size_t i = 0; i < heads.size(); ++i)
        sum += scores.row(static_cast<int>(i))[heads[i] + 1];
    return sum;
}

// The best total of all trees, by trying every choice of heads.
float bestTotal(const Matrix &scores)
{
    const int words = scores.rows;
    std::vector<int> heads(static_cast<size_t>(words), -1);
    float best = -1e9f;
    for (;;) {
        if (isTree(heads))
            best = std::max(best, total(scores, heads));
        size_t place = 0;
        while (place < heads.size() && heads[place] == words - 1)
            heads[place++] = -1;
        if (place == heads.size())
            return best;
        ++heads[place];
    }
}

Matrix randomScores(int words, QRandomGenerator &random)
{
    Matrix scores(words, words + 1);
    for (float &score : scores.values)
        score = static_cast<float>(random.bounded(-20, 20)); // whole numbers: sums are exact
    return scores;
}

} // namespace

class TestSpanningTree : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void best();
    void oneRootThoughTwoScoreHigher();
    void large();
    void empty();
};

void TestSpanningTree::best()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 300; ++round) {
        const Matrix scores = randomScores(1 + round % 5, random);
        const std::vector<int> heads = spanningTree(scores);
        QVERIFY(isTree(heads));
        QCOMPARE(total(scores, heads), bestTotal(scores));
    }
}

void TestSpanningTree::oneRootThoughTwoScoreHigher()
{
    Matrix scores(2, 3);
    scores.row(0)[0] = 10; // both want the root
    scores.row(1)[0] = 9;
    scores.row(1)[1] = -5;
    scores.row(0)[2] = -5;
    QCOMPARE(spanningTree(scores), (std::vector<int>{-1, 0}));
}

void TestSpanningTree::large()
{
    QRandomGenerator random(11);
    const std::vector<int> heads = spanningTree(randomScores(300, random));
    QCOMPARE(heads.size(), size_t(300));
    QVERIFY(isTree(heads));
}

void TestSpanningTree::empty()
{
    QVERIFY(spanningTree(Matrix(0, 1)).empty());
}

QTEST_GUILESS_MAIN(TestSpanningTree)
#include "test_spanningtree.moc"

#include "language/namescrf.h"
#include "language/namestable.h"

#include <QTest>

#include <cmath>

using namespace clew;

class TestNamesCrf : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void order();
    void marginalsAddUp();
    void bestIsAllowed();
    void namesAreBounded();
    void table();
};

namespace {

std::vector<LabelRow> someScores(size_t count)
{
    std::vector<LabelRow> scores(count);
    quint32 state = 7;
    for (LabelRow &row : scores) {
        for (size_t y = 0; y < nameLabelCount; ++y) {
            state = state * 1664525U + 1013904223U;
            row[y] = static_cast<float>(state >> 24) / 64.0f;
        }
    }
    return scores;
}

} // namespace

void TestNamesCrf::order()
{
    const int begin = nameLabel(NameKind::Person, NamePlace::Begin);
    const int last = nameLabel(NameKind::Person, NamePlace::Last);
    QVERIFY(mayFollow(begin, last));
    QVERIFY(!mayFollow(begin, 0));
    QVERIFY(!mayFollow(0, last));
    QVERIFY(!mayFollow(begin, nameLabel(NameKind::Place, NamePlace::Last)));
    QVERIFY(mayFollow(last, nameLabel(NameKind::Place, NamePlace::Unit)));
}

void TestNamesCrf::marginalsAddUp()
{
    const auto scores = someScores(7);
    const LabelMarginals marginals = marginalsOf(scores, LabelChain().factors());
    for (int t = 0; t < 7; ++t) {
        float sum = 0;
        for (int y = 0; y < nameLabelCount; ++y)
            sum += marginals.probability(t, y);
        QVERIFY(std::abs(sum - 1) < 1e-4f);
    }
}

void TestNamesCrf::bestIsAllowed()
{
    const auto scores = someScores(200);
    const std::vector<int> labels = bestLabels(scores, LabelChain());
    int before = 0;
    for (int label : labels) {
        QVERIFY(mayFollow(before, label));
        before = label;
    }
    QVERIFY(mayFollow(before, 0));
    QVERIFY(bestLabels({}, LabelChain()).empty());
}

// Of a sentence of two words, the probabilities of all names that begin at the first and of none there are 1.
void TestNamesCrf::namesAreBounded()
{
    const auto scores = someScores(2);
    const auto factors = LabelChain().factors();
    const LabelMarginals marginals = marginalsOf(scores, factors);
    float sum = marginals.probability(0, 0);
    for (int kind = 0; kind < nameKindCount; ++kind) {
        sum += marginals.probabilityOfName(0, 1, static_cast<NameKind>(kind), factors);
        sum += marginals.probabilityOfName(0, 2, static_cast<NameKind>(kind), factors);
    }
    QVERIFY(std::abs(sum - 1) < 1e-4f);
}

void TestNamesCrf::table()
{
    std::vector<FeatureWeights> features;
    for (quint64 i = 0; i < 1000; ++i) {
        FeatureWeights &feature = features.emplace_back();
        feature.hash = (i + 1) * 0x9e3779b97f4a7c15ULL;
        feature.weights[i % 16] = static_cast<qint8>(i % 100 + 1);
    }
    const auto lines = makeFeatureTable(features, 0.9);
    const FeatureTable table{lines, 0.5f};
    const auto scoresOf = [&](std::span<const quint64> hashes) {
        LabelRow row{};
        const FeatureSums none{};
        table.addScores(hashes, std::array{0, static_cast<int>(hashes.size())}, {&none, 1}, {&row, 1});
        return row;
    };
    for (quint64 i = 0; i < 1000; ++i) {
        const quint64 hash = features[i].hash;
        const LabelRow row = scoresOf({&hash, 1});
        QCOMPARE(row[i % 16 + 1], 0.5f * static_cast<float>(i % 100 + 1));
        QCOMPARE(row[0], 0.0f);
    }
    const quint64 strange = 12345;
    QCOMPARE(scoresOf({&strange, 1}), LabelRow{});
    const std::vector<quint64> often(1000, features[99].hash);
    QCOMPARE(scoresOf(often)[99 % 16 + 1], 0.5f * 100 * 1000);

    // sums made beforehand count like the features behind them
    std::array<FeatureSums, 2> before;
    table.sum(often, std::array{0, 3, 140}, before);
    LabelRow row{};
    table.addScores(often, std::array{0, 1000}, {&before[1], 1}, {&row, 1});
    QCOMPARE(before[0][99 % 16], qint16(300));
    QCOMPARE(row[99 % 16 + 1], 0.5f * 100 * 1137);
}

QTEST_GUILESS_MAIN(TestNamesCrf)
#include "test_namescrf.moc"

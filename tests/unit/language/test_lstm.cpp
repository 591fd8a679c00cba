#include "language/lstm.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace clew;

namespace {

Matrix randomMatrix(int rows, int columns, QRandomGenerator &random)
{
    Matrix matrix(rows, columns);
    for (float &number : matrix.values)
        number = static_cast<float>(random.bounded(2.0) - 1.0);
    return matrix;
}

struct Weights
{
    Matrix input, recurrent, bias;

    Weights(int inputs, int size, QRandomGenerator &random)
        : input(randomMatrix(inputs, 4 * size, random))
        , recurrent(randomMatrix(size, 4 * size, random))
        , bias(randomMatrix(1, 4 * size, random))
    {
    }
    LstmWeights view() const { return {input, recurrent, bias}; }
};

} // namespace

class TestLstm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void product_data();
    void product();
    void curves();
    void step();
    void sequencesDoNotSeeOneAnother();
};

void TestLstm::product_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("inner");
    QTest::addColumn<int>("columns");
    for (int rows : {1, 2, 5, 6, 13}) {
        for (int columns : {1, 3, 7, 16, 33, 67})
            QTest::addRow("%dx11x%d", rows, columns) << rows << 11 << columns;
    }
}

// To the bit what summing up one by one gives, whatever the vectors of this processor.
void TestLstm::product()
{
    QFETCH(int, rows);
    QFETCH(int, inner);
    QFETCH(int, columns);
    QRandomGenerator random(3);
    const Matrix left = randomMatrix(rows, inner, random);
    const Matrix right = randomMatrix(inner, columns, random);
    Matrix result = randomMatrix(rows, columns, random);
    Matrix expected = result;
    for (int r = 0; r < rows; ++r) {
        for (int c = 0; c < columns; ++c) {
            float sum = expected.row(r)[c];
            for (int k = 0; k < inner; ++k)
                sum += left.row(r)[k] * right.row(k)[c];
            expected.row(r)[c] = sum;
        }
    }
    multiplyAdd(left, right, result.values.data());
    QCOMPARE(result.values, expected.values);
}

void TestLstm::curves()
{
    for (float x = -20; x < 20; x += 0.37f) {
        std::vector<float> numbers(37, x); // not a multiple of any width
        exponentials(numbers.data(), 37);
        QVERIFY(std::abs(numbers.back() / std::exp(x) - 1) < 1e-6f);
        QCOMPARE(numbers.front(), numbers.back());
        QCOMPARE(exponential(x), numbers.front());
        numbers.assign(37, x);
        hyperbolicTangents(numbers.data(), 37);
        QVERIFY(std::abs(numbers.back() - std::tanh(x)) < 1e-6f);
    }
}

void TestLstm::step()
{
    // all gates half open, the candidate at tanh(1): half of the old cell and half of that
    std::vector<float> gates{0, 0, 0, 1};
    const float before = 0.5f;
    float cell = 0;
    float output = 0;
    memoryStep(gates.data(), &before, &cell, &output, 1);
    QVERIFY(std::abs(cell - (0.25f + 0.5f * std::tanh(1.0f))) < 1e-6f);
    QVERIFY(std::abs(output - 0.5f * std::tanh(cell)) < 1e-6f);
}

// What else is in a batch changes no bit of a sequence's outputs.
void TestLstm::sequencesDoNotSeeOneAnother()
{
    QRandomGenerator random(5);
    constexpr int inputs = 9;
    constexpr int size = 6;
    const Weights forward(inputs, size, random);
    const Weights backward(inputs, size, random);
    const std::vector<int> lengths{3, 7, 1, 7, 0, 4};
    const PackedBatch batch(lengths);
    QCOMPARE(batch.rows(), 22);
    const Matrix all = randomMatrix(batch.rows(), inputs, random);
    const Matrix outputs = runBothWays(forward.view(), backward.view(), batch, all);
    for (int s = 0; s < static_cast<int>(lengths.size()); ++s) {
        const int length = lengths[static_cast<size_t>(s)];
        const PackedBatch alone(std::span<const int>(&length, 1));
        Matrix own(length, inputs);
        for (int i = 0; i < length; ++i)
            std::copy_n(all.row(batch.row(s, i)), inputs, own.row(alone.row(0, i)));
        const Matrix expected = runBothWays(forward.view(), backward.view(), alone, own);
        for (int i = 0; i < length; ++i) {
            for (int c = 0; c < 2 * size; ++c)
                QCOMPARE(outputs.row(batch.row(s, i))[c], expected.row(alone.row(0, i))[c]);
        }
    }
}

QTEST_GUILESS_MAIN(TestLstm)
#include "test_lstm.moc"

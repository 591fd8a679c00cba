#include "language/bytekernels.h"
#include "language/bytelstm.h"

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

// The extremes come often, so that sums reach as far as they can.
std::vector<quint8> randomBytes(size_t count, QRandomGenerator &random)
{
    std::vector<quint8> bytes(count);
    for (quint8 &byte : bytes)
        byte = random.bounded(4) == 0 ? 255 : static_cast<quint8>(random.bounded(256));
    return bytes;
}

// A section is aligned in a file; here a copy of it is.
class Layer
{
public:
    Layer(const Matrix &weights, MatrixView bias, float unit)
        : m_section(makeByteLayer(weights, bias, std::vector<float>(size_t(weights.rows), unit)))
        , layer(m_section, weights.rows, weights.columns)
    {
    }

private:
    std::vector<uchar> m_section;

public:
    ByteLayer layer;
};

} // namespace

class TestByteLayer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void kernelsAgree_data();
    void kernelsAgree();
    void nearFloats();
    void otherSize();
    void memoryNearFloats();
    void sequencesDoNotSeeOneAnother();
};

void TestByteLayer::kernelsAgree_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("groups");
    QTest::addColumn<int>("width");
    for (int rows : {1, 2, 5, 6, 13, 24}) {
        for (int width : {16, 48, 64, 80, 192})
            QTest::addRow("%dx44x%d", rows, width) << rows << 11 << width;
    }
    QTest::addRow("long") << 3 << 100 << 64;
}

// To the bit what summing up one by one gives, with every set of instructions that this processor has.
void TestByteLayer::kernelsAgree()
{
    QFETCH(int, rows);
    QFETCH(int, groups);
    QFETCH(int, width);
    QRandomGenerator random(7);
    const auto wide = size_t(width);
    std::vector<qint8> weights(size_t(groups) * wide * 4);
    for (qint8 &weight : weights)
        weight = static_cast<qint8>(random.bounded(3) == 0 ? -127 : random.bounded(255) - 127);
    std::vector<qint32> start(wide);
    for (qint32 &number : start)
        number = random.bounded(2'000'000) - 1'000'000;
    const Matrix scales = randomMatrix(1, width, random);
    const Matrix bias = randomMatrix(1, width, random);
    const size_t stride = size_t(groups) * 4 + 8;
    const auto inputs = randomBytes(size_t(rows) * stride, random);
    const ByteLayerView view{weights.data(), groups, width, start.data(), scales.row(0), bias.row(0)};

    Matrix expected(rows, width);
    for (int r = 0; r < rows; ++r) {
        for (int c = 0; c < width; ++c) {
            qint32 sum = start[size_t(c)];
            for (int k = 0; k < groups * 4; ++k)
                sum += inputs[size_t(r) * stride + size_t(k)]
                    * weights[(size_t(k) / 4 * wide + size_t(c)) * 4 + size_t(k) % 4];
            const float scaled = static_cast<float>(sum) * scales.row(0)[c];
            expected.row(r)[c] = scaled + bias.row(0)[c];
        }
    }
    for (const NamedByteKernel &kernel : byteKernels()) {
        Matrix result(rows, width, 7.0f);
        kernel.run(view, inputs.data(), stride, rows, result.values.data());
        QVERIFY2(result.values == expected.values, kernel.name);
    }
}

void TestByteLayer::nearFloats()
{
    QRandomGenerator random(11);
    constexpr int inputs = 30; // not a multiple of four
    constexpr int columns = 21; // nor of 16
    const Matrix weights = randomMatrix(inputs, columns, random);
    const Matrix bias = randomMatrix(1, columns, random);
    const Layer of(weights, bias, ByteLayer::outputUnit);
    QVERIFY(!of.layer.isEmpty());
    QCOMPARE(of.layer.width(), 32);
    QCOMPARE(ByteLayer::rowBytes(inputs), size_t(32));
    const auto bytes = randomBytes(ByteLayer::rowBytes(inputs), random);
    std::vector<float> result(size_t(of.layer.width()));
    of.layer.run(bytes.data(), bytes.size(), 1, result.data());
    for (int c = 0; c < columns; ++c) {
        float sum = bias.row(0)[c];
        for (int k = 0; k < inputs; ++k)
            sum += weights.row(k)[c] * static_cast<float>(bytes[size_t(k)] - ByteLayer::zero)
                * ByteLayer::outputUnit;
        QVERIFY2(std::abs(result[size_t(c)] - sum) < 0.06f, qPrintable(QString::number(c)));
    }
    for (int c = columns; c < of.layer.width(); ++c)
        QCOMPARE(result[size_t(c)], 0.0f);
}

void TestByteLayer::otherSize()
{
    QRandomGenerator random(3);
    const auto section = makeByteLayer(randomMatrix(8, 16, random), {}, std::vector<float>(8, 1.0f));
    QVERIFY(!ByteLayer(section, 8, 16).isEmpty());
    QVERIFY(ByteLayer(section, 12, 16).isEmpty());
    QVERIFY(ByteLayer(section, 8, 17).isEmpty());
}

void TestByteLayer::memoryNearFloats()
{
    QRandomGenerator random(5);
    constexpr int size = 32;
    const Matrix gates = randomMatrix(1, 4 * size, random);
    const Matrix more = randomMatrix(1, 4 * size, random);
    Matrix cells = randomMatrix(1, size, random);
    const Matrix before = cells;
    std::vector<quint8> bytes(size);
    byteMemoryStep(gates.row(0), more.row(0), cells.row(0), bytes.data(), size);
    const auto gate = [&](int which, int i) {
        return gates.row(0)[which * size + i] + more.row(0)[which * size + i];
    };
    const auto open = [](float x) {
        return 1 / (1 + std::exp(-x));
    };
    for (int i = 0; i < size; ++i) {
        const float cell = open(gate(1, i)) * before.row(0)[i] + open(gate(0, i)) * std::tanh(gate(3, i));
        QVERIFY(std::abs(cells.row(0)[i] - cell) < 2e-5f);
        const float output = open(gate(2, i)) * std::tanh(cell);
        QVERIFY(std::abs(static_cast<float>(bytes[size_t(i)] - ByteLayer::zero) - 127 * output) < 0.51f);
    }
    // far out all is 0 or 1
    const Matrix far(1, 4 * size, 1e5f);
    Matrix none(1, size);
    byteMemoryStep(far.row(0), far.row(0), none.row(0), bytes.data(), size);
    QCOMPARE(none.row(0)[0], 1.0f);
    const Matrix farBelow(1, 4 * size, -1e5f);
    byteMemoryStep(farBelow.row(0), farBelow.row(0), none.row(0), bytes.data(), size);
    QVERIFY(std::abs(none.row(0)[0]) < 1e-30f);
    QCOMPARE(int(bytes[0]), ByteLayer::zero);
}

// What else is in a batch changes no bit of a sequence's outputs.
void TestByteLayer::sequencesDoNotSeeOneAnother()
{
    QRandomGenerator random(9);
    constexpr int size = 16;
    const Layer recurrent(randomMatrix(size, 4 * size, random), {}, ByteLayer::outputUnit);
    const ByteLstm lstm{{}, recurrent.layer};
    const std::vector<int> lengths{3, 7, 1, 7, 0, 4};
    const PackedBatch batch(lengths);
    const Matrix all = randomMatrix(batch.rows(), 4 * size, random);
    LstmScratch scratch;
    for (Direction direction : {Direction::Forward, Direction::Backward}) {
        std::vector<const float *> gates;
        for (int row = 0; row < batch.rows(); ++row)
            gates.push_back(all.row(row));
        std::vector<quint8> outputs(size_t(batch.rows()) * size);
        runByteLstm(lstm, direction, batch, gates, outputs.data(), size, scratch);
        for (int s = 0; s < static_cast<int>(lengths.size()); ++s) {
            const int length = lengths[size_t(s)];
            const PackedBatch alone(std::span<const int>(&length, 1));
            std::vector<const float *> own;
            for (int i = 0; i < length; ++i)
                own.push_back(all.row(batch.row(s, i)));
            std::vector<quint8> expected(size_t(length) * size);
            runByteLstm(lstm, direction, alone, own, expected.data(), size, scratch);
            for (int i = 0; i < length; ++i) {
                for (size_t c = 0; c < size; ++c)
                    QCOMPARE(outputs[size_t(batch.row(s, i)) * size + c], expected[size_t(i) * size + c]);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestByteLayer)
#include "test_bytelayer.moc"

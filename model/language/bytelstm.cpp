#include "language/bytelstm.h"

#include "language/lanes.h"

#include <cstring>

namespace clew {

namespace {

constexpr float log2e = 1.44269504f;

// 2 to the x within 3e-6 of it (a polynomial of the least greatest error on -0.5 to 0.5): outputs are rounded
// to bytes. Beyond +-126 as there.
template<int Width>
CLEW_INLINE FloatLanes<Width> powerOfTwo(FloatLanes<Width> x)
{
    using Ints = IntLanes<Width>;
    const FloatLanes<Width> highest = FloatLanes<Width>{} + 126.0f;
    x = x > highest ? highest : x;
    x = x < -highest ? -highest : x;
    const FloatLanes<Width> shifted = x + 12582912.0f; // 1.5 * 2^23: adding it rounds to an integer
    const FloatLanes<Width> rest = x - (shifted - 12582912.0f);
    FloatLanes<Width> p = rest * 0.00957010210f + 0.0559178603f;
    p = p * rest + 0.240247448f;
    p = p * rest + 0.693121815f;
    p = p * rest + 0.999999261f;
    return reinterpret_cast<FloatLanes<Width>>(reinterpret_cast<Ints>(p)
                                               + (reinterpret_cast<Ints>(shifted) << 23));
}

template<int Width>
CLEW_INLINE FloatLanes<Width> gate(const float *gates, const float *more, int at)
{
    return load<Width>(gates + at) + load<Width>(more + at);
}

// The logistic function is 1 / (1 + e^-x), the tangent (1 - e^-2x) / (1 + e^-2x): their products share a
// division.
template<int Width>
CLEW_INLINE void step(const float *gates, const float *more, float *cells, quint8 *output, int size)
{
    using Floats = FloatLanes<Width>;
    typedef std::uint8_t Bytes __attribute__((vector_size(Width), aligned(1), may_alias));
    for (int i = 0; i < size; i += Width) {
        const Floats input = powerOfTwo<Width>(gate<Width>(gates, more, i) * -log2e) + 1.0f;
        const Floats forget = powerOfTwo<Width>(gate<Width>(gates, more, size + i) * -log2e) + 1.0f;
        const Floats open = powerOfTwo<Width>(gate<Width>(gates, more, 2 * size + i) * -log2e) + 1.0f;
        const Floats candidate = powerOfTwo<Width>(gate<Width>(gates, more, 3 * size + i) * (-2.0f * log2e));
        const Floats added = (1.0f - candidate) / (input * (candidate + 1.0f));
        const Floats cell = load<Width>(cells + i) / forget + added;
        store<Width>(cells + i, cell);
        const Floats tangent = powerOfTwo<Width>(cell * (-2.0f * log2e));
        const Floats result = (1.0f - tangent) / (open * (tangent + 1.0f));
        const Floats rounded = result * 127.0f + 12582912.0f;
        const IntLanes<Width> bytes = reinterpret_cast<IntLanes<Width>>(rounded) ^ ByteLayer::zero;
        *reinterpret_cast<Bytes *>(output + i) = __builtin_convertvector(bytes & 255, Bytes);
    }
}

using Step = void (*)(const float *, const float *, float *, quint8 *, int);

#define CLEW_STEP(NAME, WIDTH, TARGET)                                                                       \
    TARGET void NAME(const float *gates, const float *more, float *cells, quint8 *output, int size)          \
    {                                                                                                        \
        step<WIDTH>(gates, more, cells, output, size);                                                       \
    }

CLEW_STEP(narrowStep, 4, )
#ifdef CLEW_X86
CLEW_STEP(wideStep, 8, CLEW_AVX2)
CLEW_STEP(widerStep, 16, CLEW_AVX512)
#endif

Step stepHere()
{
#ifdef CLEW_X86
    if (vectorWidth() == VectorWidth::Sixteen)
        return widerStep;
    if (vectorWidth() == VectorWidth::Eight)
        return wideStep;
#endif
    return narrowStep;
}

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

} // namespace

void byteMemoryStep(const float *gates, const float *more, float *cells, quint8 *output, int size)
{
    static const Step fastest = stepHere();
    fastest(gates, more, cells, output, size);
}

void runByteLstm(const ByteLstm &lstm, Direction direction, const PackedBatch &batch,
                 std::span<const float *const> gates, quint8 *outputs, std::size_t stride,
                 LstmScratch &scratch)
{
    if (batch.steps() == 0)
        return;
    const int size = lstm.size();
    const std::size_t sequences = at(batch.active(0));
    scratch.gates.assign(sequences * at(lstm.recurrent.width()), 0.0f); // nothing has been put out yet
    scratch.cells.assign(sequences * at(size), 0.0f);
    scratch.last.resize(sequences * at(size));
    for (int t = 0; t < batch.steps(); ++t) {
        const int active = batch.active(t);
        if (t > 0)
            lstm.recurrent.run(scratch.last.data(), at(size), active, scratch.gates.data());
        for (int i = 0; i < active; ++i) {
            const int mine = batch.begin(t) + i;
            const std::size_t row = at(direction == Direction::Forward ? mine : batch.reversed()[at(mine)]);
            quint8 *output = scratch.last.data() + at(i) * at(size);
            byteMemoryStep(gates[row], scratch.gates.data() + at(i) * at(lstm.recurrent.width()),
                           scratch.cells.data() + at(i) * at(size), output, size);
            std::memcpy(outputs + row * stride, output, at(size));
        }
    }
}

} // namespace clew

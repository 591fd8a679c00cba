#include "language/matrix.h"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>

// The hot loops are compiled once for each width of vectors, out of one source, and chosen when the program
// starts. A vector type wider than the processor's registers is parted by the compiler. clang 14 neither
// takes these targets nor wide vectors between inlined functions without warnings: there the narrow kernels
// do (the same bits).
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#define CLEW_X86 1
#endif
#define CLEW_INLINE inline __attribute__((always_inline))

namespace clew {

namespace {

template<int Width>
struct Lanes
{
    typedef float Floats __attribute__((vector_size(Width * sizeof(float)), aligned(4), may_alias));
    typedef std::int32_t Ints __attribute__((vector_size(Width * sizeof(float)), aligned(4), may_alias));
};

template<int Width>
using FloatLanes = typename Lanes<Width>::Floats;
template<int Width>
using IntLanes = typename Lanes<Width>::Ints;

template<int Width>
CLEW_INLINE FloatLanes<Width> load(const float *from)
{
    return *reinterpret_cast<const FloatLanes<Width> *>(from);
}

template<int Width>
CLEW_INLINE void store(float *to, FloatLanes<Width> lanes)
{
    *reinterpret_cast<FloatLanes<Width> *>(to) = lanes;
}

// Rows x (Blocks * Width) results at once, all in registers.
template<int Width, int Rows, int Blocks>
CLEW_INLINE void tile(const float *left, int inner, const float *right, int columns, float *result)
{
    FloatLanes<Width> sums[Rows][Blocks];
    for (int r = 0; r < Rows; ++r)
        for (int b = 0; b < Blocks; ++b)
            sums[r][b] = load<Width>(result + size_t(r) * size_t(columns) + b * Width);
    for (int k = 0; k < inner; ++k) {
        const float *row = right + size_t(k) * size_t(columns);
        FloatLanes<Width> values[Blocks];
        for (int b = 0; b < Blocks; ++b)
            values[b] = load<Width>(row + b * Width);
        for (int r = 0; r < Rows; ++r) {
            const float factor = left[size_t(r) * size_t(inner) + size_t(k)];
            for (int b = 0; b < Blocks; ++b)
                sums[r][b] += values[b] * factor;
        }
    }
    for (int r = 0; r < Rows; ++r)
        for (int b = 0; b < Blocks; ++b)
            store<Width>(result + size_t(r) * size_t(columns) + b * Width, sums[r][b]);
}

// The last columns, fewer than four: `narrow` holds them in rows of four.
template<int Rows>
CLEW_INLINE void tail(const float *left, int inner, const float *narrow, int columns, int count,
                      float *result)
{
    float sums[Rows][4] = {};
    for (int r = 0; r < Rows; ++r)
        std::copy_n(result + std::size_t(r) * std::size_t(columns), count, sums[r]);
    FloatLanes<4> lanes[Rows];
    for (int r = 0; r < Rows; ++r)
        lanes[r] = load<4>(sums[r]);
    for (int k = 0; k < inner; ++k) {
        const FloatLanes<4> values = load<4>(narrow + std::size_t(k) * 4);
        for (int r = 0; r < Rows; ++r)
            lanes[r] += values * left[std::size_t(r) * std::size_t(inner) + std::size_t(k)];
    }
    for (int r = 0; r < Rows; ++r) {
        store<4>(sums[r], lanes[r]);
        std::copy_n(sums[r], count, result + std::size_t(r) * std::size_t(columns));
    }
}

template<int Width, int Rows>
CLEW_INLINE void rowsOf(const float *left, int inner, const float *right, int columns, const float *narrow,
                        float *result)
{
    int j = 0;
    for (; j + 2 * Width <= columns; j += 2 * Width)
        tile<Width, Rows, 2>(left, inner, right + j, columns, result + j);
    for (; j + Width <= columns; j += Width)
        tile<Width, Rows, 1>(left, inner, right + j, columns, result + j);
    for (; j + 4 <= columns; j += 4)
        tile<4, Rows, 1>(left, inner, right + j, columns, result + j);
    if (j < columns)
        tail<Rows>(left, inner, narrow, columns, columns - j, result + j);
}

template<int Width>
CLEW_INLINE void multiply(const float *left, int rows, int inner, const float *right, int columns,
                          float *result)
{
    const auto leftRow = [&](int r) {
        return left + size_t(r) * size_t(inner);
    };
    const auto resultRow = [&](int r) {
        return result + size_t(r) * size_t(columns);
    };
    std::vector<float> narrow;
    if (const int odd = columns % 4; odd != 0) {
        narrow.resize(std::size_t(inner) * 4);
        for (int k = 0; k < inner; ++k)
            std::copy_n(right + std::size_t(k + 1) * std::size_t(columns) - odd, odd,
                        narrow.data() + std::size_t(k) * 4);
    }
    int r = 0;
    for (; r + 6 <= rows; r += 6)
        rowsOf<Width, 6>(leftRow(r), inner, right, columns, narrow.data(), resultRow(r));
    for (; r + 2 <= rows; r += 2)
        rowsOf<Width, 2>(leftRow(r), inner, right, columns, narrow.data(), resultRow(r));
    for (; r < rows; ++r)
        rowsOf<Width, 1>(leftRow(r), inner, right, columns, narrow.data(), resultRow(r));
}

template<int Width>
CLEW_INLINE FloatLanes<Width> lanesOf(float value)
{
    return FloatLanes<Width>{} + value;
}

// Cody and Waite's reduction to |r| <= ln(2) / 2, then a polynomial; the power of two goes into the exponent.
template<int Width>
CLEW_INLINE FloatLanes<Width> exponentialOf(FloatLanes<Width> x)
{
    using Floats = FloatLanes<Width>;
    using Ints = IntLanes<Width>;
    const Floats highest = lanesOf<Width>(88.0f);
    const Floats lowest = lanesOf<Width>(-87.0f);
    x = x > highest ? highest : x;
    x = x < lowest ? lowest : x;
    const Floats magic = lanesOf<Width>(12582912.0f); // 1.5 * 2^23: adding it rounds to an integer
    const Floats shifted = x * 1.44269504f + magic;
    const Floats n = shifted - magic;
    Floats r = x - n * 0.693359375f;
    r = r - n * -2.12194440e-4f;
    Floats p = r * 1.9875691500e-4f + 1.3981999507e-3f;
    p = p * r + 8.3334519073e-3f;
    p = p * r + 4.1665795894e-2f;
    p = p * r + 1.6666665459e-1f;
    p = p * r + 5.0000001201e-1f;
    p = p * (r * r) + r + 1.0f;
    const Ints bits = reinterpret_cast<Ints>(shifted) - std::bit_cast<std::int32_t>(12582912.0f);
    const Ints power = (bits + 127) << 23;
    return p * reinterpret_cast<Floats>(power);
}

template<int Width>
CLEW_INLINE FloatLanes<Width> logisticOf(FloatLanes<Width> x)
{
    return 1.0f / (1.0f + exponentialOf<Width>(-x));
}

template<int Width>
CLEW_INLINE FloatLanes<Width> tangentOf(FloatLanes<Width> x)
{
    return 2.0f * logisticOf<Width>(x + x) - 1.0f;
}

enum class Curve { Exponential, Logistic, Tangent };

template<int Width, Curve Kind>
CLEW_INLINE FloatLanes<Width> curveOf(FloatLanes<Width> x)
{
    if constexpr (Kind == Curve::Exponential)
        return exponentialOf<Width>(x);
    else if constexpr (Kind == Curve::Logistic)
        return logisticOf<Width>(x);
    else
        return tangentOf<Width>(x);
}

template<int Width, Curve Kind>
CLEW_INLINE void bend(float *numbers, int count)
{
    int i = 0;
    for (; i + Width <= count; i += Width)
        store<Width>(numbers + i, curveOf<Width, Kind>(load<Width>(numbers + i)));
    if (i == count)
        return;
    float rest[Width] = {};
    std::copy(numbers + i, numbers + count, rest);
    store<Width>(rest, curveOf<Width, Kind>(load<Width>(rest)));
    std::copy(rest, rest + (count - i), numbers + i);
}

template<int Width>
CLEW_INLINE void step(float *gates, const float *before, float *cells, float *output, int size)
{
    bend<Width, Curve::Logistic>(gates, 3 * size);
    bend<Width, Curve::Tangent>(gates + 3 * size, size);
    const float *input = gates;
    const float *forget = gates + size;
    const float *candidate = gates + 3 * size;
    for (int i = 0; i < size; ++i) {
        const float kept = before ? forget[i] * before[i] : 0.0f;
        const float added = input[i] * candidate[i];
        cells[i] = kept + added;
        output[i] = cells[i];
    }
    bend<Width, Curve::Tangent>(output, size);
    const float *opened = gates + 2 * size;
    for (int i = 0; i < size; ++i)
        output[i] *= opened[i];
}

// The entry points for one width of vectors.
struct Kernels
{
    void (*multiply)(const float *, int, int, const float *, int, float *);
    void (*exponentials)(float *, int);
    void (*logistics)(float *, int);
    void (*tangents)(float *, int);
    void (*step)(float *, const float *, float *, float *, int);
};

#define CLEW_KERNELS(NAME, WIDTH, TARGET)                                                                    \
    struct NAME                                                                                              \
    {                                                                                                        \
        TARGET static void multiplyHere(const float *left, int rows, int inner, const float *right,          \
                                        int columns, float *result)                                          \
        {                                                                                                    \
            multiply<WIDTH>(left, rows, inner, right, columns, result);                                      \
        }                                                                                                    \
        TARGET static void exponentialsHere(float *numbers, int count)                                       \
        {                                                                                                    \
            bend<WIDTH, Curve::Exponential>(numbers, count);                                                 \
        }                                                                                                    \
        TARGET static void logisticsHere(float *numbers, int count)                                          \
        {                                                                                                    \
            bend<WIDTH, Curve::Logistic>(numbers, count);                                                    \
        }                                                                                                    \
        TARGET static void tangentsHere(float *numbers, int count)                                           \
        {                                                                                                    \
            bend<WIDTH, Curve::Tangent>(numbers, count);                                                     \
        }                                                                                                    \
        TARGET static void stepHere(float *gates, const float *before, float *cells, float *output,          \
                                    int size)                                                                \
        {                                                                                                    \
            step<WIDTH>(gates, before, cells, output, size);                                                 \
        }                                                                                                    \
        static constexpr Kernels all{multiplyHere, exponentialsHere, logisticsHere, tangentsHere, stepHere}; \
    };

CLEW_KERNELS(Narrow, 4, )
#ifdef CLEW_X86
CLEW_KERNELS(Wide, 8, __attribute__((target("avx2"))))
CLEW_KERNELS(Wider, 16, __attribute__((target("avx512f,avx512dq,avx512vl,avx512bw,prefer-vector-width=512"))))
#endif

const Kernels &kernels()
{
#ifdef CLEW_X86
    static const Kernels &best = __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl")
            && __builtin_cpu_supports("avx512bw")
        ? Wider::all
        : __builtin_cpu_supports("avx2") ? Wide::all
                                         : Narrow::all;
    return best;
#else
    return Narrow::all;
#endif
}

} // namespace

void multiplyAdd(MatrixView left, MatrixView right, float *result)
{
    kernels().multiply(left.values, left.rows, left.columns, right.values, right.columns, result);
}

float exponential(float x)
{
    kernels().exponentials(&x, 1);
    return x;
}

void exponentials(float *numbers, int count)
{
    kernels().exponentials(numbers, count);
}

void logistics(float *numbers, int count)
{
    kernels().logistics(numbers, count);
}

void hyperbolicTangents(float *numbers, int count)
{
    kernels().tangents(numbers, count);
}

void memoryStep(float *gates, const float *before, float *cells, float *output, int size)
{
    kernels().step(gates, before, cells, output, size);
}

Matrix transposed(MatrixView matrix)
{
    Matrix result(matrix.columns, matrix.rows);
    for (int r = 0; r < matrix.rows; ++r) {
        const float *row = matrix.row(r);
        for (int c = 0; c < matrix.columns; ++c)
            result.row(c)[r] = row[c];
    }
    return result;
}

} // namespace clew

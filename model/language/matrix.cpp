#include "language/matrix.h"

#include "language/lanes.h"

namespace clew {

namespace {

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
CLEW_KERNELS(Wide, 8, CLEW_AVX2)
CLEW_KERNELS(Wider, 16, CLEW_AVX512)
#endif

const Kernels &kernels()
{
#ifdef CLEW_X86
    static const VectorWidth width = vectorWidth();
    if (width == VectorWidth::Sixteen)
        return Wider::all;
    if (width == VectorWidth::Eight)
        return Wide::all;
#endif
    return Narrow::all;
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

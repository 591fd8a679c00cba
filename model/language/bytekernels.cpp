#include "language/bytekernels.h"

#include "language/lanes.h"

#include <cstring>

#ifdef __SSE2__
#include <immintrin.h>
#endif

// A tile is some rows times some columns of results, whose sums stay in registers. Each set of instructions
// has its own tile; how tiles cover a matrix is the same for all.

namespace clew {

namespace {

constexpr int blockColumns = 16;

struct Tile
{
    const quint8 *inputs;
    std::size_t stride;
    int groups;
    const qint8 *weights; // those of its first column
    std::size_t groupBytes; // from one group of four inputs to the next
    const qint32 *start;
    const float *scales, *bias;
    float *results;
    std::size_t width;
};

template<typename Number>
CLEW_INLINE Number read(const void *from)
{
    Number number;
    std::memcpy(&number, from, sizeof(Number));
    return number;
}

// The last rows, fewer than a full tile has.
template<typename Set, int Blocks, int Rows>
void coverRest(const Tile &tile, int rows)
{
    if constexpr (Rows > 0) {
        if (rows == Rows)
            Set::template run<Rows, Blocks>(tile);
        else
            coverRest<Set, Blocks, Rows - 1>(tile, rows);
    }
}

// Few rows at once, one after the other, so that the weights of these columns stay in the cache.
template<typename Set, int Blocks>
void coverColumns(Tile tile, int rows)
{
    for (; rows >= Set::rows; rows -= Set::rows) {
        Set::template run<Set::rows, Blocks>(tile);
        tile.inputs += Set::rows * tile.stride;
        tile.results += Set::rows * tile.width;
    }
    coverRest<Set, Blocks, Set::rows - 1>(tile, rows);
}

template<typename Set>
void cover(const ByteLayerView &layer, const quint8 *inputs, std::size_t stride, int rows, float *results)
{
    const auto at = [&](int column) {
        const auto c = static_cast<std::size_t>(column);
        const auto width = static_cast<std::size_t>(layer.width);
        return Tile{inputs,          stride,           layer.groups,   layer.weights + c * 4, width * 4,
                    layer.start + c, layer.scales + c, layer.bias + c, results + c,           width};
    };
    int column = 0;
    for (; column + Set::blocks * blockColumns <= layer.width; column += Set::blocks * blockColumns)
        coverColumns<Set, Set::blocks>(at(column), rows);
    for (; column < layer.width; column += blockColumns)
        coverColumns<Set, 1>(at(column), rows);
}

struct Plain
{
    static constexpr int rows = 1;
    static constexpr int blocks = 1;

    template<int Rows, int Blocks>
    static void run(const Tile &tile)
    {
        qint32 sums[blockColumns];
        std::copy_n(tile.start, blockColumns, sums);
        for (int g = 0; g < tile.groups; ++g) {
            const qint8 *weights = tile.weights + static_cast<std::size_t>(g) * tile.groupBytes;
            for (int c = 0; c < blockColumns; ++c) {
                for (int k = 0; k < 4; ++k)
                    sums[c] += tile.inputs[g * 4 + k] * weights[c * 4 + k];
            }
        }
        for (int c = 0; c < blockColumns; ++c)
            tile.results[c] = static_cast<float>(sums[c]) * tile.scales[c] + tile.bias[c];
    }
};

#ifdef __SSE2__
// pmaddwd: bytes are widened to 16 bits, pairs of products summed up in 32. A register holds two columns.
struct Sse2
{
    static constexpr int rows = 1;
    static constexpr int blocks = 1;
    static constexpr int columns = 8; // whose sums fit into the registers

    template<int Rows, int Blocks>
    static void run(const Tile &tile)
    {
        for (int column = 0; column < blockColumns; column += columns)
            runHalf(tile, column);
    }

    // Columns column to column + 7.
    static void runHalf(const Tile &tile, int column)
    {
        const __m128i zero = _mm_setzero_si128();
        __m128i s0 = zero, s1 = zero, s2 = zero, s3 = zero;
        for (int g = 0; g < tile.groups; ++g) {
            const qint8 *weights = tile.weights + static_cast<std::size_t>(g) * tile.groupBytes + column * 4;
            __m128i input = _mm_cvtsi32_si128(read<int>(tile.inputs + g * 4));
            input = _mm_unpacklo_epi8(input, zero);
            input = _mm_unpacklo_epi64(input, input);
            s0 = _mm_add_epi32(s0, _mm_madd_epi16(input, widened(weights)));
            s1 = _mm_add_epi32(s1, _mm_madd_epi16(input, widened(weights + 8)));
            s2 = _mm_add_epi32(s2, _mm_madd_epi16(input, widened(weights + 16)));
            s3 = _mm_add_epi32(s3, _mm_madd_epi16(input, widened(weights + 24)));
        }
        finish(tile, column, s0, s1);
        finish(tile, column + 4, s2, s3);
    }

    static CLEW_INLINE __m128i widened(const qint8 *weights)
    {
        const __m128i bytes = _mm_loadl_epi64(reinterpret_cast<const __m128i *>(weights));
        return _mm_srai_epi16(_mm_unpacklo_epi8(bytes, bytes), 8);
    }

    // Four results out of the sums of pairs of two columns each.
    static CLEW_INLINE void finish(const Tile &tile, int column, __m128i left, __m128i right)
    {
        const __m128 a = _mm_castsi128_ps(left);
        const __m128 b = _mm_castsi128_ps(right);
        const __m128i even = _mm_castps_si128(_mm_shuffle_ps(a, b, _MM_SHUFFLE(2, 0, 2, 0)));
        const __m128i odd = _mm_castps_si128(_mm_shuffle_ps(a, b, _MM_SHUFFLE(3, 1, 3, 1)));
        const __m128i start = _mm_loadu_si128(reinterpret_cast<const __m128i *>(tile.start + column));
        const __m128 sum = _mm_cvtepi32_ps(_mm_add_epi32(start, _mm_add_epi32(even, odd)));
        const __m128 scaled = _mm_mul_ps(sum, _mm_loadu_ps(tile.scales + column));
        _mm_storeu_ps(tile.results + column, _mm_add_ps(scaled, _mm_loadu_ps(tile.bias + column)));
    }
};
#endif

#ifdef CLEW_X86
// The same in registers of four columns.
struct Avx2
{
    static constexpr int rows = 2;
    static constexpr int blocks = 1;

    template<int Rows, int Blocks>
    CLEW_AVX2 static void run(const Tile &tile)
    {
        const __m256i zero = _mm256_setzero_si256();
        __m256i a0 = zero, b0 = zero, c0 = zero, d0 = zero; // of four columns each
        __m256i a1 = zero, b1 = zero, c1 = zero, d1 = zero; // of the second row
        for (int g = 0; g < tile.groups; ++g) {
            const qint8 *weights = tile.weights + static_cast<std::size_t>(g) * tile.groupBytes;
            const quint8 *four = tile.inputs + g * 4;
            const __m256i first = _mm256_cvtepu8_epi16(_mm_set1_epi32(read<int>(four)));
            const __m256i a = widened(weights), b = widened(weights + 16);
            const __m256i c = widened(weights + 32), d = widened(weights + 48);
            a0 = _mm256_add_epi32(a0, _mm256_madd_epi16(first, a));
            b0 = _mm256_add_epi32(b0, _mm256_madd_epi16(first, b));
            c0 = _mm256_add_epi32(c0, _mm256_madd_epi16(first, c));
            d0 = _mm256_add_epi32(d0, _mm256_madd_epi16(first, d));
            if constexpr (Rows == 2) {
                const __m256i second = _mm256_cvtepu8_epi16(_mm_set1_epi32(read<int>(four + tile.stride)));
                a1 = _mm256_add_epi32(a1, _mm256_madd_epi16(second, a));
                b1 = _mm256_add_epi32(b1, _mm256_madd_epi16(second, b));
                c1 = _mm256_add_epi32(c1, _mm256_madd_epi16(second, c));
                d1 = _mm256_add_epi32(d1, _mm256_madd_epi16(second, d));
            }
        }
        finish(tile, 0, 0, a0, b0);
        finish(tile, 0, 8, c0, d0);
        if constexpr (Rows == 2) {
            finish(tile, 1, 0, a1, b1);
            finish(tile, 1, 8, c1, d1);
        }
    }

    CLEW_AVX2 static CLEW_INLINE __m256i widened(const qint8 *weights)
    {
        return _mm256_cvtepi8_epi16(_mm_loadu_si128(reinterpret_cast<const __m128i *>(weights)));
    }

    // Eight results out of the sums of pairs of four columns each.
    CLEW_AVX2 static CLEW_INLINE void finish(const Tile &tile, int row, int column, __m256i left,
                                             __m256i right)
    {
        const __m256i mixed = _mm256_hadd_epi32(left, right); // columns 0 1 4 5 | 2 3 6 7
        const __m256i sum = _mm256_permute4x64_epi64(mixed, _MM_SHUFFLE(3, 1, 2, 0));
        const auto *start = reinterpret_cast<const __m256i *>(tile.start + column);
        const __m256 whole = _mm256_cvtepi32_ps(_mm256_add_epi32(_mm256_loadu_si256(start), sum));
        const __m256 scaled = _mm256_mul_ps(whole, _mm256_loadu_ps(tile.scales + column));
        _mm256_storeu_ps(tile.results + static_cast<std::size_t>(row) * tile.width + column,
                         _mm256_add_ps(scaled, _mm256_loadu_ps(tile.bias + column)));
    }
};

#define CLEW_VNNI                                                                                            \
    __attribute__((target("avx512f,avx512vl,avx512bw,avx512dq,avx512vnni,prefer-vector-width=512")))

// vpdpbusd: four products of bytes summed up in one step.
struct Vnni
{
    static constexpr int rows = 6;
    static constexpr int blocks = 4;

    // g++ 12 keeps the sums in registers only where each of them has a name of its own.
    template<int Rows, int Blocks>
    CLEW_VNNI static void run(const Tile &tile)
    {
        const __m512i a = load<Blocks, 0>(tile.start), b = load<Blocks, 1>(tile.start);
        const __m512i c = load<Blocks, 2>(tile.start), d = load<Blocks, 3>(tile.start);
        __m512i a0 = a, a1 = a, a2 = a, a3 = a, a4 = a, a5 = a; // a sum for each row and block of columns
        __m512i b0 = b, b1 = b, b2 = b, b3 = b, b4 = b, b5 = b;
        __m512i c0 = c, c1 = c, c2 = c, c3 = c, c4 = c, c5 = c;
        __m512i d0 = d, d1 = d, d2 = d, d3 = d, d4 = d, d5 = d;
        for (int g = 0; g < tile.groups; ++g) {
            const qint8 *weights = tile.weights + static_cast<std::size_t>(g) * tile.groupBytes;
            const quint8 *four = tile.inputs + g * 4;
            const __m512i wa = load<Blocks, 0>(weights), wb = load<Blocks, 1>(weights);
            const __m512i wc = load<Blocks, 2>(weights), wd = load<Blocks, 3>(weights);
#define CLEW_ROW(R)                                                                                          \
    if constexpr (R < Rows) {                                                                                \
        const __m512i input = _mm512_set1_epi32(read<int>(four + R * tile.stride));                          \
        a##R = _mm512_dpbusd_epi32(a##R, input, wa);                                                         \
        if constexpr (Blocks == 4) {                                                                         \
            b##R = _mm512_dpbusd_epi32(b##R, input, wb);                                                     \
            c##R = _mm512_dpbusd_epi32(c##R, input, wc);                                                     \
            d##R = _mm512_dpbusd_epi32(d##R, input, wd);                                                     \
        }                                                                                                    \
    }
            CLEW_ROW(0)
            CLEW_ROW(1)
            CLEW_ROW(2)
            CLEW_ROW(3)
            CLEW_ROW(4)
            CLEW_ROW(5)
#undef CLEW_ROW
        }
        finish<Rows, Blocks, 0>(tile, a0, b0, c0, d0);
        finish<Rows, Blocks, 1>(tile, a1, b1, c1, d1);
        finish<Rows, Blocks, 2>(tile, a2, b2, c2, d2);
        finish<Rows, Blocks, 3>(tile, a3, b3, c3, d3);
        finish<Rows, Blocks, 4>(tile, a4, b4, c4, d4);
        finish<Rows, Blocks, 5>(tile, a5, b5, c5, d5);
    }

    template<int Blocks, int Block>
    CLEW_VNNI static CLEW_INLINE __m512i load(const void *from)
    {
        if constexpr (Block < Blocks)
            return _mm512_loadu_si512(static_cast<const char *>(from) + Block * 64);
        else
            return _mm512_setzero_si512();
    }

    CLEW_VNNI static CLEW_INLINE void finish(const Tile &tile, int row, int column, __m512i whole)
    {
        // not _mm512_cvtepi32_ps, whose header g++ 12 warns of
        const __m512 sum = __builtin_convertvector(reinterpret_cast<__v16si>(whole), __v16sf);
        const __m512 scaled = _mm512_mul_ps(sum, _mm512_loadu_ps(tile.scales + column));
        _mm512_storeu_ps(tile.results + static_cast<std::size_t>(row) * tile.width + column,
                         _mm512_add_ps(scaled, _mm512_loadu_ps(tile.bias + column)));
    }

    template<int Rows, int Blocks, int Row>
    CLEW_VNNI static CLEW_INLINE void finish(const Tile &tile, __m512i a, __m512i b, __m512i c, __m512i d)
    {
        if constexpr (Row < Rows) {
            finish(tile, Row, 0, a);
            if constexpr (Blocks == 4) {
                finish(tile, Row, 16, b);
                finish(tile, Row, 32, c);
                finish(tile, Row, 48, d);
            }
        }
    }
};
#endif

std::array<NamedByteKernel, 4> allKernels{{
    {"plain", cover<Plain>},
#ifdef __SSE2__
    {"SSE2", cover<Sse2>},
#endif
#ifdef CLEW_X86
    {"AVX2", cover<Avx2>},
    {"AVX-512 VNNI", cover<Vnni>},
#endif
}};

std::size_t countHere()
{
    std::size_t count = 1;
#ifdef __SSE2__
    ++count;
#endif
#ifdef CLEW_X86
    if (__builtin_cpu_supports("avx2")) {
        ++count;
        count += vectorWidth() == VectorWidth::Sixteen && __builtin_cpu_supports("avx512vnni") ? 1 : 0;
    }
#endif
    return count;
}

} // namespace

std::span<const NamedByteKernel> byteKernels()
{
    static const std::size_t count = countHere();
    return {allKernels.data(), count};
}

} // namespace clew

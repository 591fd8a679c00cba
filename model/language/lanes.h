#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>

// Vectors of numbers for the inner loops of this room, and no more than that: no header of the room includes
// it. The hot loops are compiled once for each width of vectors, out of one source, and chosen when the
// program starts. A vector type wider than the processor's registers is parted by the compiler. clang 14
// neither takes these targets nor wide vectors between inlined functions without warnings: there the narrow
// kernels do (the same bits).
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#define CLEW_X86 1
#define CLEW_AVX2 __attribute__((target("avx2")))
#define CLEW_AVX512 __attribute__((target("avx512f,avx512dq,avx512vl,avx512bw,prefer-vector-width=512")))
#endif
#define CLEW_INLINE inline __attribute__((always_inline))

namespace clew {

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

enum class VectorWidth { Four, Eight, Sixteen };

// The widest that this processor has.
inline VectorWidth vectorWidth()
{
#ifdef CLEW_X86
    if (__builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl")
        && __builtin_cpu_supports("avx512bw"))
        return VectorWidth::Sixteen;
    if (__builtin_cpu_supports("avx2"))
        return VectorWidth::Eight;
#endif
    return VectorWidth::Four;
}

} // namespace clew

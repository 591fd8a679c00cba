#include "graph/layoutkernels.h"

#include <atomic>
#include <cstddef>

// Each loop is compiled once for each width of vectors, out of one source, and chosen when the program
// starts. A vector type wider than the processor's registers is parted by the compiler.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#define CLEW_X86 1
#endif
#define CLEW_INLINE inline __attribute__((always_inline))

namespace clew {

namespace {

typedef float Lanes __attribute__((vector_size(lanes * sizeof(float)), aligned(4), may_alias));

CLEW_INLINE Lanes load(const float *from)
{
    return *reinterpret_cast<const Lanes *>(from);
}

CLEW_INLINE void store(float *to, Lanes values)
{
    *reinterpret_cast<Lanes *>(to) = values;
}

CLEW_INLINE Lanes rootsOf(Lanes values)
{
    Lanes roots;
    for (int i = 0; i < lanes; ++i)
        reinterpret_cast<float *>(&roots)[i] = __builtin_sqrtf(reinterpret_cast<const float *>(&values)[i]);
    return roots;
}

CLEW_INLINE float sumOf(Lanes values)
{
    float sum = 0;
    for (int i = 0; i < lanes; ++i)
        sum += values[i];
    return sum;
}

CLEW_INLINE void repelAll(const Sources &sources, const float *x, const float *y, float softening,
                          float *forceX, float *forceY)
{
    const Lanes xa = load(x);
    const Lanes ya = load(y);
    const Lanes xb = load(x + lanes);
    const Lanes yb = load(y + lanes);
    Lanes forceXa{};
    Lanes forceYa{};
    Lanes forceXb{};
    Lanes forceYb{};
    for (int i = 0; i < sources.count; ++i) {
        const Lanes dxa = xa - sources.x[i];
        const Lanes dya = ya - sources.y[i];
        const Lanes a = sources.mass[i] / (dxa * dxa + dya * dya + softening);
        forceXa += dxa * a;
        forceYa += dya * a;
        const Lanes dxb = xb - sources.x[i];
        const Lanes dyb = yb - sources.y[i];
        const Lanes b = sources.mass[i] / (dxb * dxb + dyb * dyb + softening);
        forceXb += dxb * b;
        forceYb += dyb * b;
    }
    store(forceX, forceXa);
    store(forceY, forceYa);
    store(forceX + lanes, forceXb);
    store(forceY + lanes, forceYb);
}

CLEW_INLINE void stiffenAll(const float *dx, const float *dy, const float *weight, int count, float rest,
                            float *stiffness)
{
    const float scale = 1 / (rest * rest);
    for (int i = 0; i < count; i += lanes) {
        const Lanes x = load(dx + i);
        const Lanes y = load(dy + i);
        store(stiffness + i, load(weight + i) * rootsOf(rootsOf((x * x + y * y) * scale + 1e-6f)));
    }
}

CLEW_INLINE Pull pullAll(float x, float y, const Others &others, float scale)
{
    Lanes sumX{};
    Lanes sumY{};
    Lanes weights{};
    Lanes wanted{};
    Lanes found{};
    for (int i = 0; i < others.count; i += lanes) {
        const Lanes otherX = load(others.x + i);
        const Lanes otherY = load(others.y + i);
        const Lanes dx = x - otherX;
        const Lanes dy = y - otherY;
        const Lanes square = dx * dx + dy * dy + 1e-12f;
        const Lanes distance = rootsOf(square);
        const Lanes weight = load(others.weight + i);
        const Lanes weighted = weight * load(others.wanted + i);
        const Lanes stretch = weighted * scale / distance;
        sumX += weight * otherX + dx * stretch;
        sumY += weight * otherY + dy * stretch;
        weights += weight;
        wanted += weighted * distance;
        found += weight * square;
    }
    const float total = sumOf(weights);
    return {sumOf(sumX) / total, sumOf(sumY) / total, sumOf(wanted), sumOf(found)};
}

CLEW_INLINE bool shortenAll(const Roads &roads, bool forward, int *rows)
{
    typedef int Whole __attribute__((vector_size(lanes * sizeof(int)), aligned(4), may_alias));
    Whole changed{};
    for (int i = 0; i < roads.nodes; ++i) {
        const int node = forward ? i : roads.nodes - 1 - i;
        Whole *row = reinterpret_cast<Whole *>(rows + static_cast<std::ptrdiff_t>(node) * lanes);
        const Whole before = *row;
        Whole least = before;
        for (int k = roads.begin[node]; k < roads.begin[node + 1]; ++k) {
            const Whole by
                = *reinterpret_cast<const Whole *>(rows + static_cast<std::ptrdiff_t>(roads.to[k]) * lanes)
                + roads.length[k];
            least = by < least ? by : least;
        }
        changed |= before ^ least;
        *row = least;
    }
    int any = 0;
    for (int i = 0; i < lanes; ++i)
        any |= changed[i];
    return any != 0;
}

// The entry points for one width of vectors.
struct Kernels
{
    void (*repel)(const Sources &, const float *, const float *, float, float *, float *);
    void (*stiffen)(const float *, const float *, const float *, int, float, float *);
    Pull (*pull)(float, float, const Others &, float);
    bool (*shorten)(const Roads &, bool, int *);
};

#define CLEW_KERNELS(NAME, TARGET)                                                                           \
    struct NAME                                                                                              \
    {                                                                                                        \
        TARGET static void repelHere(const Sources &sources, const float *x, const float *y,                 \
                                     float softening, float *forceX, float *forceY)                          \
        {                                                                                                    \
            repelAll(sources, x, y, softening, forceX, forceY);                                              \
        }                                                                                                    \
        TARGET static void stiffenHere(const float *dx, const float *dy, const float *weight, int count,     \
                                       float rest, float *stiffness)                                         \
        {                                                                                                    \
            stiffenAll(dx, dy, weight, count, rest, stiffness);                                              \
        }                                                                                                    \
        TARGET static Pull pullHere(float x, float y, const Others &others, float scale)                     \
        {                                                                                                    \
            return pullAll(x, y, others, scale);                                                             \
        }                                                                                                    \
        TARGET static bool shortenHere(const Roads &roads, bool forward, int *rows)                          \
        {                                                                                                    \
            return shortenAll(roads, forward, rows);                                                         \
        }                                                                                                    \
        static constexpr Kernels all{repelHere, stiffenHere, pullHere, shortenHere};                         \
    };

CLEW_KERNELS(Narrow, )
#ifdef CLEW_X86
CLEW_KERNELS(Wide, __attribute__((target("avx2"))))
CLEW_KERNELS(Wider, __attribute__((target("avx512f,avx512dq,avx512vl,avx512bw,prefer-vector-width=512"))))
#endif

const Kernels *kernelsFor(int width)
{
#ifdef CLEW_X86
    if (width >= 16 && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl")
        && __builtin_cpu_supports("avx512bw"))
        return &Wider::all;
    if (width >= 8 && __builtin_cpu_supports("avx2"))
        return &Wide::all;
#else
    static_cast<void>(width);
#endif
    return &Narrow::all;
}

std::atomic<const Kernels *> &chosen()
{
    static std::atomic<const Kernels *> best = kernelsFor(lanes);
    return best;
}

const Kernels &kernels()
{
    return *chosen().load(std::memory_order_relaxed);
}

} // namespace

void repel(const Sources &sources, const float *x, const float *y, float softening, float *forceX,
           float *forceY)
{
    kernels().repel(sources, x, y, softening, forceX, forceY);
}

void stiffen(const float *dx, const float *dy, const float *weight, int count, float rest, float *stiffness)
{
    kernels().stiffen(dx, dy, weight, count, rest, stiffness);
}

Pull pullAt(float x, float y, const Others &others, float scale)
{
    return kernels().pull(x, y, others, scale);
}

bool shorten(const Roads &roads, bool forward, int *rows)
{
    return kernels().shorten(roads, forward, rows);
}

void limitVectors(int width)
{
    chosen() = kernelsFor(width);
}

} // namespace clew

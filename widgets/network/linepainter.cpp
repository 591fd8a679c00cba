#include "network/linepainter.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <vector>

namespace clew {

namespace {

constexpr int fixedBits = 32;
constexpr double fixedOne = 4294967296.0;
constexpr qint64 fixedHalf = qint64(1) << 31;

// How much of a colour lies on each pixel: a byte, so that an area of it fits into the cache. Around the area
// a rim of one pixel takes what smooth lines spill.
struct Cover
{
    std::vector<quint8> bytes;
    QRect area;

    explicit Cover(const QRect &of)
        : bytes(static_cast<size_t>(of.width() + 2) * static_cast<size_t>(of.height() + 2))
        , area(of)
    {
    }
    void clear() { std::ranges::fill(bytes, quint8(0)); }
    qsizetype stride() const { return area.width() + 2; }
    quint8 *at(int column, int row) { return bytes.data() + (row + 1) * stride() + column + 1; }
};

inline void lay(quint8 &cover, unsigned share) // 0 to 255
{
    cover = static_cast<quint8>(cover + (((255U - cover) * share + 128U) >> 8U));
}

inline QRgb blended(QRgb under, QRgb colour, unsigned share) // 0 to 256
{
    const unsigned redBlue = under & 0xff00ffU;
    const unsigned green = under & 0x00ff00U;
    const unsigned mixedRedBlue = redBlue + ((((colour & 0xff00ffU) - redBlue) * share) >> 8U);
    const unsigned mixedGreen = green + ((((colour & 0x00ff00U) - green) * share) >> 8U);
    return 0xff000000U | (mixedRedBlue & 0xff00ffU) | (mixedGreen & 0x00ff00U);
}

inline unsigned shareOf(quint8 cover)
{
    return cover + (cover >> 7U);
}

qint64 nearest(double value)
{
    constexpr double far = 1 << 30; // a cast rounds towards zero
    return static_cast<qint64>(value + far + 0.5) - (qint64(1) << 30);
}

qint64 floorOf(qint64 value, qint64 by)
{
    const qint64 quotient = value / by;
    return quotient - (value % by != 0 && (value < 0) != (by < 0) ? 1 : 0);
}

// A line as steps along its longer axis, a pixel each; positions count from its own begin, so that no area
// changes a pixel.
struct Walk
{
    qint64 first; // pixel along the longer axis
    qint64 begin, end; // those within the area; both are
    qint64 start, step; // place across, fixed point: at `first`, and what each step adds

    qint64 across(qint64 i) const { return start + (i - first) * step; }

    // Leaves the steps that lie in low <= across < high.
    void keepWithin(qint64 low, qint64 high)
    {
        const auto isWithin = [&](qint64 at) {
            return at >= low && at < high;
        };
        if (begin > end || (isWithin(across(begin)) && isWithin(across(end))))
            return;
        if (step == 0) {
            end = begin - 1;
            return;
        }
        const qint64 toLow = step > 0 ? -floorOf(start - low, step) : floorOf(low - start, step);
        const qint64 toHigh = step > 0 ? floorOf(high - 1 - start, step) : -floorOf(start - high + 1, step);
        begin = std::max(begin, first + (step > 0 ? toLow : toHigh));
        end = std::min(end, first + (step > 0 ? toHigh : toLow));
    }
};

template<bool steep, bool smooth>
void layRun(Cover &cover, const Walk &walk, qint64 begin, qint64 end, unsigned share)
{
    const qsizetype stride = cover.stride();
    quint8 *place = steep ? cover.at(0, static_cast<int>(begin) - cover.area.top())
                          : cover.at(static_cast<int>(begin) - cover.area.left(), 0);
    const qint64 at = walk.across(begin);
    place += (at >> fixedBits) * (steep ? 1 : stride);
    auto part = static_cast<quint32>(at); // of a pixel, across
    const auto step = static_cast<quint32>(walk.step);
    const qsizetype whole = walk.step >> fixedBits; // -1, 0 or 1
    const qsizetype stay = steep ? stride + whole : 1 + whole * stride;
    const qsizetype cross = steep ? stay + 1 : stay + stride;
    for (qint64 i = begin; i <= end; ++i) {
        if constexpr (smooth) {
            const unsigned near = part >> (fixedBits - 8);
            lay(*place, (share * (256U - near)) >> 8U);
            lay(place[steep ? 1 : stride], (share * near) >> 8U);
        } else {
            lay(*place, share);
        }
        const quint32 next = part + step;
        place += next < part ? cross : stay;
        part = next;
    }
}

struct Pattern
{
    double on, period; // units
};

Pattern patternOf(Stroke stroke)
{
    return stroke == Stroke::Dashed ? Pattern{6, 10} : Pattern{2, 5};
}

template<bool steep, bool smooth>
void layLine(Cover &cover, const Line &line, double unit)
{
    double a0 = static_cast<double>(steep ? line.y0 : line.x0),
           b0 = static_cast<double>(steep ? line.x0 : line.y0);
    double a1 = static_cast<double>(steep ? line.y1 : line.x1),
           b1 = static_cast<double>(steep ? line.x1 : line.y1);
    if (a0 > a1) {
        std::swap(a0, a1);
        std::swap(b0, b1);
    }
    const QRect &area = cover.area;
    const double slope = a1 > a0 ? (b1 - b0) / (a1 - a0) : 0;
    Walk walk{};
    walk.first = nearest(a0);
    walk.begin = std::max<qint64>(steep ? area.top() : area.left(), walk.first);
    walk.end = std::min<qint64>(steep ? area.bottom() : area.right(), nearest(a1));
    walk.step = static_cast<qint64>(slope * fixedOne);
    walk.start = static_cast<qint64>((b0 - (steep ? area.left() : area.top())) * fixedOne)
        + (smooth ? 0 : fixedHalf);
    const qint64 sides = steep ? area.width() : area.height();
    walk.keepWithin(smooth ? -(qint64(1) << fixedBits) : 0, sides << fixedBits);
    const unsigned share = std::min<unsigned>(line.strength, 255U);
    if (line.stroke == Stroke::Solid)
        return layRun<steep, smooth>(cover, walk, walk.begin, walk.end, share);
    const Pattern pattern = patternOf(line.stroke);
    const double steps = unit / std::sqrt(1 + slope * slope); // along the axis for a unit along the line
    const qint64 on = std::max<qint64>(1, nearest(pattern.on * steps));
    const qint64 period = std::max(on + 1, nearest(pattern.period * steps));
    for (qint64 dash = walk.begin - (walk.begin - walk.first) % period; dash <= walk.end; dash += period)
        layRun<steep, smooth>(cover, walk, std::max(walk.begin, dash), std::min(walk.end, dash + on - 1),
                              share);
}

void layLine(Cover &cover, const Line &line, Edges edges, double unit)
{
    const bool steep = std::abs(line.y1 - line.y0) > std::abs(line.x1 - line.x0);
    if (edges == Edges::Smooth)
        steep ? layLine<true, true>(cover, line, unit) : layLine<false, true>(cover, line, unit);
    else
        steep ? layLine<true, false>(cover, line, unit) : layLine<false, false>(cover, line, unit);
}

// The first colour lies on nothing but paper: there are 256 results.
void colourPaper(const Pixels &target, Cover &cover, QRgb paper, QRgb ink)
{
    std::array<QRgb, 256> results{};
    for (unsigned i = 0; i < 256; ++i)
        results[i] = blended(paper, ink, shareOf(static_cast<quint8>(i)));
    for (int y = 0; y < target.area.height(); ++y) {
        const quint8 *from = cover.at(0, y);
        QRgb *to = target.first + y * target.stride;
        for (int x = 0; x < target.area.width(); ++x)
            to[x] = results[from[x]];
    }
}

void colourOver(const Pixels &target, Cover &cover, QRgb ink)
{
    const int width = target.area.width();
    for (int y = 0; y < target.area.height(); ++y) {
        const quint8 *from = cover.at(0, y);
        QRgb *to = target.first + y * target.stride;
        for (int x = 0; x < width;) {
            quint64 eight = 0; // most are empty
            if (x + 8 <= width && (std::memcpy(&eight, from + x, 8), eight == 0)) {
                x += 8;
                continue;
            }
            for (const int end = std::min(x + 8, width); x < end; ++x)
                if (from[x])
                    to[x] = blended(to[x], ink, shareOf(from[x]));
        }
    }
}

} // namespace

void drawLines(const Pixels &target, QRgb paper, std::span<const Line> lines, std::span<const quint32> which,
               Edges edges, qreal unit)
{
    if (which.empty()) {
        for (int y = 0; y < target.area.height(); ++y)
            std::fill_n(target.first + y * target.stride, target.area.width(), paper);
        return;
    }
    Cover cover(target.area);
    for (size_t i = 0; i < which.size();) {
        const QRgb ink = lines[which[i]].colour;
        const bool first = i == 0;
        if (!first)
            cover.clear();
        for (; i < which.size() && lines[which[i]].colour == ink; ++i)
            layLine(cover, lines[which[i]], edges, unit);
        if (first)
            colourPaper(target, cover, paper, ink);
        else
            colourOver(target, cover, ink);
    }
}

} // namespace clew

#include "network/linepainter.h"

#include <algorithm>
#include <cmath>
#include <thread>

namespace clew {

namespace {

constexpr int fixedBits = 32;
constexpr double fixedOne = 4294967296.0;
constexpr size_t mostSmooth = 12000; // beyond, each is so faint that steps do not show
constexpr size_t enoughForTwo = 4000; // lines; fewer are not worth a thread

struct Canvas
{
    QRgb *pixels;
    qsizetype stride; // in pixels
    int left, top, right, bottom; // exclusive right and bottom
};

inline void blend(QRgb &pixel, QRgb colour, unsigned share)
{
    const unsigned redBlue = pixel & 0xff00ffU;
    const unsigned green = pixel & 0x00ff00U;
    const unsigned mixedRedBlue = redBlue + ((((colour & 0xff00ffU) - redBlue) * share) >> 8U);
    const unsigned mixedGreen = green + ((((colour & 0x00ff00U) - green) * share) >> 8U);
    pixel = 0xff000000U | (mixedRedBlue & 0xff00ffU) | (mixedGreen & 0x00ff00U);
}

// Cuts the part off that lies outside along one axis (Liang and Barsky 1984). False: nothing is left.
bool cut(float begin, float along, float low, float high, float &from, float &to)
{
    if (along == 0)
        return begin >= low && begin <= high;
    float first = (low - begin) / along;
    float last = (high - begin) / along;
    if (first > last)
        std::swap(first, last);
    from = std::max(from, first);
    to = std::min(to, last);
    return from < to;
}

// Along the longer axis a step is a pixel; `major` and `minor` are the distances in memory of the two axes.
// Positions count from the line's own begin, so that no clip changes a pixel.
void run(const Canvas &canvas, const Line &line, bool steep, bool smooth)
{
    float a0 = steep ? line.y0 : line.x0, b0 = steep ? line.x0 : line.y0;
    float a1 = steep ? line.y1 : line.x1, b1 = steep ? line.x1 : line.y1;
    if (a0 > a1) {
        std::swap(a0, a1);
        std::swap(b0, b1);
    }
    const int low = steep ? canvas.top : canvas.left, high = steep ? canvas.bottom : canvas.right;
    const int sideLow = steep ? canvas.left : canvas.top, sideHigh = steep ? canvas.right : canvas.bottom;
    const qsizetype major = steep ? canvas.stride : 1, minor = steep ? 1 : canvas.stride;
    const double slope = a1 > a0 ? (static_cast<double>(b1) - static_cast<double>(b0))
            / (static_cast<double>(a1) - static_cast<double>(a0))
                                 : 0;
    const qint64 first = std::llround(a0);
    const qint64 begin = std::max<qint64>(low, first);
    const qint64 end = std::min<qint64>(high - 1, std::llround(a1));
    const auto step = static_cast<qint64>(slope * fixedOne);
    qint64 at = static_cast<qint64>(static_cast<double>(b0) * fixedOne) + (begin - first) * step;
    for (qint64 i = begin; i <= end; ++i, at += step) {
        const qint64 side = at >> fixedBits;
        const auto part = static_cast<unsigned>((at >> (fixedBits - 8)) & 0xff);
        QRgb *pixel = canvas.pixels + i * major + side * minor;
        if (!smooth) {
            const qint64 nearest = side + (part >> 7U);
            if (nearest >= sideLow && nearest < sideHigh)
                blend(*(pixel + (nearest - side) * minor), line.colour, line.strength);
            continue;
        }
        if (side >= sideLow && side < sideHigh)
            blend(*pixel, line.colour, (line.strength * (256U - part)) >> 8U);
        if (side + 1 >= sideLow && side + 1 < sideHigh)
            blend(*(pixel + minor), line.colour, (line.strength * part) >> 8U);
    }
}

void drawOne(const Canvas &canvas, const Line &line, bool smooth)
{
    float from = 0, to = 1;
    const float dx = line.x1 - line.x0, dy = line.y1 - line.y0;
    if (cut(line.x0, dx, static_cast<float>(canvas.left) - 2, static_cast<float>(canvas.right) + 2, from, to)
        && cut(line.y0, dy, static_cast<float>(canvas.top) - 2, static_cast<float>(canvas.bottom) + 2, from,
               to))
        run(canvas, line, std::abs(dy) > std::abs(dx), smooth);
}

} // namespace

void drawLines(QImage &image, const QRect &clip, std::span<const Line> lines)
{
    const QRect area = clip.intersected(image.rect());
    if (area.isEmpty())
        return;
    auto *pixels = reinterpret_cast<QRgb *>(image.bits());
    const qsizetype stride = image.bytesPerLine() / 4;
    const bool smooth = lines.size() <= mostSmooth;
    const auto draw = [&](int top, int bottom) {
        const Canvas canvas{pixels, stride, area.left(), top, area.right() + 1, bottom};
        for (const Line &line : lines)
            drawOne(canvas, line, smooth);
    };
    const int middle = area.top() + area.height() / 2;
    if (lines.size() < enoughForTwo || std::thread::hardware_concurrency() < 2)
        return draw(area.top(), area.bottom() + 1);
    std::jthread lower(draw, middle, area.bottom() + 1);
    draw(area.top(), middle);
}

} // namespace clew

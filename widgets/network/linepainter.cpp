#include "network/linepainter.h"

#include <algorithm>
#include <cmath>
#include <thread>
#include <vector>

namespace clew {

namespace {

constexpr int fixedBits = 32;
constexpr double fixedOne = 4294967296.0;
constexpr qint64 fixedHalf = qint64(1) << 31;
constexpr size_t mostSmooth = 12000; // beyond, each is so faint that steps do not show
constexpr size_t enoughForTwo = 4000; // lines; fewer are not worth a thread

// How much of a colour lies on each pixel: a byte, so that a window of it fits into the cache.
struct Cover
{
    std::vector<quint8> bytes;
    int left, top, right, bottom; // of the image; exclusive right and bottom

    qsizetype stride() const { return right - left; }
};

inline void lay(quint8 &cover, unsigned share) // 0 to 255
{
    cover = static_cast<quint8>(cover + (((255U - cover) * share + 128U) >> 8U));
}

inline void blend(QRgb &pixel, QRgb colour, unsigned share)
{
    const unsigned redBlue = pixel & 0xff00ffU;
    const unsigned green = pixel & 0x00ff00U;
    const unsigned mixedRedBlue = redBlue + ((((colour & 0xff00ffU) - redBlue) * share) >> 8U);
    const unsigned mixedGreen = green + ((((colour & 0x00ff00U) - green) * share) >> 8U);
    pixel = 0xff000000U | (mixedRedBlue & 0xff00ffU) | (mixedGreen & 0x00ff00U);
}

// Whether something of the line may lie within: the box around its ends does.
bool mayTouch(const Cover &cover, const Line &line)
{
    constexpr float slack = 2;
    return std::max(line.x0, line.x1) > static_cast<float>(cover.left) - slack
        && std::min(line.x0, line.x1) < static_cast<float>(cover.right) + slack
        && std::max(line.y0, line.y1) > static_cast<float>(cover.top) - slack
        && std::min(line.y0, line.y1) < static_cast<float>(cover.bottom) + slack;
}

// Along the longer axis a step is a pixel; `major` and `minor` are the distances in memory of the two axes.
// Positions count from the line's own begin, so that no clip changes a pixel.
void run(Cover &cover, const Line &line, bool steep, bool smooth)
{
    float a0 = steep ? line.y0 : line.x0, b0 = steep ? line.x0 : line.y0;
    float a1 = steep ? line.y1 : line.x1, b1 = steep ? line.x1 : line.y1;
    if (a0 > a1) {
        std::swap(a0, a1);
        std::swap(b0, b1);
    }
    const int low = steep ? cover.top : cover.left, high = steep ? cover.bottom : cover.right;
    const int sideLow = steep ? cover.left : cover.top;
    const int sides = steep ? cover.right - cover.left : cover.bottom - cover.top;
    const qsizetype major = steep ? cover.stride() : 1, minor = steep ? 1 : cover.stride();
    const double along = static_cast<double>(a1) - static_cast<double>(a0);
    const double slope = along > 0 ? (static_cast<double>(b1) - static_cast<double>(b0)) / along : 0;
    const qint64 first = std::llround(a0);
    const qint64 begin = std::max<qint64>(low, first);
    const qint64 end = std::min<qint64>(high - 1, std::llround(a1));
    const auto step = static_cast<qint64>(slope * fixedOne);
    qint64 at = static_cast<qint64>(static_cast<double>(b0) * fixedOne) + (begin - first) * step
        - (static_cast<qint64>(sideLow) << fixedBits) + (smooth ? 0 : fixedHalf);
    const unsigned share = std::min(line.strength, 255U);
    quint8 *row = cover.bytes.data() + (begin - low) * major;
    for (qint64 i = begin; i <= end; ++i, at += step, row += major) {
        const qint64 side = at >> fixedBits;
        if (!smooth) {
            if (static_cast<quint64>(side) < static_cast<quint64>(sides))
                lay(row[side * minor], share);
            continue;
        }
        const auto part = static_cast<unsigned>((at >> (fixedBits - 8)) & 0xff);
        if (side >= 0 && side < sides)
            lay(row[side * minor], (share * (256U - part)) >> 8U);
        if (side + 1 >= 0 && side + 1 < sides)
            lay(row[(side + 1) * minor], (share * part) >> 8U);
    }
}

void colour(QRgb *pixels, qsizetype stride, const Cover &cover, QRgb ink)
{
    const quint8 *byte = cover.bytes.data();
    for (int y = cover.top; y < cover.bottom; ++y) {
        QRgb *row = pixels + y * stride;
        for (int x = cover.left; x < cover.right; ++x, ++byte)
            if (*byte)
                blend(row[x], ink, *byte + (*byte >> 7U));
    }
}

std::vector<QRgb> coloursOf(std::span<const Line> lines)
{
    std::vector<QRgb> colours;
    for (const Line &line : lines)
        if (std::ranges::find(colours, line.colour) == colours.end())
            colours.push_back(line.colour);
    return colours;
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
    const std::vector<QRgb> colours = coloursOf(lines);
    const auto draw = [&](int top, int bottom) {
        Cover cover{{}, area.left(), top, area.right() + 1, bottom};
        for (const QRgb ink : colours) {
            cover.bytes.assign(static_cast<size_t>(cover.stride()) * static_cast<size_t>(bottom - top), 0);
            for (const Line &line : lines)
                if (line.colour == ink && mayTouch(cover, line))
                    run(cover, line, std::abs(line.y1 - line.y0) > std::abs(line.x1 - line.x0), smooth);
            colour(pixels, stride, cover, ink);
        }
    };
    const int middle = area.top() + area.height() / 2;
    if (lines.size() < enoughForTwo || std::thread::hardware_concurrency() < 2)
        return draw(area.top(), area.bottom() + 1);
    std::jthread lower(draw, middle, area.bottom() + 1);
    draw(area.top(), middle);
}

} // namespace clew

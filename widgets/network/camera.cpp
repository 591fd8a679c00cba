#include "network/camera.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace clew {

namespace {

constexpr qreal largestFit = 1.5; // two nodes are not blown up to fill the panel
constexpr qreal mostStretch = 1.6; // between the two scales

// One axis of an extent: its place and what it needs before and after.
struct Reach
{
    qreal place = 0, before = 0, after = 0;
};

struct Range
{
    qreal low = std::numeric_limits<qreal>::max();
    qreal high = std::numeric_limits<qreal>::lowest();
    qreal length() const { return high - low; }
};

Range rangeAt(const std::vector<Reach> &reaches, qreal scale)
{
    Range range;
    for (const Reach &reach : reaches) {
        range.low = std::min(range.low, reach.place * scale - reach.before);
        range.high = std::max(range.high, reach.place * scale + reach.after);
    }
    return range;
}

// The length grows with the scale, so halving finds the largest scale that fits.
qreal largestScale(const std::vector<Reach> &reaches, qreal room)
{
    qreal low = smallestZoom;
    qreal high = largestFit;
    if (rangeAt(reaches, high).length() <= room)
        return high;
    for (int i = 0; i < 30; ++i) {
        const qreal middle = (low + high) / 2;
        (rangeAt(reaches, middle).length() <= room ? low : high) = middle;
    }
    return low;
}

} // namespace

qreal Camera::zoom() const
{
    return std::sqrt(scaleX * scaleY);
}

Camera Camera::zoomed(qreal factor, QPointF still) const
{
    const qreal kept = std::clamp(zoom() * factor, smallestZoom, largestZoom) / zoom();
    const QPointF scene = toScene(still);
    Camera camera{scaleX * kept, scaleY * kept, {}};
    return camera.centredOn(scene, still);
}

Camera Camera::centredOn(QPointF scene, QPointF screen) const
{
    return {scaleX, scaleY, {screen.x() - scene.x() * scaleX, screen.y() - scene.y() * scaleY}};
}

Camera fitted(std::span<const Extent> extents, QPointF corner, QSizeF area)
{
    if (extents.empty())
        return {1, 1, {corner.x() + area.width() / 2, corner.y() + area.height() / 2}};
    std::vector<Reach> across, down;
    for (const Extent &extent : extents) {
        across.push_back({extent.place.x(), extent.left, extent.right});
        down.push_back({extent.place.y(), extent.above, extent.below});
    }
    Camera camera;
    camera.scaleX = largestScale(across, area.width());
    camera.scaleY = largestScale(down, area.height());
    camera.scaleX = std::min(camera.scaleX, camera.scaleY * mostStretch);
    camera.scaleY = std::min(camera.scaleY, camera.scaleX * mostStretch);
    const auto offset = [](const Range &range, qreal begin, qreal length) {
        return begin + (length - range.length()) / 2 - range.low;
    };
    camera.offset = {offset(rangeAt(across, camera.scaleX), corner.x(), area.width()),
                     offset(rangeAt(down, camera.scaleY), corner.y(), area.height())};
    return camera;
}

} // namespace clew

#pragma once

#include "graph/layout.h"

#include <QPointF>
#include <QSizeF>

#include <span>

namespace clew {

// What a node needs around its place on the screen, in pixels, whatever the zoom.
struct Extent
{
    QPointF place; // scene units
    qreal left = 0, right = 0, above = 0, below = 0;
};

// From scene units to pixels: screen = scene * scale + offset. The two scales may differ a little, so that a
// tall picture fills a wide panel; symbols and words are never stretched.
struct Camera
{
    qreal scaleX = 1;
    qreal scaleY = 1;
    QPointF offset;

    QPointF toScreen(QPointF scene) const
    {
        return {scene.x() * scaleX + offset.x(), scene.y() * scaleY + offset.y()};
    }
    QPointF toScene(QPointF screen) const
    {
        return {(screen.x() - offset.x()) / scaleX, (screen.y() - offset.y()) / scaleY};
    }
    qreal zoom() const; // mean scale; 1 is actual size
    Camera zoomed(qreal factor, QPointF still) const; // `still` keeps its place on the screen
    Camera centredOn(QPointF scene, QPointF screen) const;

    friend bool operator==(const Camera &, const Camera &) = default;
};

inline constexpr qreal smallestZoom = 0.004;
inline constexpr qreal largestZoom = 6;

// The largest view in which all extents lie in the area (pixels, top left at `corner`), centred.
Camera fitted(std::span<const Extent> extents, QPointF corner, QSizeF area);

} // namespace clew

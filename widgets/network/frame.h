#pragma once

#include "network/backdrop.h"

#include <QImage>

namespace clew {

// A dense picture as pixels, without its names: painted once, then moved along with the hand. While it pans,
// only the strips that come into sight are painted and no pixel is moved: the image is a window on a plane
// tiled with itself. While it zooms, the pixels are stretched until the hand rests.
class Frame
{
public:
    bool isEmpty() const { return m_image.isNull(); }
    void clear() { m_image = {}; }
    // `drawing`: composed for `camera`.
    void paint(const Drawing &drawing, const Camera &camera, QSize size, qreal ratio);
    // The camera nearest to this one that differs from that of the pixels by whole pixels.
    Camera snapped(const Camera &camera) const;
    bool canPanTo(const Camera &camera) const; // the scales are those of the pixels
    // `drawing`: the one that was painted; `camera`: snapped.
    void panTo(const Drawing &drawing, const Camera &camera);
    const Camera &camera() const { return m_camera; }
    void show(QPainter &painter, const Camera &camera) const;
    Sprites &sprites() { return m_sprites; }

private:
    void fill(const Drawing &drawing, std::span<const Part> parts);
    QPoint shiftTo(const Camera &camera) const;

    QImage m_image;
    Backdrop m_backdrop;
    Camera m_painted, m_camera; // of the backdrop's coordinates; of what is in sight
    QRect m_seen; // in the backdrop's plane
    Sprites m_sprites;
};

} // namespace clew

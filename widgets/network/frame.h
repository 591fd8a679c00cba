#pragma once

#include "network/painting.h"
#include "network/sprites.h"

#include <QImage>

#include <optional>

namespace clew {

// A dense picture as pixels: painted once, then moved along with the hand. While it pans, only the strips
// that come into sight are painted; while it zooms, the pixels are stretched until the hand rests.
class Frame
{
public:
    bool isEmpty() const { return m_image.isNull(); }
    void clear() { m_image = {}; }
    void paint(const Drawing &drawing, const Camera &camera, QSize size, qreal ratio);
    // `drawing` for the new camera, which differs by whole pixels of the screen. False: nothing to move.
    bool pan(const Drawing &drawing, const Camera &camera);
    void show(QPainter &painter, const Camera &camera) const;
    Sprites &sprites() { return m_sprites; }

private:
    void fill(const Drawing &drawing, const QRect &pixels);

    QImage m_image;
    Camera m_camera;
    Sprites m_sprites;
};

} // namespace clew

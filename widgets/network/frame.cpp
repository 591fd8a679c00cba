#include "network/frame.h"

#include <QPainter>
#include <QRegion>

#include <algorithm>
#include <cmath>

namespace clew {

namespace {

int floorOf(int value, int by)
{
    return static_cast<int>(std::floor(static_cast<double>(value) / by));
}

// The plane is tiled with the image: what parts of it a rectangle of its size at most has, and where they
// lie.
std::vector<Part> tilesOf(const QRect &rect, QSize image)
{
    std::vector<Part> tiles;
    for (int row = floorOf(rect.top(), image.height()); row <= floorOf(rect.bottom(), image.height()); ++row)
        for (int column = floorOf(rect.left(), image.width()); column <= floorOf(rect.right(), image.width());
             ++column) {
            const QRect tile(QPoint(column * image.width(), row * image.height()), image);
            const QRect part = rect & tile;
            tiles.push_back({part, part.topLeft() - tile.topLeft()});
        }
    return tiles;
}

} // namespace

void Frame::paint(const Drawing &drawing, const Camera &camera, QSize size, qreal ratio)
{
    const QSize pixels = (QSizeF(size) * ratio).toSize();
    if (m_image.size() != pixels)
        m_image = QImage(pixels, QImage::Format_RGB32);
    m_painted = m_camera = camera;
    m_backdrop = backdropOf(drawing, m_sprites, ratio);
    m_seen = m_image.rect();
    fill(drawing, tilesOf(m_seen, pixels));
}

QPoint Frame::shiftTo(const Camera &camera) const
{
    return ((m_painted.offset - camera.offset) * m_backdrop.ratio).toPoint();
}

bool Frame::canPanTo(const Camera &camera) const
{
    return !isEmpty() && camera.scaleX == m_painted.scaleX && camera.scaleY == m_painted.scaleY;
}

Camera Frame::snapped(const Camera &camera) const
{
    Camera snapped = m_painted;
    snapped.offset -= QPointF(shiftTo(camera)) / m_backdrop.ratio;
    return snapped;
}

void Frame::panTo(const Drawing &drawing, const Camera &camera)
{
    const QRect before = m_seen;
    m_camera = camera;
    m_seen = QRect(shiftTo(camera), m_image.size());
    std::vector<Part> parts;
    for (const QRect &strip : QRegion(m_seen).subtracted(before))
        std::ranges::copy(tilesOf(strip, m_image.size()), std::back_inserter(parts));
    fill(drawing, parts);
}

void Frame::fill(const Drawing &drawing, std::span<const Part> parts)
{
    paintBackdrop(m_image, parts, m_backdrop);
    if (drawing.picture.edges.empty() && m_backdrop.others.empty())
        return;
    const qreal ratio = m_backdrop.ratio;
    for (const Part &part : parts) {
        QPainter painter(&m_image);
        painter.setClipRect(QRect(part.at, part.area.size()));
        painter.translate(part.at - part.area.topLeft());
        painter.scale(ratio, ratio);
        paintMarks(painter, drawing, m_backdrop.others,
                   QRectF(QPointF(part.area.topLeft()) / ratio, QSizeF(part.area.size()) / ratio));
    }
}

void Frame::show(QPainter &painter, const Camera &camera) const
{
    const qreal ratio = m_backdrop.ratio;
    painter.save();
    if (!(camera == m_camera)) { // stretched
        const QSizeF size = QSizeF(m_image.size()) / ratio;
        const QRectF target(camera.toScreen(m_camera.toScene(QPointF())),
                            camera.toScreen(m_camera.toScene(QPointF(size.width(), size.height()))));
        painter.translate(target.topLeft());
        painter.scale(target.width() / size.width(), target.height() / size.height());
    }
    for (const Part &tile : tilesOf(m_seen, m_image.size()))
        painter.drawImage(
            QRectF(QPointF(tile.area.topLeft() - m_seen.topLeft()) / ratio, QSizeF(tile.area.size()) / ratio),
            m_image, QRectF(QPointF(tile.at), QSizeF(tile.area.size())));
    painter.restore();
}

} // namespace clew

#include "network/frame.h"

#include <QPainter>
#include <QRegion>

#include <cmath>

namespace clew {

void Frame::paint(const Drawing &drawing, const Camera &camera, QSize size, qreal ratio)
{
    const QSize pixels = (QSizeF(size) * ratio).toSize();
    if (m_image.size() != pixels || !qFuzzyCompare(m_image.devicePixelRatio(), ratio)) {
        m_image = QImage(pixels, QImage::Format_RGB32);
        m_image.setDevicePixelRatio(ratio);
    }
    m_camera = camera;
    paintBackdrop(m_image, m_image.rect(), drawing);
    QPainter painter(&m_image);
    paintForeground(painter, drawing);
}

bool Frame::pan(const Drawing &drawing, const Camera &camera)
{
    if (isEmpty() || camera.scaleX != m_camera.scaleX || camera.scaleY != m_camera.scaleY)
        return false;
    const qreal ratio = m_image.devicePixelRatio();
    const QPoint by = ((camera.offset - m_camera.offset) * ratio).toPoint();
    QImage moved(m_image.size(), QImage::Format_RGB32);
    const QRect kept = m_image.rect().translated(by) & m_image.rect();
    {
        QPainter painter(&moved);
        painter.setCompositionMode(QPainter::CompositionMode_Source);
        QImage old = m_image;
        old.setDevicePixelRatio(1);
        painter.drawImage(by, old);
    }
    moved.setDevicePixelRatio(ratio);
    m_image = std::move(moved);
    m_camera = camera;
    for (const QRect &strip : QRegion(m_image.rect()).subtracted(kept))
        fill(drawing, strip);
    return true;
}

void Frame::fill(const Drawing &drawing, const QRect &pixels)
{
    paintBackdrop(m_image, pixels, drawing);
    const qreal ratio = m_image.devicePixelRatio();
    QPainter painter(&m_image);
    paintForeground(
        painter, drawing,
        QRectF(pixels.x() / ratio, pixels.y() / ratio, pixels.width() / ratio, pixels.height() / ratio));
}

void Frame::show(QPainter &painter, const Camera &camera) const
{
    if (camera == m_camera) {
        painter.drawImage(0, 0, m_image);
        return;
    }
    const QSizeF size = QSizeF(m_image.size()) / m_image.devicePixelRatio();
    const QPointF corner = camera.toScreen(m_camera.toScene(QPointF()));
    const QPointF end = camera.toScreen(m_camera.toScene(QPointF(size.width(), size.height())));
    painter.drawImage(QRectF(corner, end), m_image, QRectF(m_image.rect()));
}

} // namespace clew

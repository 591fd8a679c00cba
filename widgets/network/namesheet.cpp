#include "network/namesheet.h"

#include "network/painting.h"

#include <QPainter>

#include <cmath>

namespace clew {

namespace {

constexpr size_t mostImages = 1500;

QPointF onPixel(QPointF point, qreal ratio)
{
    return QPointF((point * ratio).toPoint()) / ratio;
}

} // namespace

void NameSheet::clear()
{
    m_sizes.clear();
    m_images.clear();
}

const QImage &NameSheet::imageOf(const LabelMark &label, const Drawing &drawing, qreal ratio)
{
    const bool faded = label.emphasis == Emphasis::Faded;
    QImage &image
        = m_images[static_cast<quint64>(label.of) << 2U | (label.strong ? 2U : 0U) | (faded ? 1U : 0U)];
    if (!image.isNull())
        return image;
    LabelMark here = label;
    here.leader.reset();
    here.box.moveTopLeft(QPointF(1, 1));
    image = QImage((here.box.adjusted(-1, -1, 1, 1).size() * ratio).toSize(),
                   QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintNodeLabel(painter, here, drawing);
    return image;
}

void NameSheet::paint(QPainter &painter, const Drawing &drawing, const std::vector<QPointF> &places,
                      const Camera &composedFor, const Camera &camera)
{
    const qreal ratio = painter.device()->devicePixelRatio();
    if (!qFuzzyCompare(ratio, m_ratio) || m_images.size() > mostImages)
        m_images.clear();
    m_ratio = ratio;
    const bool stretched = camera.scaleX != composedFor.scaleX || camera.scaleY != composedFor.scaleY;
    BoxGrid taken(drawing.picture.visible);
    for (const LabelMark &label : drawing.picture.nodeLabels) {
        const QPointF place = places[static_cast<size_t>(label.of)];
        const QPointF by = camera.toScreen(place) - composedFor.toScreen(place);
        const QRectF box = label.box.translated(by);
        if (stretched) {
            if (taken.meets(box))
                continue;
            taken.add(box, label.of);
        }
        if (label.leader) {
            LabelMark moved = label;
            moved.box = box;
            *moved.leader += by;
            paintLeader(painter, moved, drawing.theme);
        }
        painter.drawImage(onPixel(box.topLeft() - QPointF(1, 1), ratio), imageOf(label, drawing, ratio));
    }
}

} // namespace clew

#pragma once

#include "network/labels.h"

#include <QImage>

#include <unordered_map>

class QPainter;

namespace clew {

struct Drawing;

// The names on a dense picture as pixels, each drawn once: hundreds of them are copied in the time that some
// twenty words take to be laid out. Valid for one scene and one theme.
class NameSheet
{
public:
    // Paints the names of `drawing` at `camera`, each beside its node as in `composedFor`, the camera of the
    // picture; of those that meet when they are moved to one another, the important one.
    void paint(QPainter &painter, const Drawing &drawing, const std::vector<QPointF> &places,
               const Camera &composedFor, const Camera &camera);
    NameSizes &sizes() { return m_sizes; }
    void clear();

private:
    const QImage &imageOf(const LabelMark &label, const Drawing &drawing, qreal ratio);

    NameSizes m_sizes;
    std::unordered_map<quint64, QImage> m_images;
    qreal m_ratio = 1;
};

} // namespace clew

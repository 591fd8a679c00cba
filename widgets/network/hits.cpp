#include "network/picture.h"

#include <QLineF>

#include <algorithm>

namespace clew {

namespace {

constexpr qreal reach = 6; // pixels that a hand may miss an edge

qreal distanceTo(QPointF begin, QPointF end, QPointF point)
{
    const QPointF along = end - begin;
    const qreal square = QPointF::dotProduct(along, along);
    const qreal t
        = square > 0 ? std::clamp(QPointF::dotProduct(point - begin, along) / square, 0.0, 1.0) : 0.0;
    return QLineF(begin + along * t, point).length();
}

} // namespace

std::optional<int> nodeAt(const Picture &picture, QPointF position)
{
    std::optional<int> nearest;
    qreal best = std::numeric_limits<qreal>::max();
    picture.symbols.any(QRectF(position.x() - 4, position.y() - 4, 8, 8), [&](int node, const QRectF &) {
        const NodeMark &mark = picture.nodes[static_cast<size_t>(node)];
        const qreal distance = QLineF(mark.centre, position).length();
        if (distance <= mark.radius + 4 && distance < best) {
            best = distance;
            nearest = node;
        }
        return false;
    });
    if (nearest)
        return nearest;
    for (const LabelMark &label : picture.nodeLabels)
        if (label.box.contains(position))
            return label.of;
    return std::nullopt;
}

std::optional<int> edgeAt(const Picture &picture, QPointF position)
{
    for (const LabelMark &label : picture.edgeLabels)
        if (label.box.contains(position))
            return label.of;
    std::optional<int> nearest;
    qreal best = reach;
    for (const EdgeMark &mark : picture.edges) {
        if (!mark.curve.bounds().adjusted(-reach, -reach, reach, reach).contains(position))
            continue;
        const qreal distance = mark.curve.distanceTo(position);
        if (distance < best) {
            best = distance;
            nearest = mark.edge;
        }
    }
    return nearest;
}

std::optional<int> lineAt(const Picture &picture, const Scene &scene, QPointF position)
{
    if (const auto edge = edgeAt(picture, position))
        return edge;
    if (picture.detail == Detail::Full)
        return std::nullopt;
    std::optional<int> nearest;
    qreal best = reach / 2;
    for (int i = 0; i < static_cast<int>(scene.edges.size()); ++i) {
        const QPointF a = picture.nodes[static_cast<size_t>(scene.edge(i).from)].centre;
        const QPointF b = picture.nodes[static_cast<size_t>(scene.edge(i).to)].centre;
        if (position.x() < std::min(a.x(), b.x()) - best || position.x() > std::max(a.x(), b.x()) + best
            || position.y() < std::min(a.y(), b.y()) - best || position.y() > std::max(a.y(), b.y()) + best)
            continue;
        const qreal distance = distanceTo(a, b, position);
        if (distance < best) {
            best = distance;
            nearest = i;
        }
    }
    return nearest;
}

} // namespace clew

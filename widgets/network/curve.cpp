#include "network/curve.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace clew {

namespace {

constexpr int samples = 16;

QPointF mix(QPointF a, QPointF b, qreal t)
{
    return a + (b - a) * t;
}

// Where the curve leaves the symbol that one of its ends is the centre of. Halving: inside at `inner`,
// outside at `outer`.
qreal crossing(const Curve &curve, const Border &border, qreal inner, qreal outer)
{
    const QPointF centre = curve.at(inner);
    for (int i = 0; i < 12; ++i) {
        const qreal middle = (inner + outer) / 2;
        (border.contains(curve.at(middle) - centre) ? inner : outer) = middle;
    }
    return outer;
}

} // namespace

QPointF Curve::at(qreal t) const
{
    return mix(mix(begin, control, t), mix(control, end, t), t);
}

QPointF Curve::directionAt(qreal t) const
{
    return mix(control - begin, end - control, t);
}

Curve Curve::between(qreal from, qreal to) const
{
    const QPointF first = at(from);
    const QPointF last = at(to);
    return {first, mix(mix(begin, control, from), mix(control, end, from), to), last};
}

qreal Curve::length() const
{
    const qreal chord = QLineF(begin, end).length();
    const qreal net = QLineF(begin, control).length() + QLineF(control, end).length();
    return (2 * chord + net) / 3; // Gravesen 1997, for a quadratic curve
}

qreal Curve::distanceTo(QPointF point) const
{
    qreal nearest = QLineF(begin, point).length();
    QPointF last = begin;
    for (int i = 1; i <= samples; ++i) {
        const QPointF next = at(static_cast<qreal>(i) / samples);
        const QPointF along = next - last;
        const qreal square = QPointF::dotProduct(along, along);
        const qreal t
            = square > 0 ? std::clamp(QPointF::dotProduct(point - last, along) / square, 0.0, 1.0) : 0.0;
        nearest = std::min(nearest, QLineF(mix(last, next, t), point).length());
        last = next;
    }
    return nearest;
}

QRectF Curve::bounds() const
{
    const auto [left, right] = std::minmax({begin.x(), control.x(), end.x()});
    const auto [top, bottom] = std::minmax({begin.y(), control.y(), end.y()});
    return {left, top, right - left, bottom - top};
}

QPainterPath Curve::path() const
{
    QPainterPath path(begin);
    path.quadTo(control, end);
    return path;
}

Curve bent(QPointF begin, QPointF end, qreal bend)
{
    const QLineF line(begin, end);
    const qreal length = line.length();
    if (length < 1e-6)
        return {begin, begin, end};
    const QPointF aside(line.dy() / length, -line.dx() / length);
    return {begin, mix(begin, end, 0.5) + aside * (2 * bend), end}; // the control lies twice as far out
}

Curve trimmed(const Curve &curve, const Border &beginBorder, const Border &endBorder)
{
    const qreal from = crossing(curve, beginBorder, 0, 0.6);
    const qreal to = crossing(curve, endBorder, 1, 0.4);
    if (from >= to)
        return {curve.at(0.5), curve.at(0.5), curve.at(0.5)};
    return curve.between(from, to);
}

QPainterPath arrowhead(const Curve &curve, qreal size)
{
    // The direction of a chord of the head's length, so that it sits well on a strong bend.
    const qreal back = std::clamp(size / std::max(curve.length(), 1.0), 0.0, 1.0);
    QPointF along = curve.end - curve.at(1 - back);
    const qreal length = std::hypot(along.x(), along.y());
    QPainterPath path;
    if (length < 1e-6)
        return path;
    along /= length;
    const QPointF aside(-along.y(), along.x());
    const QPointF foot = curve.end - along * size;
    path.addPolygon(QPolygonF{curve.end, foot + aside * (size * 0.42), foot - aside * (size * 0.42)});
    path.closeSubpath();
    return path;
}

} // namespace clew

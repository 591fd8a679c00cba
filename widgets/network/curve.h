#pragma once

#include "network/border.h"

#include <QPainterPath>
#include <QPointF>
#include <QRectF>

#include <vector>

namespace clew {

// A quadratic Bezier curve: how the network draws an edge.
struct Curve
{
    QPointF begin, control, end;

    QPointF at(qreal t) const;
    QPointF directionAt(qreal t) const; // not normalised
    Curve between(qreal from, qreal to) const;
    qreal length() const; // approximate
    qreal distanceTo(QPointF point) const; // approximate
    QRectF bounds() const; // of its three points
    QPainterPath path() const;
};

// From begin to end with its middle bent aside by `bend` pixels, to the left when looking along it.
Curve bent(QPointF begin, QPointF end, qreal bend);

// The part of a curve between the borders at its ends; empty (begin == end) when these overlap.
Curve trimmed(const Curve &curve, const Border &beginBorder, const Border &endBorder);

// A filled arrowhead whose tip is the end of the curve.
QPainterPath arrowhead(const Curve &curve, qreal size);

} // namespace clew

#pragma once

#include "core/entity.h"

#include <QColor>
#include <QIcon>
#include <QPainterPath>

class QWidget;

namespace clew {

// The outline of an entity's symbol, centred on the origin within a square of side 2 * radius: circle
// (Organization), square (Government), rounded (Product), pentagon (Group), ... Never colour alone.
QPainterPath shapeOf(EntityType type, qreal radius);

// Black or white, whichever is read better on the fill.
QColor letterColourOn(const QColor &fill);

// The small badge of lists: the shape filled with the type's colour, its letter on top.
QIcon badgeOf(EntityType type, const QWidget *widget);

} // namespace clew

#pragma once

#include "core/entity.h"

#include <QPointF>

namespace clew {

// The border of a node's symbol, for edges to end at: its outline (common/entityshape.h) measured once in
// many directions, since asking a path some ten thousand times a frame is slow.
struct Border
{
    EntityType type = EntityType::Organization;
    qreal radius = 0;

    bool contains(QPointF fromCentre) const;
};

} // namespace clew

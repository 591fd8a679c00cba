#pragma once

#include "core/entity.h"

#include <QPointF>
#include <QSizeF>

#include <set>

class QPainter;

namespace clew {

struct Scene;
struct Theme;

// What the strokes mean, in a line whose left end is at `origin`; what does not fit in the width is left out.
void paintLegend(QPainter &painter, QPointF origin, qreal width, const Theme &theme);
qreal legendHeight();

// Every mark that the scene may hold, explained, a row each, in two columns: lines, and symbols.
QSizeF legendCardSize(const std::set<EntityType> &types);
void paintLegendCard(QPainter &painter, QPointF corner, const std::set<EntityType> &types,
                     const Theme &theme);
std::set<EntityType> typesIn(const Scene &scene);

} // namespace clew

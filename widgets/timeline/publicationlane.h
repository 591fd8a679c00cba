#pragma once

#include "timeline/lanesscene.h"

class QPainter;

namespace clew {

// The lane below the axis: a dot for each day of publication. Dots beyond a part of the scale are left out.
QRectF dotAt(const PublicationDot &dot, const TimeScale &scale);
bool isShown(const PublicationDot &dot, const TimeScale &scale);
const PublicationDot *dotNear(const TimelineModel &model, const TimeScale &scale, QPointF position);

void paintAxis(QPainter &painter, const LanesScene &scene);
void paintPublications(QPainter &painter, const LanesScene &scene);

} // namespace clew

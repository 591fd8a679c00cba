#pragma once

#include "timeline/timescale.h"

#include <QFontMetricsF>
#include <QRectF>

namespace clew {

inline constexpr qreal laneHeight = 22;
inline constexpr qreal barHeight = 13;

// An event as it is drawn: where its bar and its words lie. x in pixels; the lane counts from the top.
struct EventBar
{
    int event = 0; // in the model
    int lane = 0;
    qreal begin = 0;
    qreal end = 0;
    bool fadesIn = false; // its begin is open, or lies before what is shown
    bool fadesOut = false;
    qreal wordsX = 0;
    QString words; // elided
    QString when; // empty where there was no room

    QRectF bar(qreal top) const; // `top` of the lanes
    QRectF whole(qreal top) const; // with its words
    qreal wordsWidth = 0;
    qreal whenWidth = 0;
};

// Puts bars with their words into as few lanes as it takes, without overlap, the early ones first.
std::vector<EventBar> packLanes(const TimelineModel &model, const TimeScale &scale,
                                const QFontMetricsF &metrics);

int lanesOf(const std::vector<EventBar> &bars);

} // namespace clew

#pragma once

#include "timeline/groups.h"
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
    bool openBegin = false; // it is not known since when: fades to the left
    bool openEnd = false; // or until when: fades to the right
    qreal told = 0; // where an open end begins to fade: the last day on which it was told
    bool cutBegin = false; // goes on beyond what is shown
    bool cutEnd = false;
    qreal wordsX = 0;
    QString words; // elided
    QString when; // empty where there was no room

    QRectF bar(qreal top) const; // `top` of the lanes
    QRectF whole(qreal top) const; // with its words
    qreal wordsWidth = 0;
    qreal whenWidth = 0;
};

// The heading of a group takes a lane of its own.
struct LaneHeading
{
    int lane = 0;
    QString title;
    int events = 0;
};

struct LaneLayout
{
    std::vector<EventBar> bars;
    std::vector<LaneHeading> headings;
    int lanes = 0;
};

// Puts the bars of each group with their words into as few lanes as it takes, without overlap. On the whole
// scale, what lies far outside stands at the border; on a part of it, what lies outside is left out.
LaneLayout packLanes(const TimelineModel &model, const std::vector<EventGroup> &groups,
                     const TimeScale &scale, const QFontMetricsF &metrics);

} // namespace clew

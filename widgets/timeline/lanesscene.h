#pragma once

#include "timeline/lanes.h"

#include <QFont>
#include <QLocale>

namespace clew {

struct Theme;

inline constexpr qreal axisHeight = 20;
inline constexpr qreal publicationsHeight = 24;
inline constexpr qreal rulesHeight = 18;
inline constexpr qreal dotRadius = 4.5;

QFont laneFont(); // of an event's words
QFont quietFont(); // of dates, ticks and headings

// What the person attends to, for the lanes. The events of the claims are marked red, and so is the dot of
// the document.
struct LaneAttention
{
    std::vector<ClaimId>
        claims; // of the focus: one claim, those of an entity, of a passage, of a route; sorted
    std::optional<EntityId> entity; // canonical
    std::optional<DocumentId> document;
    bool links = false; // one thing that happened: lines lead from it to its reports

    bool marks(const TimelineEvent &event) const;
    friend bool operator==(const LaneAttention &, const LaneAttention &) = default;
};

// All that the painters need to know; a value on the stack of a paint event.
struct LanesScene
{
    const TimelineModel &model;
    const LaneLayout &layout;
    const TimeScale &scale;
    const LaneAttention &attention;
    const Filter &filter;
    const Theme &theme;
    QLocale locale;
    QRectF area; // of the lanes, in the viewport
    qreal top = 0; // of the first lane
    std::optional<int> hovered; // event
    std::optional<int> cursor; // event, while the view has the keyboard
};

} // namespace clew

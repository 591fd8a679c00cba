#pragma once

#include "timeline/timescale.h"

#include <optional>

namespace clew {

// The time window on the strip, in pixels, and what the mouse does with it: its ends are dragged, its middle
// is moved, and beside it a new one is drawn.
struct Brush
{
    qreal begin = 0;
    qreal end = 0;

    friend bool operator==(const Brush &, const Brush &) = default;
};

enum class Grip { None, Begin, End, Middle, New };

std::optional<Brush> brushOf(const DateRange &window, const TimeScale &scale); // none for an empty window
Grip gripAt(const std::optional<Brush> &brush, qreal x);
// The brush after the grip was drawn from one place to another; a moved one keeps its width and stays on the
// scale.
Brush dragged(const Brush &brush, Grip grip, qreal from, qreal to, const TimeScale &scale);

// The window one step (a month, or a day where few are shown) later (+1) or earlier (-1): all of it, or one
// end.
DateRange stepped(const DateRange &window, Grip grip, int steps, const TimeScale &scale);
// A window to begin with on the keyboard: the middle third of what is shown.
DateRange middleOf(const TimeScale &scale);

} // namespace clew

#pragma once

#include "extract/timescursor.h"

namespace clew {

// Dates that need another date: that of the publication, or the last that the text named. Each begins at the
// cursor, or is none.

std::optional<TimePoint> weekday(const TimeCursor &at); // "Monday", "Friday, May 24, 2024", "Monday night"
std::optional<TimePoint>
relativePeriod(const TimeCursor &at); // "last October", "next year", "earlier this week"
std::optional<TimePoint> followingPeriod(const TimeCursor &at); // "the following month", "the same day"
std::optional<TimePoint> counted(const TimeCursor &at); // "two years ago", "a year earlier", "months later"
std::optional<TimePoint> pastOrComing(const TimeCursor &at); // "the past four years", "the coming months"
std::optional<TimePoint> dayWord(const TimeCursor &at); // "yesterday", "last night", "this morning"

} // namespace clew

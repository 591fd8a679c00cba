#pragma once

#include "extract/timescursor.h"

namespace clew {

// Dates that name their day, month or year. Each begins at the cursor, or is none.

std::optional<TimePoint> isoDate(const TimeCursor &at); // "2021-03-09", "2021-03-09T10:00:00Z"
std::optional<TimePoint> numericDate(const TimeCursor &at); // "31.3.2021", "3/31/2021"
std::optional<TimePoint> dayMonth(const TimeCursor &at); // "9 March 2023", "the 9th of March", "9-12 March"
std::optional<TimePoint> monthFirst(const TimeCursor &at); // "March 9, 2023", "October last year", "March"
std::optional<TimePoint> bareYear(const TimeCursor &at); // "2019"

} // namespace clew

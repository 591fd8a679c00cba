#pragma once

#include "extract/timescursor.h"

namespace clew {

// Parts of years and months, and what is longer than a year. Each begins at the cursor, or is none.

std::optional<TimePoint> partOfPeriod(const TimeCursor &at); // "early 2023", "the end of last week"
std::optional<TimePoint> hyphenated(const TimeCursor &at); // "mid-2018", "mid-October", "2018-21"
std::optional<TimePoint> quarterOrHalf(const TimeCursor &at); // "Q3 2023", "the second half of last year"
std::optional<TimePoint> runOfMonths(const TimeCursor &at); // "the first nine months of 2023"
std::optional<TimePoint> ordinalPart(const TimeCursor &at); // "the last week of October"
std::optional<TimePoint> season(const TimeCursor &at); // "autumn 2022", "the spring"
std::optional<TimePoint> decadeOrCentury(const TimeCursor &at); // "the early 1990s", "the 19th century"
std::optional<TimePoint>
fiscalYear(const TimeCursor &at); // "fiscal 2023", "FY23", "the 2022-23 financial year"

} // namespace clew

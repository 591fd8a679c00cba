#pragma once

#include "core/time.h"
#include "extract/timeswords.h"

namespace clew {

// The arithmetic behind times.h: periods as ranges of ISO prefixes.

// A publication date known to some precision.
struct TimeAnchor
{
    explicit TimeAnchor(QStringView isoPrefix);

    int year = 0; // 0: not known
    int month = 0;
    QDate day;
};

int monthsIn(TimeUnit unit); // 0 for days and weeks

DateRange yearRange(int year);
DateRange monthRange(int year, int month);
DateRange dayRange(QDate day);
// Spring is March to May; winter begins in the December of its year.
DateRange seasonRange(int season, int year);
DateRange quarterRange(int quarter, int year);
DateRange yearPartRange(YearPart part, int year);
DateRange decadeRange(int firstYear);
// The early 1990s are 1990 to 1993, the mid-1990s 1994 to 1996.
DateRange decadePartRange(YearPart part, int firstYear);
// "two weeks" before (negative count) or after the anchor, to the precision of the unit; empty where the
// anchor is not precise enough.
DateRange shifted(const TimeAnchor &anchor, TimeUnit unit, int count);

} // namespace clew

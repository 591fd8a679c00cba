#pragma once

#include "core/time.h"

#include <optional>

namespace clew {

// The arithmetic behind times.h: periods as ranges of ISO prefixes.

enum class YearPart { Early, Mid, Late, Beginning, End };
enum class TimeUnit { Day, Week, Month, Quarter, Year, Decade };

// A publication date known to some precision.
struct TimeAnchor
{
    explicit TimeAnchor(QStringView isoPrefix);

    int year = 0; // 0: not known
    int month = 0;
    QDate day;
};

std::optional<int> monthOf(QStringView lowerCase); // "march", "mar", "sept"
std::optional<int> weekdayOf(QStringView lowerCase); // 1 is Monday
std::optional<int> seasonOf(QStringView lowerCase); // 0 spring .. 3 winter
std::optional<TimeUnit> timeUnitOf(QStringView lowerCase); // "week", "weeks"
std::optional<int> countOf(QStringView lowerCase); // "three", "12"; "a" and "an" are 1

DateRange yearRange(int year);
DateRange monthRange(int year, int month);
DateRange dayRange(QDate day);
// Spring is March to May; winter begins in the December of its year.
DateRange seasonRange(int season, int year);
DateRange quarterRange(int quarter, int year);
DateRange yearPartRange(YearPart part, int year);
// "two weeks" before (negative count) or after the anchor, to the precision of the unit; empty where the
// anchor is not precise enough.
DateRange shifted(const TimeAnchor &anchor, TimeUnit unit, int count);

} // namespace clew

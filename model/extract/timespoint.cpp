#include "extract/timespoint.h"

#include "extract/timesabsolute.h"
#include "extract/timesparts.h"
#include "extract/timesrelative.h"

using namespace Qt::StringLiterals;

namespace clew {

namespace {

using Rule = std::optional<TimePoint> (*)(const TimeCursor &);

// The first that fits wins: what names more comes first.
constexpr Rule rules[]{isoDate,        numericDate,     weekday,     dayMonth,   monthFirst,
                       partOfPeriod,   runOfMonths,     ordinalPart, fiscalYear, hyphenated,
                       quarterOrHalf,  decadeOrCentury, season,      dayWord,    followingPeriod,
                       relativePeriod, pastOrComing,    counted,     bareYear};

// "by the end of the month": a unit of the publication date.
std::optional<TimePoint> thisUnit(const TimeCursor &at)
{
    if (!at.is(at.begin, "the"_L1) || !at.isAny(at.begin + 1, {"end"_L1, "beginning"_L1, "start"_L1})
        || !at.is(at.begin + 2, "of"_L1) || !at.is(at.begin + 3, "the"_L1))
        return std::nullopt;
    const auto unit = timeUnitOf(at.word(at.begin + 4));
    if (!unit || isPlural(at.word(at.begin + 4)) || *unit == TimeUnit::Day || *unit == TimeUnit::Year
        || at.is(at.begin + 5, "of"_L1))
        return std::nullopt;
    return fullPoint(at.begin + 5, shifted(at.context.anchor, *unit, 0), "relative");
}

} // namespace

std::optional<TimePoint> timePointAt(const TimeCursor &at)
{
    for (Rule rule : rules) {
        if (auto point = rule(at))
            return point;
    }
    return thisUnit(at);
}

} // namespace clew

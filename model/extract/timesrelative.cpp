#include "extract/timesrelative.h"

#include "extract/timesabsolute.h"

using namespace Qt::StringLiterals;

namespace clew {

namespace {

DateRange relativeMonth(const TimeAnchor &anchor, int month, int direction)
{
    if (anchor.month == 0)
        return {};
    int year = anchor.year;
    if (direction < 0 && month >= anchor.month)
        --year;
    if (direction > 0 && month <= anchor.month)
        ++year;
    return monthRange(year, month);
}

DateRange relativeSeason(const TimeAnchor &anchor, int number, int direction)
{
    if (anchor.month == 0)
        return {};
    if (direction == 0)
        return seasonRange(number, anchor.year);
    const QDate day(anchor.year, anchor.month, 1);
    for (int offset = -1; offset <= 1; ++offset) {
        // the last that is over, or the first that has not begun
        const int year = direction < 0 ? anchor.year - offset : anchor.year + offset;
        const DateRange range = seasonRange(number, year);
        if (direction < 0 ? lastDay(range.to) < day : firstDay(range.from) > day)
            return range;
    }
    return seasonRange(number, anchor.year + 2 * direction);
}

DateRange relativeWeekday(QDate anchor, int number, int direction)
{
    if (!anchor.isValid())
        return {};
    const int offset = number - anchor.dayOfWeek();
    if (direction == 0)
        return dayRange(anchor.addDays(offset));
    if (direction < 0)
        return dayRange(anchor.addDays(offset < 0 ? offset : offset - 7));
    return dayRange(anchor.addDays(offset > 0 ? offset : offset + 7));
}

DateRange relativeWeekend(QDate anchor, int direction)
{
    if (!anchor.isValid())
        return {};
    const QDate saturday = anchor.addDays(6 - anchor.dayOfWeek() + 7 * direction);
    return {dayRange(saturday).from, dayRange(saturday.addDays(1)).from};
}

// What the text named last, else the publication date.
TimeAnchor reference(const TimeContext &context)
{
    return context.previous.to.isEmpty() ? context.anchor : TimeAnchor(context.previous.to);
}

// The unit that the reference lies in.
DateRange sameUnit(const TimeAnchor &anchor, TimeUnit unit)
{
    return shifted(anchor, unit, 0);
}

size_t skipPartOfDay(const TimeCursor &at, size_t i)
{
    return isPartOfDay(at.word(i)) ? i + 1 : i;
}

// From the anchor back or ahead: "the past three years".
DateRange stretch(const TimeAnchor &anchor, int count, TimeUnit unit)
{
    if (unit == TimeUnit::Day || unit == TimeUnit::Week) {
        if (!anchor.day.isValid())
            return {};
        const int days = count * (unit == TimeUnit::Week ? 7 : 1);
        return {dayRange(anchor.day.addDays(qMin(days, 0))).from,
                dayRange(anchor.day.addDays(qMax(days, 0))).from};
    }
    if (anchor.month == 0)
        return {};
    const QDate here(anchor.year, anchor.month, 1);
    const QDate there = here.addMonths(count * monthsIn(unit));
    const QDate from = qMin(here, there);
    const QDate to = qMax(here, there);
    return {monthRange(from.year(), from.month()).from, monthRange(to.year(), to.month()).from};
}

} // namespace

std::optional<TimePoint> weekday(const TimeCursor &at)
{
    const auto number = at.weekday(at.begin);
    if (!number)
        return std::nullopt;
    const size_t after = skipPartOfDay(at, at.begin + 1);
    const TimeCursor rest = at.from(at.skip(after, ","_L1));
    auto date = dayMonth(rest);
    if (!date)
        date = monthFirst(rest);
    if (date && date->form == TimeForm::Full)
        return date;
    const QDate anchor = at.context.anchor.day;
    DateRange value;
    if (anchor.isValid()) {
        const int back = (anchor.dayOfWeek() - *number + 7) % 7;
        value = dayRange(at.context.future ? anchor.addDays(7 - back) : anchor.addDays(-back));
    }
    return fullPoint(after, value, "weekday");
}

std::optional<TimePoint> relativePeriod(const TimeCursor &at)
{
    size_t i = at.begin;
    const bool earlier = at.is(i, "earlier"_L1);
    const bool clipped = earlier || at.is(i, "later"_L1);
    if (clipped && !at.isAny(++i, {"this"_L1, "that"_L1}))
        return std::nullopt;
    const TimeAnchor &anchor = at.context.anchor;
    if (clipped && at.is(i, "that"_L1)) {
        const auto unit = timeUnitOf(at.word(i + 1));
        if (!unit || *unit == TimeUnit::Day || isPlural(at.word(i + 1)))
            return std::nullopt;
        DateRange value = sameUnit(TimeAnchor(at.context.previous.to), *unit);
        if (!value.isEmpty())
            (earlier ? value.to : value.from) = at.context.previous.to.left(value.to.size());
        return fullPoint(i + 2, value, "clipped");
    }
    const auto direction = directionOf(at.word(i));
    if (!direction || at.isAny(i, {"past"_L1, "coming"_L1}))
        return std::nullopt;
    const size_t next = i + 1;
    if (const auto month = clipped ? std::nullopt : at.month(next)) {
        if (yearNumber(at.word(next + 1)))
            return std::nullopt;
        return fullPoint(next + 1, relativeMonth(anchor, *month, *direction), "relative-month");
    }
    if (const auto number = seasonOf(at.word(next)))
        return fullPoint(next + 1, relativeSeason(anchor, *number, *direction), "relative-season");
    if (const auto number = at.weekday(next))
        return fullPoint(skipPartOfDay(at, next + 1), relativeWeekday(anchor.day, *number, *direction),
                         "relative-weekday");
    if (at.is(next, "weekend"_L1))
        return fullPoint(next + 1, relativeWeekend(anchor.day, *direction), "weekend");
    const auto unit = timeUnitOf(at.word(next));
    if (!unit || *unit == TimeUnit::Day || isPlural(at.word(next)))
        return std::nullopt;
    if (*unit == TimeUnit::Year && at.isAny(next + 1, {"end"_L1}))
        return std::nullopt;
    DateRange value = shifted(anchor, *unit, *direction);
    if (clipped && anchor.day.isValid() && !value.isEmpty())
        (earlier ? value.to : value.from) = dayRange(anchor.day).from.left(value.to.size());
    return fullPoint(next + 1, value, *unit == TimeUnit::Quarter ? "quarter" : "relative");
}

std::optional<TimePoint> followingPeriod(const TimeCursor &at)
{
    const size_t i = at.skip(at.begin, "the"_L1);
    const bool article = i > at.begin;
    const bool same = at.is(i, "same"_L1) && article;
    const bool that = at.is(i, "that"_L1);
    const bool after = at.is(i, "following"_L1) || (article && at.is(i, "next"_L1));
    const bool before = at.isAny(i, {"previous"_L1, "preceding"_L1});
    const TimeAnchor last(at.context.previous.to);
    if ((same || that) && seasonOf(at.word(i + 1)) && last.year != 0 && !at.is(i + 1, "fall"_L1))
        return fullPoint(i + 2, seasonRange(*seasonOf(at.word(i + 1)), last.year), "same-season");
    const auto unit = timeUnitOf(at.word(i + 1));
    if (!unit || isPlural(at.word(i + 1)) || !(same || that || after || before))
        return std::nullopt;
    const TimeAnchor from = before || after ? reference(at.context) : last;
    if (that && at.context.previous.isEmpty())
        return std::nullopt; // "that day" of a tale without dates
    return fullPoint(i + 2,
                     shifted(from, *unit,
                             after        ? 1
                                 : before ? -1
                                          : 0),
                     same || that ? "same"
                         : after  ? "following"
                                  : "previous");
}

std::optional<TimePoint> counted(const TimeCursor &at)
{
    const auto many = countedUnit(at, at.begin);
    if (!many)
        return std::nullopt;
    const size_t i = many->end;
    const bool ago = at.is(i, "ago"_L1);
    const bool ahead = at.is(i, "from"_L1) && at.is(i + 1, "now"_L1);
    const bool earlier = at.is(i, "earlier"_L1);
    if (!ago && !ahead && !earlier && !at.is(i, "later"_L1))
        return std::nullopt;
    const TimeAnchor from = ago || ahead ? at.context.anchor : reference(at.context);
    const int sign = ago || earlier ? -1 : 1;
    // a decade ago is a year, not the decade before
    const bool decades = many->unit == TimeUnit::Decade;
    const int count = sign * many->count * (decades ? 10 : 1);
    DateRange value = count == 0 ? DateRange() : shifted(from, decades ? TimeUnit::Year : many->unit, count);
    TimePoint point = fullPoint(ahead ? i + 2 : i + 1, std::move(value),
                                ago           ? "ago"
                                    : ahead   ? "from-now"
                                    : earlier ? "earlier"
                                              : "later");
    point.about = many->about;
    return point;
}

std::optional<TimePoint> pastOrComing(const TimeCursor &at)
{
    const size_t first = at.skip(at.begin, "the"_L1);
    const auto direction = directionOf(at.word(first));
    const bool plainLast = at.isAny(first, {"last"_L1, "next"_L1});
    if (!direction || *direction == 0 || (first == at.begin && plainLast))
        return std::nullopt;
    if (at.is(first + 2, "of"_L1)) // "the last day of the fair"
        return std::nullopt;
    const TimeAnchor &anchor = at.context.anchor;
    if (const auto unit = timeUnitOf(at.word(first + 1))) {
        // "the past year": twelve months; "the coming months"
        if (!isPlural(at.word(first + 1))) {
            const bool following = plainLast && *direction > 0; // "the next day": the text's
            return following
                ? std::nullopt
                : std::optional(fullPoint(first + 2, stretch(anchor, *direction, *unit), "span"));
        }
        if (*direction < 0)
            return std::nullopt;
        const QString now = anchor.month == 0 ? QString() : monthRange(anchor.year, anchor.month).from;
        return fullPoint(first + 2, {now, {}}, "coming");
    }
    const auto many = countedUnit(at, first + 1);
    if (!many)
        return std::nullopt;
    DateRange value = many->count == 0 ? DateRange() : stretch(anchor, *direction * many->count, many->unit);
    TimePoint point = fullPoint(many->end, std::move(value), "span");
    point.about = many->about;
    return point;
}

std::optional<TimePoint> dayWord(const TimeCursor &at)
{
    const TimeAnchor &anchor = at.context.anchor;
    if (at.is(at.begin, "last"_L1) && at.is(at.begin + 1, "night"_L1))
        return fullPoint(at.begin + 2, shifted(anchor, TimeUnit::Day, -1), "day-word");
    if (at.is(at.begin, "this"_L1) && isPartOfDay(at.word(at.begin + 1)))
        return fullPoint(at.begin + 2, shifted(anchor, TimeUnit::Day, 0), "day-word");
    const QStringView text = at.word(at.begin);
    const bool today = text == "today"_L1 || text == "tonight"_L1;
    const int offset = text == "yesterday"_L1 ? -1 : text == "tomorrow"_L1 ? 1 : 0;
    if (offset == 0 && !today)
        return std::nullopt;
    // "today's" rarely dates anything
    if (at.is(at.begin + 1, "'s"_L1))
        return std::nullopt;
    return fullPoint(skipPartOfDay(at, at.begin + 1), shifted(anchor, TimeUnit::Day, offset), "day-word");
}

} // namespace clew

#include "extract/timescursor.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

bool TimeCursor::isAny(size_t i, std::initializer_list<QLatin1StringView> texts) const
{
    return std::ranges::any_of(texts, [&](QLatin1StringView text) { return is(i, text); });
}

std::optional<int> TimeCursor::month(size_t i) const
{
    return capital(i) ? monthOf(words[i].lower) : std::nullopt;
}

std::optional<int> TimeCursor::weekday(size_t i) const
{
    return capital(i) ? weekdayOf(words[i].lower) : std::nullopt;
}

bool TimeCursor::dash(size_t i) const
{
    return word(i) == u"-" || word(i) == u"\u2013" || word(i) == u"\u2012";
}

std::optional<YearWords> TimeCursor::year(size_t i) const
{
    if (const auto number = yearNumber(word(i)))
        return YearWords{i + 1, *number};
    const auto relative = [&](int offset) {
        const int year = context.previousYear != 0 ? context.previousYear : context.anchor.year;
        return year == 0 ? 0 : year + offset;
    };
    if (is(i, "the"_L1) && is(i + 2, "year"_L1)) {
        if (isAny(i + 1, {"previous"_L1, "preceding"_L1}))
            return YearWords{i + 3, relative(-1)};
        if (isAny(i + 1, {"following"_L1, "next"_L1}))
            return YearWords{i + 3, relative(1)};
        if (is(i + 1, "same"_L1))
            return YearWords{i + 3, context.previousYear};
    }
    if (!is(i + 1, "year"_L1))
        return std::nullopt;
    if (isAny(i, {"that"_L1, "same"_L1}))
        return YearWords{i + 2, context.previousYear};
    if (is(i, "the"_L1))
        return YearWords{i + 2, context.anchor.year};
    if (const auto direction = directionOf(word(i)))
        return YearWords{i + 2, context.anchor.year == 0 ? 0 : context.anchor.year + *direction};
    return std::nullopt;
}

std::optional<CountedUnit> countedUnit(const TimeCursor &at, size_t i)
{
    CountedUnit found;
    while (isHedge(at.word(i))) {
        found.about = true;
        ++i;
    }
    for (QLatin1StringView first : {"more"_L1, "less"_L1, "fewer"_L1}) {
        if (at.is(i, first) && at.is(i + 1, "than"_L1)) {
            found.about = true;
            i += 2;
        }
    }
    if (at.is(i, "over"_L1) || at.is(i, "under"_L1)) {
        found.about = true;
        ++i;
    } else if (at.is(i, "at"_L1) && at.isAny(i + 1, {"least"_L1, "most"_L1})) {
        found.about = true;
        i += 2;
    }
    if (at.is(i, "a"_L1) && at.is(i + 1, "couple"_L1) && at.is(i + 2, "of"_L1)) {
        found.count = 2;
        i += 3;
    } else if (at.is(i, "half"_L1) && at.isAny(i + 1, {"a"_L1, "of"_L1}) && at.isAny(i + 2, {"year"_L1})) {
        return CountedUnit{i + 3, 6, TimeUnit::Month, found.about};
    } else if (at.is(i, "a"_L1) && at.is(i + 1, "few"_L1)) {
        i += 2;
    } else if (at.isAny(i, {"several"_L1, "many"_L1, "a-few"_L1})) {
        ++i;
    } else if (const auto count = countOf(at.word(i)); count && *count > 0) {
        found.count = *count;
        ++i;
    } else if (!isPlural(at.word(i))) {
        return std::nullopt;
    }
    if (at.isAny(i, {"full"_L1, "whole"_L1, "consecutive"_L1, "long"_L1, "straight"_L1}))
        ++i;
    const bool fortnight = at.is(i, "fortnight"_L1);
    const auto unit = fortnight ? std::optional(TimeUnit::Week) : timeUnitOf(at.word(i));
    if (!unit)
        return std::nullopt;
    if (fortnight)
        found.count *= 2;
    found.unit = *unit;
    found.end = i + 1;
    return found;
}

DateRange nearestMonth(const TimeContext &context, int month)
{
    return nearestPeriod(context, month, 1);
}

DateRange nearestPeriod(const TimeContext &context, int month, int months)
{
    const TimeAnchor &anchor = context.anchor;
    const auto period = [&](int year) {
        const QDate last = QDate(year, month, 1).addMonths(months - 1);
        return DateRange{monthRange(year, month).from, monthRange(last.year(), last.month()).to};
    };
    if (anchor.month == 0) {
        const QDate before = lastDay(context.previous.to);
        if (anchor.year != 0 || !before.isValid() || context.previous.to.size() < 7)
            return {};
        return period(before.month() < month ? before.year() : before.year() + 1);
    }
    // a month that lies more than nine back is rather one to come, unless the clause tells of the past
    const int back = (anchor.month - month + 12) % 12;
    const bool ahead = back != 0 && (context.future || (back > 9 && !context.past));
    return period(QDate(anchor.year, anchor.month, 1).addMonths(ahead ? 12 - back : -back).year());
}

TimePoint fullPoint(size_t end, DateRange value, const char *rule)
{
    return {.end = end, .value = std::move(value), .form = TimeForm::Full, .rule = rule, .about = false};
}

} // namespace clew

#include "extract/timescalendar.h"

#include <array>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

QString isoYear(int year)
{
    return QString::number(year).rightJustified(4, u'0');
}

QString isoMonth(int year, int month)
{
    return isoYear(year) % u'-' % QString::number(month).rightJustified(2, u'0');
}

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

template<size_t N>
std::optional<int> indexOf(const std::array<QLatin1StringView, N> &names, QStringView word)
{
    for (size_t i = 0; i < N; ++i) {
        if (word == names[i])
            return static_cast<int>(i);
    }
    return std::nullopt;
}

} // namespace

TimeAnchor::TimeAnchor(QStringView isoPrefix)
{
    const QDate first = firstDay(isoPrefix);
    if (!first.isValid())
        return;
    year = first.year();
    if (isoPrefix.size() >= 7)
        month = first.month();
    if (isoPrefix.size() >= 10)
        day = first;
}

std::optional<int> monthOf(QStringView word)
{
    static constexpr std::array names{"january"_L1,   "february"_L1, "march"_L1,    "april"_L1,
                                      "may"_L1,       "june"_L1,     "july"_L1,     "august"_L1,
                                      "september"_L1, "october"_L1,  "november"_L1, "december"_L1};
    static constexpr std::array shortNames{"jan"_L1, "feb"_L1, "mar"_L1, "apr"_L1, "may"_L1, "jun"_L1,
                                           "jul"_L1, "aug"_L1, "sep"_L1, "oct"_L1, "nov"_L1, "dec"_L1};
    if (word == "sept"_L1)
        return 9;
    auto index = indexOf(names, word);
    if (!index)
        index = indexOf(shortNames, word);
    if (!index)
        return std::nullopt;
    return *index + 1;
}

std::optional<int> weekdayOf(QStringView word)
{
    static constexpr std::array names{"monday"_L1, "tuesday"_L1,  "wednesday"_L1, "thursday"_L1,
                                      "friday"_L1, "saturday"_L1, "sunday"_L1};
    const auto index = indexOf(names, word);
    if (!index)
        return std::nullopt;
    return *index + 1;
}

std::optional<int> seasonOf(QStringView word)
{
    static constexpr std::array names{"spring"_L1, "summer"_L1, "autumn"_L1, "winter"_L1};
    return word == "fall"_L1 ? 2 : indexOf(names, word);
}

std::optional<TimeUnit> timeUnitOf(QStringView word)
{
    static constexpr std::array names{"day"_L1, "week"_L1, "month"_L1, "quarter"_L1, "year"_L1, "decade"_L1};
    if (word.endsWith(u's'))
        word.chop(1);
    const auto index = indexOf(names, word);
    if (!index)
        return std::nullopt;
    return static_cast<TimeUnit>(*index);
}

std::optional<int> countOf(QStringView word)
{
    static constexpr std::array names{"zero"_L1, "one"_L1,    "two"_L1,   "three"_L1, "four"_L1,
                                      "five"_L1, "six"_L1,    "seven"_L1, "eight"_L1, "nine"_L1,
                                      "ten"_L1,  "eleven"_L1, "twelve"_L1};
    if (word == "a"_L1 || word == "an"_L1)
        return 1;
    if (const auto index = indexOf(names, word))
        return index;
    bool ok = false;
    const int number = word.toInt(&ok);
    if (!ok || number < 1 || number > 200)
        return std::nullopt;
    return number;
}

DateRange yearRange(int year)
{
    return {isoYear(year), isoYear(year)};
}

DateRange monthRange(int year, int month)
{
    return {isoMonth(year, month), isoMonth(year, month)};
}

DateRange dayRange(QDate day)
{
    return {isoDay(day), isoDay(day)};
}

DateRange seasonRange(int season, int year)
{
    const int first = 3 + 3 * season;
    if (season == 3)
        return {isoMonth(year, 12), isoMonth(year + 1, 2)};
    return {isoMonth(year, first), isoMonth(year, first + 2)};
}

DateRange quarterRange(int quarter, int year)
{
    return {isoMonth(year, 3 * quarter - 2), isoMonth(year, 3 * quarter)};
}

DateRange yearPartRange(YearPart part, int year)
{
    switch (part) {
    case YearPart::Early: return quarterRange(1, year);
    case YearPart::Mid: return {isoMonth(year, 6), isoMonth(year, 7)};
    case YearPart::Late: return quarterRange(4, year);
    case YearPart::Beginning: return monthRange(year, 1);
    case YearPart::End: return monthRange(year, 12);
    }
    return {};
}

DateRange shifted(const TimeAnchor &anchor, TimeUnit unit, int count)
{
    switch (unit) {
    case TimeUnit::Day: return anchor.day.isValid() ? dayRange(anchor.day.addDays(count)) : DateRange();
    case TimeUnit::Week: {
        if (!anchor.day.isValid())
            return {};
        const QDate monday = anchor.day.addDays(7 * count + 1 - anchor.day.dayOfWeek());
        return {isoDay(monday), isoDay(monday.addDays(6))};
    }
    case TimeUnit::Month: {
        if (anchor.month == 0)
            return {};
        const QDate first = QDate(anchor.year, anchor.month, 1).addMonths(count);
        return monthRange(first.year(), first.month());
    }
    case TimeUnit::Quarter: {
        if (anchor.month == 0)
            return {};
        const int index = anchor.year * 4 + (anchor.month - 1) / 3 + count;
        return quarterRange(index % 4 + 1, index / 4);
    }
    case TimeUnit::Year: return anchor.year == 0 ? DateRange() : yearRange(anchor.year + count);
    case TimeUnit::Decade: {
        if (anchor.year == 0)
            return {};
        const int first = (anchor.year / 10 + count) * 10;
        return {isoYear(first), isoYear(first + 9)};
    }
    }
    return {};
}

} // namespace clew

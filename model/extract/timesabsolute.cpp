#include "extract/timesabsolute.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

bool allDigits(QStringView text)
{
    for (QChar c : text) {
        if (c < u'0' || c > u'9')
            return false;
    }
    return !text.isEmpty();
}

// Past the full stop of an abbreviated month, where it is a word of its own.
size_t afterMonth(const TimeCursor &at, size_t month)
{
    const QStringView name = at.word(month);
    const bool isShort = name.size() <= 4 && name != "may"_L1 && name != "june"_L1 && name != "july"_L1;
    return isShort && month + 2 < at.words.size() ? at.skip(month + 1, "."_L1) : month + 1;
}

// One or more days of a month: "9", "9th", "9-12".
struct Days
{
    size_t end = 0;
    int first = 0;
    int last = 0;
};

std::optional<Days> daysAt(const TimeCursor &at, size_t i)
{
    if (const auto day = dayNumber(at.word(i))) {
        const bool range = at.dash(i + 1) || (at.isAny(i + 1, {"to"_L1, "and"_L1, "or"_L1}));
        if (const auto last = range ? dayNumber(at.word(i + 2)) : std::nullopt; last && *last > *day)
            return Days{i + 3, *day, *last};
        return Days{i + 1, *day, *day};
    }
    const QStringView text = at.word(i);
    const qsizetype dash = text.indexOf(u'-');
    const auto first = dash > 0 ? dayNumber(text.left(dash)) : std::nullopt;
    const auto last = first ? dayNumber(text.mid(dash + 1)) : std::nullopt;
    if (!last || *last <= *first)
        return std::nullopt;
    return Days{i + 1, *first, *last};
}

// Without a year: the day nearest to the publication date; without that, the next after what the text named.
int yearOfDay(const TimeContext &context, int month, int day)
{
    const QDate anchor = context.anchor.day;
    if (!anchor.isValid()) {
        if (context.anchor.year != 0)
            return context.anchor.year;
        const QDate before = lastDay(context.previous.to);
        if (!before.isValid() || context.previous.to.size() < 7)
            return 0;
        return before.month() <= month ? before.year() : before.year() + 1;
    }
    QDate best;
    for (int year = anchor.year() - 1; year <= anchor.year() + 1; ++year) {
        const QDate date(year, month, day);
        if (date.isValid() && (!best.isValid() || qAbs(date.daysTo(anchor)) < qAbs(best.daysTo(anchor))))
            best = date;
    }
    return best.isValid() ? best.year() : 0;
}

TimePoint dayPoint(const TimeCursor &at, size_t i, int month, const Days &days)
{
    const auto range = [&](int year) {
        const QDate first(year, month, days.first);
        const QDate last(year, month, days.last);
        return first.isValid() && last.isValid() ? DateRange{dayRange(first).from, dayRange(last).from}
                                                 : DateRange();
    };
    const size_t yearBegin = at.skip(at.is(i, ","_L1) ? i + 1 : i, "of"_L1);
    if (const auto year = at.year(yearBegin); year && year->year != 0 && !range(year->year).isEmpty())
        return fullPoint(year->end, range(year->year), "day-month-year");
    const int year = yearOfDay(at.context, month, days.first);
    return fullPoint(i, year == 0 ? DateRange() : range(year), "day-month");
}

} // namespace

std::optional<TimePoint> isoDate(const TimeCursor &at)
{
    const QStringView text = at.word(at.begin);
    if (text.size() < 7 || text[4] != u'-' || !yearNumber(text.left(4)))
        return std::nullopt;
    const int month = text.mid(5, 2).toInt();
    if (month < 1 || month > 12 || !allDigits(text.mid(5, 2)))
        return std::nullopt;
    size_t end = at.begin + 1;
    if (text.size() == 7)
        return fullPoint(end, monthRange(text.left(4).toInt(), month), "iso");
    if (text.size() < 10 || text[7] != u'-' || !allDigits(text.mid(8, 2))
        || (text.size() > 10 && text[10] != u't'))
        return std::nullopt;
    const QDate date(text.left(4).toInt(), month, text.mid(8, 2).toInt());
    if (!date.isValid())
        return std::nullopt;
    if (at.word(end).startsWith(u'+'))
        ++end;
    return fullPoint(end, dayRange(date), "iso");
}

std::optional<TimePoint> numericDate(const TimeCursor &at)
{
    // "31.3.2021" is one word, "3/31/2021" is one or five
    const QString text = at.word(at.begin).toString();
    QStringList parts = text.split(text.contains(u'/') ? u'/' : u'.');
    size_t end = at.begin + 1;
    const bool slashes = text.contains(u'/') || at.is(at.begin + 1, "/"_L1);
    if (parts.size() == 1 && at.is(end, "/"_L1) && at.is(end + 2, "/"_L1)) {
        parts = {text, at.word(end + 1).toString(), at.word(end + 3).toString()};
        end += 4;
    }
    if (parts.size() != 3 || !yearNumber(parts[2]))
        return std::nullopt;
    const auto first = dayNumber(parts[0]);
    const auto second = dayNumber(parts[1]);
    if (!first || !second)
        return std::nullopt;
    const int year = parts[2].toInt();
    // with full stops the day stands first; with slashes only a number above 12 tells
    const bool dayFirst = !slashes || *first > 12;
    if (slashes && *first <= 12 && *second <= 12 && *first != *second)
        return fullPoint(end, yearRange(year), "ambiguous-day");
    const QDate date(year, dayFirst ? *second : *first, dayFirst ? *first : *second);
    if (!date.isValid())
        return std::nullopt;
    return fullPoint(end, dayRange(date), "numeric");
}

std::optional<TimePoint> dayMonth(const TimeCursor &at)
{
    const auto days = daysAt(at, at.skip(at.begin, "the"_L1));
    if (!days)
        return std::nullopt;
    const size_t monthAt = at.skip(days->end, "of"_L1);
    const auto month = at.month(monthAt);
    if (!month)
        return std::nullopt;
    return dayPoint(at, afterMonth(at, monthAt), *month, *days);
}

std::optional<TimePoint> monthFirst(const TimeCursor &at)
{
    const auto month = at.month(at.begin);
    if (!month)
        return std::nullopt;
    const size_t after = afterMonth(at, at.begin);
    const auto days = daysAt(at, at.skip(after, "the"_L1));
    const bool isCount = days && at.isAny(days->end, {"%"_L1, "percent"_L1, "per"_L1});
    if (days && !isCount)
        return dayPoint(at, days->end, *month, *days);
    const size_t yearBegin
        = at.is(after, ","_L1) && yearNumber(at.word(after + 1)) ? after + 1 : at.skip(after, "of"_L1);
    if (const auto year = at.year(yearBegin)) {
        const DateRange value = year->year == 0 ? DateRange() : monthRange(year->year, *month);
        return fullPoint(year->end, value, "month-year");
    }
    // "May Vane": a name
    const bool isName = at.capital(at.begin + 1) && !at.month(at.begin + 1);
    if (isName)
        return std::nullopt;
    return TimePoint{.end = at.begin + 1,
                     .value = nearestMonth(at.context, *month),
                     .form = TimeForm::BareMonth,
                     .rule = "month",
                     .about = false};
}

std::optional<TimePoint> bareYear(const TimeCursor &at)
{
    const auto year = yearNumber(at.word(at.begin));
    if (!year)
        return std::nullopt;
    // "in 1600 cases"
    const size_t next = at.begin + 1;
    if (*year < 1900 && next < at.words.size() && at.words[next].noun)
        return std::nullopt;
    if (at.isAny(next, {"%"_L1, "percent"_L1, "kg"_L1, "tons"_L1, "tonnes"_L1, "units"_L1, "hours"_L1}))
        return std::nullopt;
    return TimePoint{
        .end = next, .value = yearRange(*year), .form = TimeForm::BareYear, .rule = "year", .about = false};
}

} // namespace clew

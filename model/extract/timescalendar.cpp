#include "extract/timescalendar.h"

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

int monthsIn(TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Month: return 1;
    case TimeUnit::Quarter: return 3;
    case TimeUnit::Year: return 12;
    case TimeUnit::Decade: return 120;
    case TimeUnit::Day:
    case TimeUnit::Week: break;
    }
    return 0;
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

DateRange decadeRange(int firstYear)
{
    return {isoYear(firstYear), isoYear(firstYear + 9)};
}

DateRange decadePartRange(YearPart part, int firstYear)
{
    switch (part) {
    case YearPart::Early:
    case YearPart::Beginning: return {isoYear(firstYear), isoYear(firstYear + 3)};
    case YearPart::Mid: return {isoYear(firstYear + 4), isoYear(firstYear + 6)};
    case YearPart::Late:
    case YearPart::End: return {isoYear(firstYear + 7), isoYear(firstYear + 9)};
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

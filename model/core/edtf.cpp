#include "core/edtf.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString month(QStringView year, int number)
{
    return year.toString() + u'-' + QString::number(number).rightJustified(2, u'0');
}

// Months [first, last] counted from the January of a year; the winter reaches into the next.
DateRange months(QStringView year, int first, int last)
{
    const QString next = QString::number(year.toInt() + 1).rightJustified(4, u'0');
    return {month(year, first), last > 12 ? month(next, last - 12) : month(year, last)};
}

// The codes for parts of a year: seasons of the northern hemisphere, quarters, halves.
std::optional<DateRange> part(QStringView year, int code)
{
    if (code >= 21 && code <= 24)
        return months(year, 3 * (code - 20), 3 * (code - 20) + 2);
    if (code >= 33 && code <= 36)
        return months(year, 3 * (code - 33) + 1, 3 * (code - 32));
    if (code == 40 || code == 41)
        return months(year, 6 * (code - 40) + 1, 6 * (code - 39));
    return std::nullopt;
}

std::optional<DateRange> single(QStringView text)
{
    while (!text.isEmpty() && (text.back() == u'~' || text.back() == u'?' || text.back() == u'%'))
        text.chop(1);
    if (text.size() == 4 && text.endsWith(u'X')) {
        const QStringView known = text.endsWith("XX"_L1) ? text.first(2) : text.first(3);
        if (!isDigits(known))
            return std::nullopt;
        const qsizetype open = 4 - known.size();
        return DateRange{known.toString() + QString(open, u'0'), known.toString() + QString(open, u'9')};
    }
    if (text.size() < 4 || !isDigits(text.first(4)))
        return std::nullopt;
    const QStringView year = text.first(4);
    if (text.size() == 7 && text[4] == u'-' && isDigits(text.sliced(5)))
        if (const auto found = part(year, text.sliced(5).toInt()))
            return found;
    const bool shaped = text.size() == 4 || (text.size() == 7 && text[4] == u'-' && isDigits(text.sliced(5)))
        || (text.size() == 10 && text[4] == u'-' && text[7] == u'-' && isDigits(text.sliced(5, 2))
            && isDigits(text.sliced(8)));
    if (!shaped || !firstDay(text).isValid())
        return std::nullopt;
    return DateRange{text.toString(), text.toString()};
}

bool isOpen(QStringView end)
{
    return end.isEmpty() || end == ".."_L1;
}

} // namespace

std::optional<DateRange> dateFromEdtf(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const qsizetype slash = trimmed.indexOf(u'/');
    if (slash < 0)
        return single(trimmed);
    const QStringView left = trimmed.first(slash);
    const QStringView right = trimmed.sliced(slash + 1);
    if (isOpen(left) && isOpen(right))
        return std::nullopt;
    const auto from = isOpen(left) ? std::optional(DateRange()) : single(left);
    const auto to = isOpen(right) ? std::optional(DateRange()) : single(right);
    if (!from || !to)
        return std::nullopt;
    const DateRange range{from->from, to->to};
    const QDate first = firstDay(range.from);
    const QDate last = lastDay(range.to);
    return first.isValid() && last.isValid() && last < first ? std::nullopt : std::optional(range);
}

} // namespace clew

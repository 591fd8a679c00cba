#include "core/time.h"

#include <QStringList>

#include <optional>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

// What a rule id says about the shape of its value.
struct RuleParts
{
    QString opening; // "since"
    QString point; // "season"
    bool about = false;
};

RuleParts partsOf(const QString &rule)
{
    RuleParts parts;
    const qsizetype source = rule.indexOf(u'@');
    const QString own = source < 0 ? rule : rule.left(source);
    parts.about = own.endsWith(u'~');
    const QString exact = parts.about ? own.chopped(1) : own;
    const qsizetype plus = exact.indexOf(u'+');
    parts.opening = plus < 0 ? QString() : exact.left(plus);
    parts.point = exact.mid(plus + 1);
    return parts;
}

// The code that EDTF has for a part of a year: seasons 21-24, quarters 33-36, halves 40-41.
std::optional<int> partCode(const QString &point, const DateRange &value)
{
    const int month = QStringView(value.from).mid(5, 2).toInt();
    if (value.from.size() != 7 || value.to.size() != 7)
        return std::nullopt;
    if (point.endsWith("season"_L1))
        return 20 + month / 3;
    if (point.endsWith("quarter"_L1))
        return 33 + (month - 1) / 3;
    if (point.endsWith("half"_L1))
        return 40 + (month - 1) / 6;
    return std::nullopt;
}

// One date or part of a year; empty where it takes an interval.
QString singleDate(const QString &point, const DateRange &value)
{
    if (value.from == value.to)
        return value.from;
    if (point == "decade"_L1 && value.from.endsWith(u'0') && value.to.endsWith(u'9'))
        return value.from.left(3) % u'X';
    if (point == "century"_L1)
        return value.from.left(2) % "XX"_L1;
    if (const auto code = partCode(point, value))
        return value.from.left(5) % QString::number(*code);
    return {};
}

} // namespace

QDate firstDay(QStringView isoPrefix)
{
    const int year = isoPrefix.left(4).toInt();
    const int month = isoPrefix.size() >= 7 ? isoPrefix.mid(5, 2).toInt() : 1;
    const int day = isoPrefix.size() >= 10 ? isoPrefix.mid(8, 2).toInt() : 1;
    return isoPrefix.size() < 4 ? QDate() : QDate(year, month, day);
}

QDate lastDay(QStringView isoPrefix)
{
    const QDate first = firstDay(isoPrefix);
    if (!first.isValid() || isoPrefix.size() >= 10)
        return first;
    return (isoPrefix.size() >= 7 ? first.addMonths(1) : first.addYears(1)).addDays(-1);
}

QString edtfOf(const TimeExpression &time)
{
    const RuleParts parts = partsOf(time.rule);
    const auto about = [&](const QString &date) {
        return parts.about && !date.isEmpty() ? QString(date % u'~') : date;
    };
    if (parts.point.startsWith("duration:"_L1))
        return parts.point.mid(9);
    if (time.value.isEmpty())
        return {};
    if (const QString date = singleDate(parts.point, time.value); !date.isEmpty())
        return about(date);
    // "by" and "before" date one point of which only the end is known; "until" a state without a known start
    const bool pointBefore = parts.opening == "by"_L1 || parts.opening == "before"_L1;
    const QString unknown = pointBefore ? QString() : u".."_s;
    const QString from = time.value.from.isEmpty() ? unknown : about(time.value.from);
    const QString to = time.value.to.isEmpty() ? u".."_s : about(time.value.to);
    return from % u'/' % to;
}

bool awaitsEvent(const TimeExpression &time)
{
    return time.value.isEmpty() && time.rule.contains("+event"_L1);
}

} // namespace clew

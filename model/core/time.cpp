#include "core/time.h"

namespace clew {

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

} // namespace clew

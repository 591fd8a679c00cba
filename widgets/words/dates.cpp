#include "words/dates.h"

#include <QCoreApplication>
#include <QLocale>

namespace clew {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(clew)
};

// The order of day, month and year belongs to the language of the words, not to the region of the desktop.
QString formatOf(qsizetype precision, DateStyle style)
{
    const bool shorter = style == DateStyle::Short;
    if (precision >= 10)
        return shorter ? Words::tr("d MMM yyyy", "date format: day, short month, year")
                       : Words::tr("d MMMM yyyy", "date format: day, month, year");
    if (precision >= 7)
        return shorter ? Words::tr("MMM yyyy", "date format: short month, year")
                       : Words::tr("MMMM yyyy", "date format: month, year");
    return Words::tr("yyyy", "date format: year");
}

} // namespace

QString dateText(QStringView isoPrefix, DateStyle style)
{
    const QDate day = firstDay(isoPrefix);
    return day.isValid() ? QLocale().toString(day, formatOf(isoPrefix.size(), style)) : QString();
}

QString dateText(const DateRange &range, DateStyle style)
{
    const QString from = dateText(range.from, style);
    const QString to = dateText(range.to, style);
    if (from.isEmpty() && to.isEmpty())
        return {};
    if (to.isEmpty())
        return Words::tr("since %1").arg(from);
    if (from.isEmpty())
        return Words::tr("until %1").arg(to);
    return range.from == range.to ? from : Words::tr("%1 – %2", "from date to date").arg(from, to);
}

} // namespace clew

#include "formats/stateddate.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace clew {

QString statedDate(const QString &stamp)
{
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{2})(?:-(\\d{2}))?(?:$|[T ])"_s);
    static const QRegularExpression digits(u"^\\d{9,13}$"_s);
    const QString text = stamp.trimmed();
    if (const auto match = iso.match(text); match.hasMatch()) {
        const bool hasDay = match.hasCaptured(3);
        const QDate day(match.captured(1).toInt(), match.captured(2).toInt(),
                        hasDay ? match.captured(3).toInt() : 1);
        return day.isValid() ? text.left(hasDay ? 10 : 7) : QString();
    }
    if (digits.match(text).hasMatch()) {
        const qint64 number = text.toLongLong();
        const qint64 seconds = text.size() > 10 ? number / 1000 : number;
        return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).date().toString(Qt::ISODate);
    }
    // the name of the day is for people, and sometimes wrong
    static const QRegularExpression weekday(u"^[A-Za-z]{3,9},?\\s+(?=\\d)"_s);
    // and "GMT" or "EST" do not move the day as it is written
    static const QRegularExpression zone(u"\\s+[A-Z]{1,5}$"_s);
    const QDateTime mail
        = QDateTime::fromString(QString(text).remove(weekday).replace(zone, u" +0000"_s), Qt::RFC2822Date);
    return mail.isValid() ? mail.date().toString(Qt::ISODate) : QString();
}

} // namespace clew

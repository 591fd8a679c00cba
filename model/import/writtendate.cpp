#include "import/writtendate.h"

#include "import/datafile.h"

#include <QDate>
#include <QRegularExpression>

#include <map>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

const std::map<QString, int> &months()
{
    static const std::map<QString, int> table = [] {
        std::map<QString, int> result;
        for (const DataSection &section : readDataFile(u":/cleanup/months.txt"_s)) {
            for (const QString &name : section.lines)
                result.emplace(name, section.title.toInt());
        }
        return result;
    }();
    return table;
}

int monthOf(const QString &word)
{
    const auto found = months().find(word.toLower());
    return found == months().end() ? 0 : found->second;
}

QString isoPrefix(int year, int month, int day)
{
    if (year < 1800 || year > 2199 || month < 1 || month > 12
        || (day != 0 && !QDate(year, month, day).isValid()))
        return {};
    QString iso = u"%1-%2"_s.arg(year).arg(month, 2, 10, QChar(u'0'));
    if (day != 0)
        iso += u"-%1"_s.arg(day, 2, 10, QChar(u'0'));
    return iso;
}

// 13/02/2023 and 02/13/2023 leave no doubt, and dots are read day first everywhere.
QString isoOfDigits(int first, int second, int year, bool dots)
{
    if (dots || first > 12)
        return isoPrefix(year, second, first);
    if (second > 12)
        return isoPrefix(year, first, second);
    if (first == second)
        return isoPrefix(year, first, second);
    return year >= 1800 && year <= 2199 ? QString::number(year) : QString();
}

const QRegularExpression &pattern()
{
    // ISO | 9 March 2023 | March 9, 2023 | March 2023 | digits | Chinese and Japanese
    static const QRegularExpression expression(
        u"\\b(?<iy>\\d{4})-(?<im>\\d\\d)-(?<id>\\d\\d)"
        "|\\b(?<ad>\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?(?:\\s{1,2}|-|\\sof\\s|\\sde\\s)(?<am>\\p{L}{3,10})\\.?,"
        "?(?:\\s{1,2}|-|\\sof\\s|\\sdel?\\s)(?<ay>\\d{4})\\b"
        "|\\b(?<bm>\\p{L}{3,10})\\.?\\s{1,2}(?<bd>\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,2}(?<by>\\d{4})\\b"
        "|\\b(?<cm>\\p{L}{3,10})\\.?,?(?: de)?\\s{1,2}(?<cy>\\d{4})\\b"
        "|\\b(?<d1>\\d{1,2})(?<ds>[./])(?<d2>\\d{1,2})[./](?<dy>\\d{4})\\b"
        "|(?<ey>\\d{4})\\s?(?:年|/)\\s?(?<em>\\d{1,2})\\s?(?:月|/)\\s?(?<ed>\\d{1,2})"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

QString isoOf(const QRegularExpressionMatch &match)
{
    const auto number = [&](const QString &group) {
        return match.captured(group).toInt();
    };
    if (match.hasCaptured(u"iy"_s) && !match.captured(u"iy"_s).isEmpty())
        return isoPrefix(number(u"iy"_s), number(u"im"_s), number(u"id"_s));
    if (!match.captured(u"ay"_s).isEmpty())
        return isoPrefix(number(u"ay"_s), monthOf(match.captured(u"am"_s)), number(u"ad"_s));
    if (!match.captured(u"by"_s).isEmpty())
        return isoPrefix(number(u"by"_s), monthOf(match.captured(u"bm"_s)), number(u"bd"_s));
    if (!match.captured(u"cy"_s).isEmpty())
        return isoPrefix(number(u"cy"_s), monthOf(match.captured(u"cm"_s)), 0);
    if (!match.captured(u"dy"_s).isEmpty())
        return isoOfDigits(number(u"d1"_s), number(u"d2"_s), number(u"dy"_s),
                           match.captured(u"ds"_s) == u".");
    return isoPrefix(number(u"ey"_s), number(u"em"_s), number(u"ed"_s));
}

} // namespace

std::optional<WrittenDate> findWrittenDate(QStringView line)
{
    constexpr qsizetype longest = 400;
    const QString text = line.left(longest).toString();
    QRegularExpressionMatchIterator matches = pattern().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString iso = isoOf(match);
        if (!iso.isEmpty())
            return WrittenDate{iso, {match.capturedStart(), match.capturedEnd()}};
    }
    return {};
}

} // namespace clew

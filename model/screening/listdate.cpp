#include "screening/listdate.h"

#include <QDate>
#include <QStringList>

#include <algorithm>
#include <array>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array months{"jan"_L1, "feb"_L1, "mar"_L1, "apr"_L1, "may"_L1, "jun"_L1,
                            "jul"_L1, "aug"_L1, "sep"_L1, "oct"_L1, "nov"_L1, "dec"_L1};

std::optional<QString> iso(int year, int month, int day)
{
    const QDate date(year, month, day);
    if (!date.isValid() || year < 1900 || year > 2200)
        return std::nullopt;
    return date.toString(u"yyyy-MM-dd");
}

int monthOf(const QString &name)
{
    const auto found = std::ranges::find(months, name.left(3).toLower());
    return found == months.end() ? 0 : static_cast<int>(found - months.begin()) + 1;
}

} // namespace

std::optional<QString> listDate(QStringView text)
{
    const QString trimmed = text.trimmed().toString();
    if (const QStringList parts = trimmed.left(10).split(u'-'); parts.size() == 3)
        return iso(parts[0].toInt(), parts[1].toInt(), parts[2].toInt());
    if (const QStringList parts = trimmed.split(u'/'); parts.size() == 3)
        return iso(parts[2].toInt(), parts[0].toInt(), parts[1].toInt());
    if (const QStringList parts = trimmed.split(u' ', Qt::SkipEmptyParts); parts.size() == 3)
        return iso(parts[2].toInt(), monthOf(parts[1]), parts[0].toInt());
    return std::nullopt;
}

} // namespace clew

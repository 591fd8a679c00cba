#include "extract/timesduration.h"

#include <array>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

// ISO 8601: "P3Y", "P2W", "PT6H".
QString lengthOf(int count, QStringView unit)
{
    if (unit.startsWith("hour"_L1))
        return "PT"_L1 % QString::number(count) % u'H';
    const auto known = timeUnitOf(unit);
    if (!known)
        return {};
    static constexpr std::array letters{'D', 'W', 'M', 'M', 'Y', 'Y'};
    static constexpr std::array factors{1, 1, 1, 3, 1, 10};
    const auto index = static_cast<size_t>(*known);
    return u'P' % QString::number(count * factors[index]) % QLatin1Char(letters[index]);
}

// "three-year", "six-month-long": before a noun.
std::optional<Duration> hyphenatedLength(const TimeCursor &at)
{
    const QStringView text = at.word(at.begin);
    const qsizetype dash = text.indexOf(u'-');
    if (dash <= 0)
        return std::nullopt;
    const auto count = countOf(text.left(dash));
    QStringView unit = text.mid(dash + 1);
    if (const qsizetype second = unit.indexOf(u'-'); second > 0)
        unit = unit.left(second);
    const QString iso = count && !isPlural(unit) ? lengthOf(*count, unit) : QString();
    if (iso.isEmpty())
        return std::nullopt;
    return Duration{at.begin + 1, iso, false};
}

// "for three years", "within six months", "over a decade", "up to two hours"
std::optional<Duration> countedLength(const TimeCursor &at)
{
    size_t i = at.begin;
    if (at.is(i, "up"_L1) && at.is(i + 1, "to"_L1))
        i += 2;
    else if (at.isAny(i, {"for"_L1, "within"_L1, "during"_L1, "over"_L1, "in"_L1}))
        ++i;
    else
        return std::nullopt;
    const bool hours = at.isAny(i + 1, {"hour"_L1, "hours"_L1});
    const auto count = hours ? countOf(at.word(i)) : std::nullopt;
    if (count)
        return Duration{i + 2, lengthOf(*count, at.word(i + 1)), false};
    const auto many = countedUnit(at, i);
    if (!many || many->count == 0)
        return std::nullopt;
    return Duration{many->end, lengthOf(many->count, at.word(many->end - 1)), many->about};
}

} // namespace

std::optional<Duration> durationAt(const TimeCursor &at)
{
    auto found = hyphenatedLength(at);
    if (!found)
        found = countedLength(at);
    if (!found || at.isAny(found->end, {"ago"_L1, "earlier"_L1, "later"_L1, "before"_L1, "after"_L1}))
        return std::nullopt;
    return found;
}

} // namespace clew

#include "timeline/timescale.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr double mostLeftOut = 0.12; // share of the dates that may be drawn at a border

// How many dates at the begin of a sorted list stand so far off that leaving them out halves the rest.
size_t outliers(const std::vector<qint64> &days)
{
    const auto most = static_cast<size_t>(static_cast<double>(days.size()) * mostLeftOut);
    for (size_t cut = 1; cut <= most; ++cut)
        if (2 * std::abs(days.back() - days[cut]) <= std::abs(days.back() - days.front()))
            return cut;
    return 0;
}

struct Step
{
    int months;
    const char16_t *format; // of the tick's text
};
constexpr std::array steps{Step{1, u"MMM yyyy"}, Step{3, u"MMM yyyy"}, Step{12, u"yyyy"}, Step{24, u"yyyy"},
                           Step{60, u"yyyy"},    Step{120, u"yyyy"},   Step{600, u"yyyy"}};

} // namespace

qreal TimeScale::xOf(QDate day) const
{
    const auto days = static_cast<qreal>(first.daysTo(last) + 1);
    return left + (right - left) * static_cast<qreal>(first.daysTo(day)) / days;
}

QDate TimeScale::dayAt(qreal x) const
{
    const qint64 days = first.daysTo(last) + 1;
    const qreal share = (x - left) / (right - left);
    const auto day = static_cast<qint64>(std::floor(share * static_cast<qreal>(days)));
    return first.addDays(std::clamp<qint64>(day, 0, days - 1));
}

std::pair<QDate, QDate> rangeOf(const TimelineModel &model)
{
    std::vector<qint64> days;
    const auto add = [&days](QDate first, QDate last) {
        for (const QDate day : {first, last})
            if (day.isValid())
                days.push_back(day.toJulianDay());
    };
    for (const TimelineEvent &event : model.events)
        add(event.first, event.last);
    for (const PublicationDot &dot : model.publications)
        add(dot.first, dot.last);
    if (days.empty())
        return {};
    std::ranges::sort(days);
    days.erase(days.begin(), days.begin() + static_cast<std::ptrdiff_t>(outliers(days)));
    std::ranges::reverse(days);
    days.erase(days.begin(), days.begin() + static_cast<std::ptrdiff_t>(outliers(days)));
    const QDate first = QDate::fromJulianDay(days.back());
    const QDate last = QDate::fromJulianDay(days.front());
    return {QDate(first.year(), 1, 1), QDate(last.year(), 12, 31)};
}

std::vector<Tick> ticksOf(const TimeScale &scale, const QLocale &locale, qreal widestText)
{
    if (!scale.isValid())
        return {};
    const qreal monthWidth
        = (scale.right - scale.left) / (static_cast<qreal>(scale.first.daysTo(scale.last)) / 30.4);
    const auto wide = std::ranges::find_if(
        steps, [&](const Step &step) { return step.months * monthWidth >= widestText + 24; });
    const Step step = wide == steps.end() ? steps.back() : *wide;
    std::vector<Tick> ticks;
    const int years = std::max(1, step.months / 12);
    QDate day(scale.first.year() - scale.first.year() % years, 1, 1);
    for (; day <= scale.last; day = day.addMonths(step.months))
        if (day >= scale.first)
            ticks.push_back({scale.xOf(day), locale.toString(day, QString::fromUtf16(step.format))});
    return ticks;
}

DateRange windowBetween(const TimeScale &scale, qreal x1, qreal x2)
{
    const QDate begin = scale.dayAt(std::min(x1, x2));
    const QDate end = scale.dayAt(std::max(x1, x2));
    const bool fine = scale.first.daysTo(scale.last) < 200;
    const QString format = fine ? u"yyyy-MM-dd"_s : u"yyyy-MM"_s;
    return {begin.toString(format), end.toString(format)};
}

} // namespace clew

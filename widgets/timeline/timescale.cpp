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

constexpr qint64 fewestDays = 7;
constexpr double daysOfMonth = 30.4;

struct Step
{
    int days; // or months, where 0
    int months;
    const char16_t *format; // of the tick's text
};
constexpr std::array steps{Step{1, 0, u"d MMM yyyy"}, Step{7, 0, u"d MMM yyyy"}, Step{0, 1, u"MMM yyyy"},
                           Step{0, 3, u"MMM yyyy"},   Step{0, 12, u"yyyy"},      Step{0, 24, u"yyyy"},
                           Step{0, 60, u"yyyy"},      Step{0, 120, u"yyyy"},     Step{0, 600, u"yyyy"}};

std::vector<QDate> daysOf(const TimelineModel &model)
{
    std::vector<QDate> days;
    const auto add = [&days](QDate first, QDate last) {
        for (const QDate day : {first, last})
            if (day.isValid())
                days.push_back(day);
    };
    for (const TimelineEvent &event : model.events)
        add(event.first, event.last);
    for (const PublicationDot &dot : model.publications)
        add(dot.first, dot.last);
    return days;
}

DaySpan spanFrom(double first, double days)
{
    const QDate begin = QDate::fromJulianDay(static_cast<qint64>(std::round(first)));
    return {begin, begin.addDays(std::max<qint64>(1, static_cast<qint64>(std::round(days))) - 1)};
}

QDate firstTick(QDate from, const Step &step)
{
    if (step.days == 7)
        return from.addDays((8 - from.dayOfWeek()) % 7); // a Monday
    if (step.days > 0)
        return from;
    const int years = std::max(1, step.months / 12);
    return QDate(from.year() - from.year() % years, 1, 1);
}

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
    for (const QDate day : daysOf(model))
        days.push_back(day.toJulianDay());
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

std::pair<QDate, QDate> extentOf(const TimelineModel &model)
{
    const std::vector<QDate> days = daysOf(model);
    if (days.empty())
        return {};
    const auto [first, last] = std::ranges::minmax(days);
    return {first, last};
}

DaySpan zoomed(const TimeScale &scale, const DaySpan &whole, qreal x, double factor)
{
    const auto days = static_cast<double>(scale.first.daysTo(scale.last) + 1);
    const auto most = static_cast<double>(whole.first.daysTo(whole.second) + 1);
    const double wanted
        = std::clamp(days / factor, static_cast<double>(fewestDays), std::max(most, double(fewestDays)));
    if (wanted >= most)
        return whole;
    const double share = std::clamp((x - scale.left) / (scale.right - scale.left), 0.0, 1.0);
    const double held = static_cast<double>(scale.first.toJulianDay()) + share * days;
    return spanFrom(held - share * wanted, wanted);
}

DaySpan panned(const TimeScale &scale, const DaySpan &whole, const DaySpan &extent, double share)
{
    const qint64 days = scale.first.daysTo(scale.last) + 1;
    const auto step = static_cast<qint64>(std::round(share * static_cast<double>(days)));
    const QDate earliest = std::min(whole.first, extent.first);
    const QDate latest = std::max(whole.second, extent.second);
    QDate first = scale.first.addDays(step);
    first = std::min(first, latest.addDays(1 - days));
    first = std::max(first, earliest);
    return {first, first.addDays(days - 1)};
}

std::vector<Tick> ticksOf(const TimeScale &scale, const QLocale &locale, qreal widestText)
{
    if (!scale.isValid())
        return {};
    const qreal dayWidth
        = (scale.right - scale.left) / static_cast<qreal>(scale.first.daysTo(scale.last) + 1);
    const auto wide = std::ranges::find_if(steps, [&](const Step &step) {
        return (step.days > 0 ? step.days : step.months * daysOfMonth) * dayWidth >= widestText + 24;
    });
    const Step step = wide == steps.end() ? steps.back() : *wide;
    std::vector<Tick> ticks;
    for (QDate day = firstTick(scale.first, step); day <= scale.last;
         day = step.days > 0 ? day.addDays(step.days) : day.addMonths(step.months))
        if (day >= scale.first)
            ticks.push_back({scale.xOf(day), locale.toString(day, QString::fromUtf16(step.format))});
    return ticks;
}

bool isFine(const TimeScale &scale)
{
    return scale.first.daysTo(scale.last) < 200;
}

DateRange windowBetween(const TimeScale &scale, qreal x1, qreal x2)
{
    const QDate begin = scale.dayAt(std::min(x1, x2));
    const QDate end = scale.dayAt(std::max(x1, x2));
    const QString format = isFine(scale) ? u"yyyy-MM-dd"_s : u"yyyy-MM"_s;
    return {begin.toString(format), end.toString(format)};
}

} // namespace clew

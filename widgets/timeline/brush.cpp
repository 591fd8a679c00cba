#include "timeline/brush.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr qreal reach = 5; // pixels to each side of an end

QString iso(QDate day, bool fine)
{
    return day.toString(fine ? u"yyyy-MM-dd"_s : u"yyyy-MM"_s);
}

QDate later(QDate day, int steps, bool fine)
{
    return fine ? day.addDays(steps) : day.addMonths(steps);
}

} // namespace

std::optional<Brush> brushOf(const DateRange &window, const TimeScale &scale)
{
    if (!scale.isValid() || window.isEmpty())
        return std::nullopt;
    const QDate first = firstDay(window.from);
    const QDate last = lastDay(window.to);
    const qreal begin = first.isValid() ? scale.xOf(first) : scale.left;
    const qreal end = last.isValid() ? scale.endOf(last) : scale.right;
    return Brush{std::clamp(begin, scale.left, scale.right), std::clamp(end, scale.left, scale.right)};
}

Grip gripAt(const std::optional<Brush> &brush, qreal x)
{
    if (!brush)
        return Grip::New;
    const qreal toBegin = std::abs(x - brush->begin);
    const qreal toEnd = std::abs(x - brush->end);
    if (std::min(toBegin, toEnd) <= reach)
        return toBegin < toEnd ? Grip::Begin : Grip::End;
    return brush->begin < x && x < brush->end ? Grip::Middle : Grip::New;
}

Brush dragged(const Brush &brush, Grip grip, qreal from, qreal to, const TimeScale &scale)
{
    const auto within = [&scale](qreal x) {
        return std::clamp(x, scale.left, scale.right);
    };
    qreal begin = brush.begin;
    qreal end = brush.end;
    switch (grip) {
    case Grip::Begin: begin = within(to); break;
    case Grip::End: end = within(to); break;
    case Grip::Middle: {
        const qreal by = std::clamp(to - from, scale.left - begin, scale.right - end);
        begin += by;
        end += by;
        break;
    }
    case Grip::New:
        begin = within(from);
        end = within(to);
        break;
    case Grip::None: break;
    }
    return {std::min(begin, end), std::max(begin, end)};
}

DateRange stepped(const DateRange &window, Grip grip, int steps, const TimeScale &scale)
{
    const bool fine = isFine(scale);
    QDate first = firstDay(window.from);
    QDate last = lastDay(window.to);
    first = first.isValid() ? first : scale.first;
    last = last.isValid() ? last : scale.last;
    if (grip != Grip::End)
        first = later(first, steps, fine);
    if (grip != Grip::Begin)
        last = later(last, steps, fine);
    if (last < first)
        return window;
    return {iso(first, fine), iso(last, fine)};
}

DateRange middleOf(const TimeScale &scale)
{
    const qreal third = (scale.right - scale.left) / 3;
    return windowBetween(scale, scale.left + third, scale.right - third);
}

} // namespace clew

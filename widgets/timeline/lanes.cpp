#include "timeline/lanes.h"

#include <algorithm>

namespace clew {

namespace {

constexpr qreal gap = 7; // between a bar and its words
constexpr qreal apart = 14; // between two events of a lane
constexpr qreal narrowest = 5; // a day on a scale of years
constexpr qreal widestWords = 330;

struct Stretch
{
    qreal begin, end;
};

EventBar barOf(const TimelineEvent &event, const TimeScale &scale)
{
    EventBar bar;
    bar.fadesIn = !event.first.isValid() || event.first < scale.first;
    bar.fadesOut = !event.last.isValid() || event.last > scale.last;
    bar.begin = bar.fadesIn ? scale.left : scale.xOf(event.first);
    bar.end = bar.fadesOut ? scale.right : scale.endOf(event.last);
    if (bar.end - bar.begin < narrowest) { // also what lies wholly outside
        const qreal middle = std::clamp((bar.begin + bar.end) / 2, scale.left, scale.right - narrowest);
        bar.begin = middle - narrowest / 2;
        bar.end = middle + narrowest / 2;
    }
    return bar;
}

// Right of the bar; where that does not fit left of it; else on whichever side has more room, elided.
void placeWords(EventBar &bar, const TimelineEvent &event, const TimeScale &scale,
                const QFontMetricsF &metrics)
{
    const qreal space = metrics.horizontalAdvance(u' ');
    const qreal onRight = scale.right - bar.end - gap;
    const qreal onLeft = bar.begin - scale.left - gap;
    const qreal whenWidth = metrics.horizontalAdvance(event.when) + space;
    bar.words = metrics.elidedText(event.words, Qt::ElideRight, widestWords);
    bar.wordsWidth = metrics.horizontalAdvance(bar.words);
    bar.when = event.when;
    bar.whenWidth = whenWidth;
    const qreal room = std::max(onRight, onLeft);
    const bool inside = room < 60; // a bar across the whole width carries its words
    const qreal most = inside ? bar.end - bar.begin - 2 * gap : room;
    if (bar.wordsWidth + bar.whenWidth > most) {
        bar.when.clear();
        bar.whenWidth = 0;
    }
    if (bar.wordsWidth > most) {
        bar.words = metrics.elidedText(event.words, Qt::ElideRight, most);
        bar.wordsWidth = metrics.horizontalAdvance(bar.words);
    }
    const qreal width = bar.wordsWidth + bar.whenWidth;
    if (inside)
        bar.wordsX = bar.begin + gap;
    else
        bar.wordsX = width <= onRight || onRight >= onLeft ? bar.end + gap : bar.begin - gap - width;
}

bool isFree(const std::vector<Stretch> &lane, Stretch wanted)
{
    return std::ranges::none_of(lane, [&wanted](Stretch taken) {
        return taken.begin < wanted.end + apart && wanted.begin < taken.end + apart;
    });
}

} // namespace

QRectF EventBar::bar(qreal top) const
{
    return {begin, top + lane * laneHeight + (laneHeight - barHeight) / 2, end - begin, barHeight};
}

QRectF EventBar::whole(qreal top) const
{
    const qreal from = std::min(begin, wordsX);
    const qreal to = std::max(end, wordsX + wordsWidth + whenWidth);
    return {from, top + lane * laneHeight, to - from, laneHeight};
}

std::vector<EventBar> packLanes(const TimelineModel &model, const TimeScale &scale,
                                const QFontMetricsF &metrics)
{
    std::vector<EventBar> bars;
    if (!scale.isValid())
        return bars;
    std::vector<std::vector<Stretch>> lanes;
    for (size_t i = 0; i < model.events.size(); ++i) {
        EventBar bar = barOf(model.events[i], scale);
        bar.event = static_cast<int>(i);
        placeWords(bar, model.events[i], scale, metrics);
        const QRectF whole = bar.whole(0);
        const Stretch wanted{whole.left(), whole.right()};
        const auto found
            = std::ranges::find_if(lanes, [&](const auto &lane) { return isFree(lane, wanted); });
        const auto lane = found == lanes.end() ? lanes.emplace(lanes.end()) : found;
        lane->push_back(wanted);
        bar.lane = static_cast<int>(lane - lanes.begin());
        bars.push_back(std::move(bar));
    }
    return bars;
}

int lanesOf(const std::vector<EventBar> &bars)
{
    int lanes = 0;
    for (const EventBar &bar : bars)
        lanes = std::max(lanes, bar.lane + 1);
    return lanes;
}

} // namespace clew

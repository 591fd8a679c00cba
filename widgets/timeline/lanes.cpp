#include "timeline/lanes.h"

#include "timeline/ruler.h"

#include <algorithm>
#include <limits>

namespace clew {

namespace {

constexpr qreal gap = 7; // between a bar and its words
constexpr qreal apart = 14; // between two events of a lane
constexpr qreal narrowest = 5; // a day on a scale of years
constexpr qreal widestWords = 330;
constexpr qreal roomForWords = 60; // with less beside the bar, the words stand in it

bool isOutside(const TimelineEvent &event, const TimeScale &scale)
{
    return (event.last.isValid() && event.last < scale.first)
        || (event.first.isValid() && event.first > scale.last);
}

EventBar barOf(const TimelineEvent &event, const TimeScale &scale)
{
    EventBar bar;
    bar.openBegin = !event.first.isValid();
    bar.openEnd = !event.last.isValid();
    bar.cutBegin = !bar.openBegin && event.first < scale.first;
    bar.cutEnd = !bar.openEnd && event.last > scale.last;
    bar.begin = bar.openBegin || bar.cutBegin ? scale.left : scale.xOf(event.first);
    bar.end = bar.openEnd || bar.cutEnd ? scale.right : scale.endOf(event.last);
    bar.begin = std::min(bar.begin, scale.right);
    bar.end = std::max(bar.end, scale.left);
    if (bar.end - bar.begin < narrowest) { // also what lies wholly outside
        const qreal middle
            = std::clamp((bar.begin + bar.end) / 2, scale.left + narrowest / 2, scale.right - narrowest / 2);
        bar.begin = middle - narrowest / 2;
        bar.end = middle + narrowest / 2;
    }
    bar.told = event.told.isValid() ? std::clamp(scale.endOf(event.told), bar.begin, bar.end) : bar.begin;
    return bar;
}

// Right of the bar; where that does not fit left of it; else on whichever side has more room, elided; in a
// bar across the whole width within it.
void placeWords(EventBar &bar, const TimelineEvent &event, const TimeScale &scale, Ruler &ruler)
{
    const qreal space = ruler.widthOf(u" ");
    const qreal onRight = scale.right - bar.end - gap;
    const qreal onLeft = bar.begin - scale.left - gap;
    bar.words = ruler.elided(event.words, widestWords);
    bar.wordsWidth = ruler.widthOf(bar.words);
    bar.when = event.when;
    bar.whenWidth = ruler.widthOf(event.when) + space;
    const qreal room = std::max(onRight, onLeft);
    const bool inside = room < roomForWords;
    const qreal most = inside ? bar.end - bar.begin - 2 * gap : room;
    if (bar.wordsWidth + bar.whenWidth > most) {
        bar.when.clear();
        bar.whenWidth = 0;
    }
    if (bar.wordsWidth > most) {
        bar.words = ruler.elided(event.words, most);
        bar.wordsWidth = ruler.widthOf(bar.words);
    }
    const qreal width = bar.wordsWidth + bar.whenWidth;
    if (inside)
        bar.wordsX = bar.begin + gap;
    else
        bar.wordsX = width <= onRight || onRight >= onLeft ? bar.end + gap : bar.begin - gap - width;
}

// Up to where each lane is taken, as a tree of minima: the first free one is found without asking all.
class Lanes
{
public:
    // Takes the first lane that is free at `from`, up to `to`; a new one where there is none.
    int take(qreal from, qreal to)
    {
        if (m_size == 0 || m_least[1] > from) {
            if (m_size == m_room)
                grow();
            return set(m_size++, to);
        }
        size_t at = 1;
        while (at < m_room)
            at = 2 * at + (m_least[2 * at] <= from ? 0 : 1);
        return set(at - m_room, to);
    }
    int size() const { return static_cast<int>(m_size); }

private:
    int set(size_t lane, qreal end)
    {
        size_t at = lane + m_room;
        m_least[at] = end;
        for (at /= 2; at > 0; at /= 2)
            m_least[at] = std::min(m_least[2 * at], m_least[2 * at + 1]);
        return static_cast<int>(lane);
    }
    void grow()
    {
        const std::vector<qreal> before(m_least.begin() + static_cast<qsizetype>(m_room), m_least.end());
        m_room *= 2;
        m_least.assign(2 * m_room, std::numeric_limits<qreal>::infinity());
        for (size_t lane = 0; lane < before.size(); ++lane)
            set(lane, before[lane]);
    }

    size_t m_room = 1; // a power of two
    size_t m_size = 0;
    std::vector<qreal> m_least = {0, std::numeric_limits<qreal>::infinity()};
};

// From left to right, each into the first lane that is free by then. Gives the number of lanes taken.
int stack(std::vector<EventBar> &bars, int firstLane)
{
    std::ranges::stable_sort(bars, {}, [](const EventBar &bar) { return bar.whole(0).left(); });
    Lanes lanes;
    for (EventBar &bar : bars) {
        const QRectF whole = bar.whole(0);
        bar.lane = firstLane + lanes.take(whole.left(), whole.right() + apart);
    }
    return lanes.size();
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

LaneLayout packLanes(const TimelineModel &model, const std::vector<EventGroup> &groups,
                     const TimeScale &scale, const QFontMetricsF &metrics)
{
    LaneLayout layout;
    if (!scale.isValid())
        return layout;
    Ruler ruler(metrics);
    for (const EventGroup &group : groups) {
        std::vector<EventBar> bars;
        for (const int index : group.events) {
            const TimelineEvent &event = model.events[static_cast<size_t>(index)];
            if (!scale.whole && isOutside(event, scale))
                continue;
            EventBar bar = barOf(event, scale);
            bar.event = index;
            placeWords(bar, event, scale, ruler);
            bars.push_back(std::move(bar));
        }
        if (bars.empty())
            continue;
        if (!group.title.isEmpty())
            layout.headings.push_back({layout.lanes++, group.title, static_cast<int>(bars.size())});
        layout.lanes += stack(bars, layout.lanes);
        layout.bars.insert(layout.bars.end(), bars.begin(), bars.end());
    }
    return layout;
}

} // namespace clew

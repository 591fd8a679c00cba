#include "language/sentenceends.h"

#include <algorithm>

namespace clew {

namespace {

std::uint32_t mixed(std::uint32_t a, std::uint32_t b)
{
    std::uint32_t h = a * 0x9E3779B1u ^ (b + 0x7F4A7C15u + (a << 6) + (a >> 2));
    h ^= h >> 15;
    h *= 0x85EBCA77u;
    return h ^ (h >> 13);
}

class Collector
{
public:
    template<typename... Parts>
    void add(Parts... parts)
    {
        std::uint32_t h = static_cast<std::uint32_t>(m_count + 1);
        ((h = mixed(h, static_cast<std::uint32_t>(parts))), ...);
        m_features[m_count++] = h & (gapTableSize - 1);
    }

    const GapFeatures &features() const { return m_features; }

private:
    GapFeatures m_features{};
    size_t m_count = 0;
};

int bucket(size_t n)
{
    static constexpr std::array<size_t, 9> limits{1, 2, 3, 5, 8, 13, 21, 34, 55};
    return static_cast<int>(std::ranges::upper_bound(limits, n) - limits.begin());
}

const TextUnit &unitAt(std::span<const TextUnit> units, size_t i)
{
    static const TextUnit none = [] {
        TextUnit unit;
        unit.shape = 15;
        unit.tailKind = 15;
        return unit;
    }();
    return i < units.size() ? units[i] : none;
}

// Seen in a small window on each side of the gap.
struct Window
{
    std::uint32_t shapesBefore = 0;
    std::uint32_t shapesAfter = 0;
    size_t untilStop = 0; // units to the next sentence mark
    int lowerAfter = 0; // lower-case words among the next five
    int lowerSince = 0; // since the sentence began, at most nine
    bool openQuote = false;
    bool openBracket = false;
};

bool endsWithMark(const TextUnit &unit)
{
    return unit.tailKind == 1 || unit.tailKind == 2 || unit.tailKind == 7;
}

Window windowAt(std::span<const TextUnit> units, size_t at, size_t begin, const GapState &state)
{
    Window w;
    for (size_t i = 0; i < 4; ++i) {
        w.shapesBefore = w.shapesBefore * 16 + (at >= begin + i ? unitAt(units, at - i).shape : 14);
        w.shapesAfter = w.shapesAfter * 16 + unitAt(units, at + 1 + i).shape;
    }
    while (w.untilStop < 40 && at + 1 + w.untilStop < units.size()
           && !endsWithMark(units[at + 1 + w.untilStop]))
        ++w.untilStop;
    for (size_t i = at + 1; i < std::min(units.size(), at + 6); ++i)
        w.lowerAfter += units[i].shape == 1;
    w.lowerSince = std::min(9, state.lowerSince);
    w.openQuote = state.quotes % 2 != 0;
    w.openBracket = state.brackets > 0;
    return w;
}

} // namespace

void GapState::pass(const TextUnit &unit)
{
    lowerSince += unit.shape == 1;
    quotes += unit.quotes;
    brackets = std::max(0, brackets + unit.brackets);
}

GapFeatures gapFeatures(std::span<const TextUnit> units, size_t at, size_t begin, const GapState &state,
                        TextManner manner)
{
    const TextUnit &left = units[at];
    const TextUnit &right = unitAt(units, at + 1);
    const TextUnit &right2 = unitAt(units, at + 2);
    const TextUnit &right3 = unitAt(units, at + 3);
    const TextUnit &left2 = at > begin ? units[at - 1] : unitAt(units, units.size());
    const TextUnit &left3 = at > begin + 1 ? units[at - 2] : unitAt(units, units.size());
    const TextUnit &first = units[begin];
    const Window w = windowAt(units, at, begin, state);
    const int since = bucket(at - begin);
    const int tail = left.tailKind;
    const int glued = left.glued;
    const int opens = right.shape * 2 + right.lowerElsewhere;
    Collector c;
    c.add(tail, glued);
    c.add(left.tail, glued);
    c.add(left.tail, right.lead, opens);
    c.add(left.core, left.tail);
    c.add(left.core, tail, opens);
    c.add(right.core, right.lead, right.shape);
    c.add(right.core, right.shape, tail);
    c.add(left.shape, tail, opens);
    c.add(left.shape, opens, right2.shape, tail);
    c.add(left2.shape, left.shape, opens, tail);
    c.add(left2.core, left.core, tail);
    c.add(right.core, right2.core, right.shape);
    c.add(left.core, right.core, tail);
    c.add(left.rule, tail, manner.lowerStarts);
    c.add(left.rule, opens, since);
    c.add(tail, opens, since);
    c.add(first.core, tail, opens);
    c.add(first.shape, first.tailKind, since, tail);
    c.add(right.tailKind, opens, tail, right2.tailKind);
    c.add(right.tail, right.core, tail);
    c.add(left2.core, left2.tail, tail, opens);
    c.add(manner.lowerStarts, tail, opens);
    c.add(manner.openGaps, tail, opens);
    c.add(bucket(units.size() - at), tail, opens);
    c.add(bucket(w.untilStop), since, tail, opens);
    c.add(w.openQuote, w.openBracket, tail, left.rule);
    c.add(w.openQuote, left.tail, right.lead, opens);
    c.add(left.suffix, tail, opens);
    c.add(right.suffix, right.shape, tail, left.shape);
    c.add(right2.core, opens, tail);
    c.add(w.lowerAfter, w.lowerSince, tail, opens);
    c.add(w.shapesBefore, tail, opens);
    c.add(w.shapesAfter, tail);
    c.add(w.shapesBefore & 0xfffu, w.shapesAfter >> 4, tail);
    c.add(bucket(at), tail, opens);
    c.add(left.cluster, right.cluster, tail, opens);
    c.add(left.cluster, tail, opens, left.shape);
    c.add(right.cluster, opens, tail, right2.cluster);
    c.add(left2.cluster, left.cluster, tail, opens);
    c.add(left3.core, left2.core, right3.shape, tail);
    return c.features();
}

} // namespace clew

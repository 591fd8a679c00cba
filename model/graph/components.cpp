#include "graph/components.h"

#include <algorithm>

namespace clew {

namespace {

// The neighbours of each node in ascending order, each once, in compressed rows.
struct Neighbours
{
    std::vector<int> begin;
    std::vector<int> to;

    std::span<const int> of(int node) const
    {
        const auto first = static_cast<size_t>(begin[static_cast<size_t>(node)]);
        return std::span(to).subspan(first,
                                     static_cast<size_t>(begin[static_cast<size_t>(node) + 1]) - first);
    }
};

// Two passes of a counting sort: by the far end, then by the near one.
Neighbours neighboursOf(int nodes, std::span<const std::pair<int, int>> links)
{
    std::vector<int> begin(static_cast<size_t>(nodes) + 1);
    for (const auto &[a, b] : links) {
        if (a == b)
            continue;
        ++begin[static_cast<size_t>(a) + 1];
        ++begin[static_cast<size_t>(b) + 1];
    }
    for (size_t i = 1; i < begin.size(); ++i)
        begin[i] += begin[i - 1];
    std::vector<int> to(static_cast<size_t>(begin.back()));
    std::vector<int> next = begin;
    for (const auto &[a, b] : links) {
        if (a == b)
            continue;
        to[static_cast<size_t>(next[static_cast<size_t>(a)]++)] = b;
        to[static_cast<size_t>(next[static_cast<size_t>(b)]++)] = a;
    }
    std::vector<int> sorted(to.size());
    next = begin;
    for (int node = 0; node < nodes; ++node) {
        for (auto k = static_cast<size_t>(begin[static_cast<size_t>(node)]);
             k < static_cast<size_t>(begin[static_cast<size_t>(node) + 1]); ++k)
            sorted[static_cast<size_t>(next[static_cast<size_t>(to[k])]++)] = node;
    }
    Neighbours neighbours{{0}, {}};
    neighbours.to.reserve(sorted.size());
    for (size_t node = 0; node + 1 < begin.size(); ++node) {
        const auto first = neighbours.to.size();
        for (auto k = static_cast<size_t>(begin[node]); k < static_cast<size_t>(begin[node + 1]); ++k) {
            if (neighbours.to.size() == first || neighbours.to.back() != sorted[k])
                neighbours.to.push_back(sorted[k]);
        }
        neighbours.begin.push_back(static_cast<int>(neighbours.to.size()));
    }
    return neighbours;
}

// All that can be reached from `start`, breadth first; `place` is -1 for what was not reached before.
Component reach(int start, const Neighbours &neighbours, std::vector<int> &place)
{
    Component component{{start}, {}};
    place[static_cast<size_t>(start)] = 0;
    for (size_t next = 0; next < component.nodes.size(); ++next) {
        for (const int neighbour : neighbours.of(component.nodes[next])) {
            int &at = place[static_cast<size_t>(neighbour)];
            if (at < 0) {
                at = static_cast<int>(component.nodes.size());
                component.nodes.push_back(neighbour);
            }
            if (at > static_cast<int>(next))
                component.links.emplace_back(static_cast<int>(next), at);
        }
    }
    return component;
}

} // namespace

std::vector<Component> componentsOf(int nodes, std::span<const std::pair<int, int>> links)
{
    const Neighbours neighbours = neighboursOf(nodes, links);
    std::vector<int> hubsFirst(static_cast<size_t>(nodes));
    for (size_t i = 0; i < hubsFirst.size(); ++i)
        hubsFirst[i] = static_cast<int>(i);
    std::stable_sort(hubsFirst.begin(), hubsFirst.end(),
                     [&](int a, int b) { return neighbours.of(a).size() > neighbours.of(b).size(); });
    struct Ranked
    {
        int smallest;
        Component component;
    };
    std::vector<Ranked> ranked;
    std::vector<int> place(hubsFirst.size(), -1);
    for (const int hub : hubsFirst) {
        if (place[static_cast<size_t>(hub)] >= 0)
            continue;
        Component component = reach(hub, neighbours, place);
        const int smallest = *std::min_element(component.nodes.begin(), component.nodes.end());
        ranked.push_back({smallest, std::move(component)});
    }
    std::sort(ranked.begin(), ranked.end(), [](const Ranked &a, const Ranked &b) {
        const size_t sizeA = a.component.nodes.size();
        const size_t sizeB = b.component.nodes.size();
        return sizeA != sizeB ? sizeA > sizeB : a.smallest < b.smallest;
    });
    std::vector<Component> components;
    components.reserve(ranked.size());
    for (Ranked &one : ranked)
        components.push_back(std::move(one.component));
    return components;
}

} // namespace clew

#include "graph/components.h"

#include <algorithm>

namespace clew {

namespace {

using Neighbours = std::vector<std::vector<int>>;

Neighbours neighboursOf(const Graph &graph)
{
    Neighbours neighbours(graph.nodes().size());
    for (const Edge &edge : graph.edges()) {
        neighbours[static_cast<size_t>(edge.from)].push_back(edge.to);
        neighbours[static_cast<size_t>(edge.to)].push_back(edge.from);
    }
    for (std::vector<int> &list : neighbours) {
        std::sort(list.begin(), list.end());
        list.erase(std::unique(list.begin(), list.end()), list.end());
    }
    return neighbours;
}

// All that can be reached from `start`, breadth first; marks it as seen.
std::vector<int> reach(int start, const Neighbours &neighbours, std::vector<bool> &seen)
{
    std::vector<int> nodes{start};
    seen[static_cast<size_t>(start)] = true;
    for (size_t next = 0; next < nodes.size(); ++next) {
        for (const int neighbour : neighbours[static_cast<size_t>(nodes[next])]) {
            if (seen[static_cast<size_t>(neighbour)])
                continue;
            seen[static_cast<size_t>(neighbour)] = true;
            nodes.push_back(neighbour);
        }
    }
    return nodes;
}

} // namespace

std::vector<Component> componentsOf(const Graph &graph)
{
    const Neighbours neighbours = neighboursOf(graph);
    std::vector<int> hubsFirst(neighbours.size());
    for (size_t i = 0; i < hubsFirst.size(); ++i)
        hubsFirst[i] = static_cast<int>(i);
    std::stable_sort(hubsFirst.begin(), hubsFirst.end(), [&](int a, int b) {
        return neighbours[static_cast<size_t>(a)].size() > neighbours[static_cast<size_t>(b)].size();
    });

    std::vector<Component> components;
    std::vector<bool> seen(neighbours.size());
    std::vector<int> place(neighbours.size());
    for (const int hub : hubsFirst) {
        if (seen[static_cast<size_t>(hub)])
            continue;
        Component component;
        component.nodes = reach(hub, neighbours, seen);
        for (size_t i = 0; i < component.nodes.size(); ++i)
            place[static_cast<size_t>(component.nodes[i])] = static_cast<int>(i);
        for (const int node : component.nodes) {
            for (const int neighbour : neighbours[static_cast<size_t>(node)]) {
                const int a = place[static_cast<size_t>(node)];
                const int b = place[static_cast<size_t>(neighbour)];
                if (a < b)
                    component.links.emplace_back(a, b);
            }
        }
        components.push_back(std::move(component));
    }
    std::sort(components.begin(), components.end(), [](const Component &a, const Component &b) {
        if (a.nodes.size() != b.nodes.size())
            return a.nodes.size() > b.nodes.size();
        return *std::min_element(a.nodes.begin(), a.nodes.end())
            < *std::min_element(b.nodes.begin(), b.nodes.end());
    });
    return components;
}

} // namespace clew

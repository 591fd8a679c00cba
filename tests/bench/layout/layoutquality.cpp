#include "layoutquality.h"

#include <algorithm>
#include <cmath>

namespace clew::bench {

namespace {

constexpr size_t nearest = 10;

std::vector<std::vector<int>> neighboursOf(const PlainGraph &graph)
{
    std::vector<std::vector<int>> neighbours(static_cast<size_t>(graph.nodes));
    for (const auto &[a, b] : graph.links) {
        neighbours[static_cast<size_t>(a)].push_back(b);
        neighbours[static_cast<size_t>(b)].push_back(a);
    }
    return neighbours;
}

// Nodes by their distance from one, in links.
struct Reach
{
    std::vector<int> order;
    std::vector<int> distance;
};

Reach reachFrom(int start, const std::vector<std::vector<int>> &neighbours)
{
    Reach reach{{start}, std::vector<int>(neighbours.size(), -1)};
    reach.distance[static_cast<size_t>(start)] = 0;
    for (size_t next = 0; next < reach.order.size(); ++next) {
        const auto node = static_cast<size_t>(reach.order[next]);
        for (const int neighbour : neighbours[node]) {
            if (reach.distance[static_cast<size_t>(neighbour)] >= 0)
                continue;
            reach.distance[static_cast<size_t>(neighbour)] = reach.distance[node] + 1;
            reach.order.push_back(neighbour);
        }
    }
    return reach;
}

double between(Point a, Point b)
{
    return std::hypot(a.x - b.x, a.y - b.y);
}

double neighbourhoodOf(int node, const Reach &reach, std::span<const Point> at)
{
    std::vector<std::pair<double, int>> near;
    for (int other = 0; other < static_cast<int>(at.size()); ++other) {
        if (other != node)
            near.emplace_back(between(at[static_cast<size_t>(node)], at[static_cast<size_t>(other)]), other);
    }
    std::nth_element(near.begin(), near.begin() + nearest - 1, near.end());
    const int farthest = reach.distance[static_cast<size_t>(reach.order[nearest])];
    const auto kept = std::count_if(near.begin(), near.begin() + nearest, [&](const auto &entry) {
        return reach.distance[static_cast<size_t>(entry.second)] <= farthest;
    });
    return static_cast<double>(kept) / nearest;
}

} // namespace

Quality qualityOf(const PlainGraph &graph, std::span<const Point> at)
{
    const auto neighbours = neighboursOf(graph);
    const int samples = std::min(graph.nodes, graph.nodes > 20000 ? 250 : 600);
    double neighbourhood = 0;
    int neighbourhoods = 0;
    std::vector<std::pair<double, double>> pairs; // drawn, in links
    for (int sample = 0; sample < samples; ++sample) {
        // numbers carry no meaning: every n-th node is as good as a random one
        const auto node = static_cast<int>(static_cast<std::int64_t>(sample) * graph.nodes / samples);
        const Reach reach = reachFrom(node, neighbours);
        constexpr size_t partners = 40;
        const size_t reached = reach.order.size();
        for (size_t i = 0; i < partners && reached > 1; ++i) {
            const auto other
                = static_cast<size_t>(reach.order[1 + (i * 2 + 1) * (reached - 1) / (2 * partners)]);
            pairs.emplace_back(between(at[static_cast<size_t>(node)], at[other]), reach.distance[other]);
        }
        if (reached > nearest) {
            neighbourhood += neighbourhoodOf(node, reach, at);
            ++neighbourhoods;
        }
    }
    double wanted = 0;
    double found = 0;
    for (const auto &[drawn, links] : pairs) {
        wanted += drawn / links;
        found += drawn * drawn / (links * links);
    }
    const double scale = found > 0 ? wanted / found : 0;
    Quality quality;
    for (const auto &[drawn, links] : pairs)
        quality.stress
            += (drawn * scale / links - 1) * (drawn * scale / links - 1) / static_cast<double>(pairs.size());
    quality.neighbourhood = neighbourhoods > 0 ? neighbourhood / neighbourhoods : 1;
    return quality;
}

} // namespace clew::bench

#include "graphkinds.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <set>

namespace clew::bench {

namespace {

// SplitMix64 (Steele, Lea and Flood 2014).
class Chance
{
public:
    explicit Chance(std::uint64_t seed)
        : m_state(seed)
    {
    }
    std::uint64_t bits()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31U);
    }
    int below(int bound)
    {
        return static_cast<int>(((bits() >> 32U) * static_cast<std::uint64_t>(bound)) >> 32U);
    }
    double share() { return static_cast<double>(bits() >> 11U) * 0x1.0p-53; }
    bool happens(double probability) { return share() < probability; }

private:
    std::uint64_t m_state;
};

class Builder
{
public:
    bool link(int a, int b)
    {
        if (a == b || !m_known.insert(std::minmax(a, b)).second)
            return false;
        links.emplace_back(a, b);
        return true;
    }
    std::vector<std::pair<int, int>> links;

private:
    std::set<std::pair<int, int>> m_known;
};

using Maker = std::function<void(Builder &, int, Chance &)>;

// Communities of 20 to 400 nodes that grow by preferential attachment; twelve make a region; three links a
// node.
void communities(Builder &graph, int nodes, Chance &chance)
{
    std::vector<int> start;
    for (int at = 0; at < nodes;) {
        start.push_back(at);
        at += static_cast<int>(20 * std::min(20.0, 1.0 / (1e-9 + std::sqrt(chance.share()))));
    }
    const int count = static_cast<int>(start.size());
    start.push_back(nodes);
    const auto beginOf = [&](int community) {
        return start[static_cast<size_t>(community)];
    };
    std::vector<std::vector<int>> ends(static_cast<size_t>(count));
    const auto pick = [&](int community, int from, int to) {
        const std::vector<int> &known = ends[static_cast<size_t>(community)];
        if (known.empty() || chance.happens(0.3))
            return from + chance.below(to - from);
        return known[static_cast<size_t>(chance.below(static_cast<int>(known.size())))];
    };
    for (int community = 0; community < count; ++community) {
        for (int node = beginOf(community) + 1; node < beginOf(community + 1); ++node) {
            int wanted = 1;
            for (const double probability : {0.6, 0.4, 0.25})
                wanted += chance.happens(probability) ? 1 : 0;
            for (int i = 0; i < wanted; ++i) {
                const int other = pick(community, beginOf(community), node);
                if (graph.link(node, other))
                    ends[static_cast<size_t>(community)].insert(ends[static_cast<size_t>(community)].end(),
                                                                {node, other});
            }
        }
    }
    const auto member = [&](int community) {
        return pick(community, beginOf(community), beginOf(community + 1));
    };
    for (int community = 1; community < count; ++community) {
        const int region = community / 12 * 12;
        const int other = community == region ? chance.below(region / 12) * 12
                                              : region + chance.below(community - region);
        const int from = member(community);
        graph.link(from, member(other));
    }
    for (int tries = 0; graph.links.size() < static_cast<size_t>(nodes) * 3 && tries < nodes * 60; ++tries) {
        const int node = chance.below(nodes);
        const int own
            = static_cast<int>(std::upper_bound(start.begin(), start.end(), node) - start.begin()) - 1;
        const double where = chance.share();
        const int region = own / 12 * 12;
        const int other = where < 0.8 ? own
            : where < 0.985           ? region + chance.below(std::min(12, count - region))
                                      : chance.below(count);
        graph.link(node, member(other));
    }
}

// Barabasi and Albert 1999, three links a node.
void attachment(Builder &graph, int nodes, Chance &chance)
{
    std::vector<int> ends;
    for (int node = 1; node < nodes; ++node) {
        for (int i = 0; i < 3; ++i) {
            const int other = ends.empty() || chance.happens(0.1)
                ? chance.below(node)
                : ends[static_cast<size_t>(chance.below(static_cast<int>(ends.size())))];
            if (graph.link(node, other))
                ends.insert(ends.end(), {node, other});
        }
    }
}

void grid(Builder &graph, int nodes, Chance &)
{
    const int side = static_cast<int>(std::lround(std::sqrt(nodes)));
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            if (x + 1 < side)
                graph.link(y * side + x, y * side + x + 1);
            if (y + 1 < side)
                graph.link(y * side + x, (y + 1) * side + x);
        }
    }
}

// Few hubs with a host of leaves, as providers have on the internet.
void hubs(Builder &graph, int nodes, Chance &chance)
{
    const int big = std::max(3, nodes / 150);
    std::vector<int> ends;
    for (int node = 1; node < nodes; ++node) {
        const int wanted
            = 1 + (chance.happens(0.55) ? 1 : 0) + (node < big ? 3 : 0) + (chance.happens(0.08) ? 6 : 0);
        for (int i = 0; i < wanted; ++i) {
            // the cube of a share makes the first hubs far larger than the others
            const double share = chance.share();
            const int hub = static_cast<int>(share * share * share * std::min(node, big));
            const int other = ends.empty() || chance.happens(0.7)
                ? hub
                : ends[static_cast<size_t>(chance.below(static_cast<int>(ends.size())))];
            if (graph.link(node, other))
                ends.push_back(node);
        }
    }
}

// The cells of a quarter tree that grows finer towards few points, with holes, as flow around bodies is
// computed.
void mesh(Builder &graph, int nodes, Chance &chance)
{
    int side = 1;
    while (side * side < 16 * nodes)
        side *= 2;
    std::vector<std::pair<double, double>> bodies;
    for (int i = 0; i < 5; ++i)
        bodies.emplace_back((0.15 + 0.7 * chance.share()) * side, (0.15 + 0.7 * chance.share()) * side);
    const double finest = std::sqrt(side * side / (3.7 * nodes));
    std::vector<int> cellAt(static_cast<size_t>(side) * static_cast<size_t>(side), -1);
    int count = 0;
    const std::function<void(int, int, int)> divide = [&](int x, int y, int size) {
        double away = side;
        for (const auto &[bx, by] : bodies)
            away = std::min(away, std::hypot(x + size / 2.0 - bx, y + size / 2.0 - by));
        if (size > finest * (1 + 10 * away / side)) {
            for (const int quarter : {0, 1, 2, 3})
                divide(x + quarter % 2 * size / 2, y + quarter / 2 * size / 2, size / 2);
            return;
        }
        const int cell = away < side / 40.0 ? -1 : count++;
        for (int cy = y; cy < y + size; ++cy)
            std::fill_n(cellAt.begin() + cy * side + x, size, cell);
    };
    divide(0, 0, side);
    const auto join = [&](int a, int b) {
        if (a >= 0 && b >= 0)
            graph.link(a, b);
    };
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const int here = cellAt[static_cast<size_t>(y * side + x)];
            if (x + 1 < side)
                join(here, cellAt[static_cast<size_t>(y * side + x + 1)]);
            if (y + 1 < side)
                join(here, cellAt[static_cast<size_t>((y + 1) * side + x)]);
            if (x + 1 < side && y + 1 < side && chance.happens(0.1))
                join(here, cellAt[static_cast<size_t>((y + 1) * side + x + 1)]);
        }
    }
}

// The triangles of a tube with holes: flat, but not to be unfolded in the plane without stretching.
void tube(Builder &graph, int nodes, Chance &chance)
{
    const int rings = static_cast<int>(std::lround(std::sqrt(nodes / 3.0)));
    const int around = std::max(8, nodes / std::max(rings, 1));
    const auto at = [&](int ring, int i) {
        return ring * around + (i + around) % around;
    };
    const int holes = 6;
    std::vector<std::pair<int, int>> centres;
    for (int i = 0; i < holes; ++i)
        centres.emplace_back(chance.below(rings), chance.below(around));
    const auto inHole = [&](int ring, int i) {
        return std::any_of(centres.begin(), centres.end(), [&](const auto &hole) {
            const double dy = ring - hole.first;
            const double dx = i % around - hole.second;
            return dx * dx + dy * dy < rings * rings / 200.0;
        });
    };
    const auto join = [&](int ring, int i, int otherRing, int other) {
        if (!inHole(ring, (i + around) % around) && !inHole(otherRing, (other + around) % around))
            graph.link(at(ring, i), at(otherRing, other));
    };
    for (int ring = 0; ring < rings; ++ring) {
        for (int i = 0; i < around; ++i) {
            join(ring, i, ring, i + 1);
            if (ring + 1 == rings)
                continue;
            join(ring, i, ring + 1, i);
            if (chance.happens(0.5))
                join(ring, i, ring + 1, i + 1);
            else
                join(ring, i + 1, ring + 1, i);
        }
    }
}

// Stations in the plane, each tied to the nearest one built before it, some to the second nearest too.
void powerGrid(Builder &graph, int nodes, Chance &chance)
{
    const int side = std::max(1, static_cast<int>(std::sqrt(nodes / 4.0)));
    std::vector<std::vector<int>> cells(static_cast<size_t>(side * side));
    std::vector<std::pair<double, double>> at;
    for (int node = 0; node < nodes; ++node) {
        const double x = chance.share() * side;
        const double y = chance.share() * side;
        at.emplace_back(x, y);
        std::vector<std::pair<double, int>> near;
        for (int reach = 1; near.size() < 3 && reach < 2 * side && node > 0; reach *= 2) {
            near.clear();
            for (int cy = std::max(0, int(y) - reach); cy <= std::min(side - 1, int(y) + reach); ++cy)
                for (int cx = std::max(0, int(x) - reach); cx <= std::min(side - 1, int(x) + reach); ++cx)
                    for (const int other : cells[static_cast<size_t>(cy * side + cx)]) {
                        const double dx = at[static_cast<size_t>(other)].first - x;
                        const double dy = at[static_cast<size_t>(other)].second - y;
                        near.emplace_back(dx * dx + dy * dy, other);
                    }
        }
        std::sort(near.begin(), near.end());
        for (size_t i = 0; i < near.size() && i < 3; ++i)
            if (i == 0 || chance.happens(i == 1 ? 0.25 : 0.08))
                graph.link(node, near[i].second);
        cells[static_cast<size_t>(int(y) * side + int(x))].push_back(node);
    }
}

void tree(Builder &graph, int nodes, Chance &chance)
{
    for (int node = 1; node < nodes; ++node)
        graph.link(node, chance.happens(0.5) ? chance.below(node) : std::max(0, node - 1 - chance.below(40)));
}

// Watts 1999: cliques of 5 to 20, each tied to the next and to some cave far away.
void caves(Builder &graph, int nodes, Chance &chance)
{
    std::vector<int> start;
    for (int at = 0; at < nodes; at += 5 + chance.below(16))
        start.push_back(at);
    const int count = static_cast<int>(start.size());
    start.push_back(nodes);
    const auto member = [&](int cave) {
        const int from = start[static_cast<size_t>(cave)];
        return from + chance.below(start[static_cast<size_t>(cave) + 1] - from);
    };
    for (int cave = 0; cave < count; ++cave) {
        for (int a = start[static_cast<size_t>(cave)]; a < start[static_cast<size_t>(cave) + 1]; ++a)
            for (int b = start[static_cast<size_t>(cave)]; b < a; ++b)
                graph.link(a, b);
        if (cave > 0)
            graph.link(member(cave), member(cave - 1 - chance.below(std::min(cave, 3))));
        if (cave > 0 && chance.happens(0.1))
            graph.link(member(cave), member(chance.below(cave)));
    }
}

// Articles that name two to nine entities; a beat has its own entities, few are in all news.
void documents(Builder &graph, int nodes, Chance &chance)
{
    const int articles = nodes * 2 / 5;
    const int entities = nodes - articles;
    const int beats = std::max(1, nodes / 250);
    graph.link(articles, 0);
    for (int article = 0; article < articles; ++article) {
        const int beat = article * beats / articles;
        const int from = entities * beat / beats;
        const int width = std::max(1, entities / beats);
        for (int i = 2 + chance.below(8); i > 0; --i) {
            const double share = chance.share();
            const int entity = chance.happens(0.85)
                ? std::min(entities - 1, from + static_cast<int>(share * share * width))
                : static_cast<int>(share * share * share * share * entities);
            graph.link(article, articles + entity);
        }
        if (article % 8 == 0)
            graph.link(article, articles + chance.below(5));
    }
}

// What a dossier of claims looks like: firms with many products and branches, each its own; chains of
// dealers between them; few parties that everybody deals with.
void claims(Builder &graph, int nodes, Chance &chance)
{
    std::vector<int> firms{0};
    for (int node = 1; node < nodes;) {
        const auto anyFirm = [&] {
            return firms[static_cast<size_t>(chance.below(static_cast<int>(firms.size())))];
        };
        const double what = chance.share();
        if (what < 0.12) {
            graph.link(node, anyFirm());
            if (chance.happens(0.5))
                graph.link(
                    node,
                    firms[static_cast<size_t>(chance.below(std::min(8, static_cast<int>(firms.size()))))]);
            firms.push_back(node++);
        } else if (what < 0.2) {
            int last = anyFirm();
            for (int i = 1 + chance.below(4); i > 0 && node < nodes; --i, last = node++)
                graph.link(node, last);
            graph.link(last, anyFirm());
        } else {
            const double share = chance.share();
            const auto firm = static_cast<size_t>(share * share * static_cast<double>(firms.size()));
            graph.link(node++, firms[firm]);
        }
    }
    for (int i = 0; i < nodes / 8; ++i)
        graph.link(chance.below(nodes),
                   firms[static_cast<size_t>(chance.below(static_cast<int>(firms.size())))]);
}

// Watts and Strogatz 1998: a ring of six neighbours each, one link in twenty leads anywhere.
void smallWorld(Builder &graph, int nodes, Chance &chance)
{
    for (int node = 0; node < nodes; ++node)
        for (int step = 1; step <= 3; ++step)
            graph.link(node, chance.happens(0.05) ? chance.below(nodes) : (node + step) % nodes);
}

const std::vector<std::pair<std::string, Maker>> &makers()
{
    static const std::vector<std::pair<std::string, Maker>> all{{"sbpa", communities},
                                                                {"hubs", hubs},
                                                                {"mesh", mesh},
                                                                {"grid", grid},
                                                                {"ba", attachment},
                                                                {"powergrid", powerGrid},
                                                                {"tree", tree},
                                                                {"caves", caves},
                                                                {"documents", documents},
                                                                {"claims", claims},
                                                                {"smallworld", smallWorld},
                                                                {"tube", tube}};
    return all;
}

PlainGraph largestPart(int nodes, const std::vector<std::pair<int, int>> &links)
{
    std::vector<std::vector<int>> neighbours(static_cast<size_t>(nodes));
    for (const auto &[a, b] : links) {
        neighbours[static_cast<size_t>(a)].push_back(b);
        neighbours[static_cast<size_t>(b)].push_back(a);
    }
    std::vector<int> part(static_cast<size_t>(nodes), -1);
    std::vector<int> best;
    for (int start = 0; start < nodes; ++start) {
        if (part[static_cast<size_t>(start)] >= 0)
            continue;
        std::vector<int> reached{start};
        part[static_cast<size_t>(start)] = start;
        for (size_t next = 0; next < reached.size(); ++next)
            for (const int neighbour : neighbours[static_cast<size_t>(reached[next])])
                if (part[static_cast<size_t>(neighbour)] < 0) {
                    part[static_cast<size_t>(neighbour)] = start;
                    reached.push_back(neighbour);
                }
        if (reached.size() > best.size())
            best = reached;
    }
    std::sort(best.begin(), best.end());
    std::map<int, int> place;
    for (const int node : best)
        place.emplace(node, static_cast<int>(place.size()));
    PlainGraph graph{static_cast<int>(best.size()), {}};
    for (const auto &[a, b] : links)
        if (place.contains(a))
            graph.links.emplace_back(place.at(a), place.at(b));
    return graph;
}

} // namespace

std::vector<std::string> graphKinds()
{
    std::vector<std::string> names;
    for (const auto &[name, maker] : makers())
        names.push_back(name);
    return names;
}

PlainGraph makeGraph(const std::string &kind, int nodes, std::uint64_t seed)
{
    for (const auto &[name, maker] : makers()) {
        if (name != kind)
            continue;
        Chance chance(seed);
        Builder builder;
        maker(builder, nodes, chance);
        int most = 0;
        for (const auto &[a, b] : builder.links)
            most = std::max({most, a + 1, b + 1});
        PlainGraph graph = largestPart(most, builder.links);
        std::vector<int> number(static_cast<size_t>(graph.nodes));
        for (size_t i = 0; i < number.size(); ++i)
            number[i] = static_cast<int>(i);
        for (size_t i = number.size(); i > 1; --i)
            std::swap(number[i - 1], number[static_cast<size_t>(chance.below(static_cast<int>(i)))]);
        for (size_t i = graph.links.size(); i > 1; --i)
            std::swap(graph.links[i - 1],
                      graph.links[static_cast<size_t>(chance.below(static_cast<int>(i)))]);
        for (auto &[a, b] : graph.links) {
            a = number[static_cast<size_t>(a)];
            b = number[static_cast<size_t>(b)];
        }
        return graph;
    }
    return {};
}

} // namespace clew::bench

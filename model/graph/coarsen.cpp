#include "graph/coarsen.h"

#include <algorithm>
#include <optional>

namespace clew {

namespace {

struct Grouping
{
    std::vector<int> groupOf;
    std::vector<int> depth; // of each node under the core of its group, in links of the graph
    std::vector<int> members; // of each group
};

struct Coarser
{
    Level level;
    std::vector<int> parents;
};

std::vector<int> byDegree(const Level &level)
{
    const auto degree = [&](int node) {
        return static_cast<size_t>(level.begin[static_cast<size_t>(node) + 1]
                                   - level.begin[static_cast<size_t>(node)]);
    };
    std::vector<int> next(1);
    for (int node = 0; node < level.size(); ++node) {
        if (next.size() < degree(node) + 2)
            next.resize(degree(node) + 2);
        ++next[degree(node) + 1];
    }
    for (size_t i = 1; i < next.size(); ++i)
        next[i] += next[i - 1];
    std::vector<int> order(static_cast<size_t>(level.size()));
    for (int node = 0; node < level.size(); ++node)
        order[static_cast<size_t>(next[degree(node)]++)] = node;
    return order;
}

// Each node, those of few links first, joins the neighbour or group with the strongest tie for its size.
void gatherNeighbours(const Level &level, int most, Grouping &grouping)
{
    for (const int order : byDegree(level)) {
        const auto node = static_cast<size_t>(order);
        if (grouping.groupOf[node] >= 0)
            continue;
        float best = 0;
        size_t link = 0;
        for (auto k = static_cast<size_t>(level.begin[node]); k < static_cast<size_t>(level.begin[node + 1]);
             ++k) {
            const auto other = static_cast<size_t>(level.to[k]);
            const int group = grouping.groupOf[other];
            const int size = level.members[node]
                + (group < 0 ? level.members[other] : grouping.members[static_cast<size_t>(group)]);
            const float tie = level.weight[k] / static_cast<float>(size);
            if (size <= most && tie > best) {
                best = tie;
                link = k;
            }
        }
        if (best <= 0)
            continue;
        const auto other = static_cast<size_t>(level.to[link]);
        if (grouping.groupOf[other] < 0) {
            grouping.groupOf[other] = static_cast<int>(grouping.members.size());
            grouping.members.push_back(level.members[other]);
        }
        grouping.groupOf[node] = grouping.groupOf[other];
        grouping.depth[node] = grouping.depth[other] + level.length[link];
        grouping.members[static_cast<size_t>(grouping.groupOf[node])] += level.members[node];
    }
}

// The neighbour with the strongest tie, of equals the one with most links.
int mainNeighbour(const Level &level, size_t node)
{
    const auto rank = [&](size_t k) {
        const auto other = static_cast<size_t>(level.to[k]);
        return std::pair(level.weight[k], level.begin[other + 1] - level.begin[other]);
    };
    auto best = static_cast<size_t>(level.begin[node]);
    for (size_t k = best + 1; k < static_cast<size_t>(level.begin[node + 1]); ++k) {
        if (rank(k) > rank(best))
            best = k;
    }
    return level.to[best];
}

void gatherLeaves(const Level &level, int most, Grouping &grouping)
{
    std::vector<std::pair<int, int>> left; // main neighbour, node
    for (size_t node = 0; node < grouping.groupOf.size(); ++node) {
        if (grouping.groupOf[node] < 0)
            left.emplace_back(mainNeighbour(level, node), static_cast<int>(node));
    }
    std::sort(left.begin(), left.end());
    int hub = -1;
    for (const auto &[neighbour, index] : left) {
        const auto node = static_cast<size_t>(index);
        const bool fits = neighbour == hub && grouping.members.back() + level.members[node] <= most;
        if (fits) {
            grouping.members.back() += level.members[node];
            grouping.depth[node] = 2; // over the hub and back
        } else {
            grouping.members.push_back(level.members[node]);
            hub = neighbour;
        }
        grouping.groupOf[node] = static_cast<int>(grouping.members.size()) - 1;
    }
}

// The nodes of each group, and where those of a group begin.
std::pair<std::vector<int>, std::vector<int>> rowsOf(const Grouping &grouping)
{
    std::vector<int> begin(grouping.members.size() + 1);
    for (const int group : grouping.groupOf)
        ++begin[static_cast<size_t>(group) + 1];
    for (size_t i = 1; i < begin.size(); ++i)
        begin[i] += begin[i - 1];
    std::vector<int> nodes(grouping.groupOf.size());
    std::vector<int> next = begin;
    for (size_t node = 0; node < nodes.size(); ++node)
        nodes[static_cast<size_t>(next[static_cast<size_t>(grouping.groupOf[node])]++)]
            = static_cast<int>(node);
    return {nodes, begin};
}

Level joined(const Level &level, const Grouping &grouping)
{
    Level result;
    result.members = grouping.members;
    result.mass.assign(grouping.members.size(), 0);
    const auto [nodes, begin] = rowsOf(grouping);
    std::vector<int> linkTo(grouping.members.size(), -1);
    for (size_t group = 0; group + 1 < begin.size(); ++group) {
        const int first = result.begin.back();
        for (auto i = static_cast<size_t>(begin[group]); i < static_cast<size_t>(begin[group + 1]); ++i) {
            const auto node = static_cast<size_t>(nodes[i]);
            result.mass[group] += level.mass[node];
            for (auto k = static_cast<size_t>(level.begin[node]);
                 k < static_cast<size_t>(level.begin[node + 1]); ++k) {
                const auto other = static_cast<size_t>(level.to[k]);
                const auto target = static_cast<size_t>(grouping.groupOf[other]);
                if (target == group)
                    continue;
                const int length = grouping.depth[node] + level.length[k] + grouping.depth[other];
                if (linkTo[target] < first) {
                    linkTo[target] = static_cast<int>(result.to.size());
                    result.to.push_back(static_cast<int>(target));
                    result.weight.push_back(level.weight[k]);
                    result.length.push_back(length);
                } else {
                    const auto link = static_cast<size_t>(linkTo[target]);
                    result.weight[link] += level.weight[k];
                    result.length[link] = std::min(result.length[link], length);
                }
            }
        }
        result.begin.push_back(static_cast<int>(result.to.size()));
    }
    return result;
}

// Groups of at most `reach` times the mean size.
std::optional<Coarser> coarser(const Level &level, int reach)
{
    long total = 0;
    for (const int members : level.members)
        total += members;
    const auto most = static_cast<int>(reach * total / level.size());
    Grouping grouping{std::vector<int>(static_cast<size_t>(level.size()), -1),
                      std::vector<int>(static_cast<size_t>(level.size())),
                      {}};
    gatherNeighbours(level, most, grouping);
    gatherLeaves(level, most, grouping);
    if (grouping.members.size() * 20 > static_cast<size_t>(level.size()) * 19)
        return std::nullopt; // not worth a level
    return Coarser{joined(level, grouping), grouping.groupOf};
}

// Numbers every level anew, the coarsest first, so that the children of a parent follow one another.
void sortByParents(Hierarchy &hierarchy)
{
    std::vector<int> numbers(static_cast<size_t>(hierarchy.levels.back().size()));
    for (size_t i = 0; i < numbers.size(); ++i)
        numbers[i] = static_cast<int>(i);
    for (size_t l = hierarchy.levels.size() - 1; l-- > 0;) {
        std::vector<int> next(numbers.size() + 1);
        for (int &parent : hierarchy.parents[l]) {
            parent = numbers[static_cast<size_t>(parent)];
            ++next[static_cast<size_t>(parent) + 1];
        }
        for (size_t i = 1; i < next.size(); ++i)
            next[i] += next[i - 1];
        numbers.clear();
        for (const int parent : hierarchy.parents[l])
            numbers.push_back(next[static_cast<size_t>(parent)]++);
        hierarchy.levels[l] = renumbered(hierarchy.levels[l], numbers);
        std::sort(hierarchy.parents[l].begin(), hierarchy.parents[l].end());
    }
    hierarchy.numbers = std::move(numbers);
}

} // namespace

Hierarchy hierarchyOf(Level finest, int few)
{
    Hierarchy hierarchy;
    hierarchy.levels.push_back(std::move(finest));
    while (hierarchy.levels.back().size() > few) {
        // the last steps are smaller, so that the coarsest level does not fall far short of `few`
        const bool near = hierarchy.levels.back().size() * 5 < few * 9;
        std::optional<Coarser> next = coarser(hierarchy.levels.back(), near ? 2 : 4);
        if (!next)
            break;
        hierarchy.levels.push_back(std::move(next->level));
        hierarchy.parents.push_back(std::move(next->parents));
    }
    sortByParents(hierarchy);
    return hierarchy;
}

} // namespace clew

#include "graph/multilevel.h"

#include "graph/chance.h"
#include "graph/coarsen.h"
#include "graph/frame.h"
#include "graph/relax.h"

#include <cmath>
#include <functional>

namespace clew {

namespace {

// A graph of so few nodes is all frame. Of larger ones a frame of fewer nodes holds the whole as well, leaves
// the neighbourhoods more room, and takes a fifth less time: so it was on twelve kinds of graphs, two seeds
// each.
constexpr int mostByStress = 440;
constexpr int frameNodes = 300;

double meanLink(const Level &level, const Positions &places)
{
    double sum = 0;
    for (size_t node = 0; node < places.x.size(); ++node) {
        for (auto k = static_cast<size_t>(level.begin[node]); k < static_cast<size_t>(level.begin[node + 1]);
             ++k) {
            const auto other = static_cast<size_t>(level.to[k]);
            const double dx = places.x[node] - places.x[other];
            const double dy = places.y[node] - places.y[other];
            sum += std::sqrt(dx * dx + dy * dy);
        }
    }
    return level.to.empty() ? 1 : sum / static_cast<double>(level.to.size());
}

void scaleBy(Positions &places, double factor)
{
    for (float &x : places.x)
        x = static_cast<float>(x * factor);
    for (float &y : places.y)
        y = static_cast<float>(y * factor);
}

// The scale at which pushes and linear springs hold each other: the sum of weight * length² is that of
// mass * mass over all pairs.
void scaleToRest(const Level &level, Positions &places)
{
    double pull = 0;
    double mass = 0;
    double square = 0;
    for (size_t node = 0; node < places.x.size(); ++node) {
        mass += level.mass[node];
        square += static_cast<double>(level.mass[node]) * level.mass[node];
        for (auto k = static_cast<size_t>(level.begin[node]); k < static_cast<size_t>(level.begin[node + 1]);
             ++k) {
            const auto other = static_cast<size_t>(level.to[k]);
            const double dx = places.x[node] - places.x[other];
            const double dy = places.y[node] - places.y[other];
            pull += level.weight[k] * (dx * dx + dy * dy) / 2;
        }
    }
    if (pull > 0)
        scaleBy(places, std::sqrt((mass * mass - square) / 2 / pull));
}

// Halfway between the parent and the parents of the neighbours, and a little aside, so that no two stand on
// one spot.
Positions placedByParents(const Level &level, std::span<const int> parents, const Positions &above)
{
    Positions places;
    double spread = 0;
    for (size_t node = 0; node < parents.size(); ++node) {
        double x = 0;
        double y = 0;
        double weight = 0;
        for (auto k = static_cast<size_t>(level.begin[node]); k < static_cast<size_t>(level.begin[node + 1]);
             ++k) {
            const auto parent = static_cast<size_t>(parents[static_cast<size_t>(level.to[k])]);
            x += level.weight[k] * above.x[parent];
            y += level.weight[k] * above.y[parent];
            weight += level.weight[k];
        }
        const auto parent = static_cast<size_t>(parents[node]);
        places.x.push_back(static_cast<float>((above.x[parent] + x / weight) / 2));
        places.y.push_back(static_cast<float>((above.y[parent] + y / weight) / 2));
    }
    spread = 0.3 * meanLink(level, places);
    Chance chance(1);
    constexpr std::uint32_t fine = 1U << 20U;
    const auto aside = [&] {
        return static_cast<float>(spread * (chance.below(fine) / (fine / 2.0) - 1));
    };
    for (size_t node = 0; node < parents.size(); ++node) {
        places.x[node] += aside();
        places.y[node] += aside();
    }
    return places;
}

// The two finest levels are left to the forces, that of a small world not quite; above, the frame holds.
Relaxation relaxationOf(size_t level, bool smallWorld)
{
    switch (level) {
    case 0: return {8, 0.7946f, 0};
    case 1: return {12, 0.8639f, smallWorld ? 8 : 2};
    default: return {16, 0.8983f, 14};
    }
}

} // namespace

Positions unfold(int nodes, std::span<const std::pair<int, int>> links,
                 const std::function<bool(double share)> &done)
{
    const Hierarchy hierarchy
        = hierarchyOf(finestLevel(nodes, links), nodes <= mostByStress ? mostByStress : frameNodes);
    const size_t top = hierarchy.levels.size() - 1;
    const LayoutFrame frame(hierarchy);
    double total = 0;
    for (size_t l = 0; l <= top; ++l)
        total
            += static_cast<double>(hierarchy.levels[l].size()) * relaxationOf(l, frame.isSmallWorld()).steps;
    Positions places = frame.leastStress();
    std::vector<int> owner(places.x.size());
    for (size_t i = 0; i < owner.size(); ++i)
        owner[i] = static_cast<int>(i);
    if (top > 0)
        scaleToRest(hierarchy.levels[top], places);

    double work = 0;
    bool going = done(0);
    for (size_t l = top;; --l) {
        const Level &level = hierarchy.levels[l];
        if (l < top) {
            const std::vector<int> &parents = hierarchy.parents[l];
            places = placedByParents(level, parents, places);
            std::vector<int> owners;
            for (const int parent : parents)
                owners.push_back(owner[static_cast<size_t>(parent)]);
            owner = std::move(owners);
        }
        if (going && top > 0)
            relax(level, places, relaxationOf(l, frame.isSmallWorld()), frame, owner, [&] {
                work += level.size();
                return going = done(work / total);
            });
        if (l == 0)
            break;
    }

    scaleBy(places, 1 / meanLink(hierarchy.levels[0], places));
    Positions result;
    for (const int number : hierarchy.numbers) {
        result.x.push_back(places.x[static_cast<size_t>(number)]);
        result.y.push_back(places.y[static_cast<size_t>(number)]);
    }
    return result;
}

} // namespace clew

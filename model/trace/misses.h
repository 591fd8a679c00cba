#pragma once

#include "core/route.h"
#include "graph/graph.h"
#include "trace/itemclasses.h"
#include "trace/steps.h"

#include <set>

namespace clew {

// What a search for misses looks at; nothing is owned.
struct MissSearch
{
    const Steps *steps = nullptr;
    const Graph *graph = nullptr;
    const ItemClasses *classes = nullptr;
    int source = nobody; // an item or a party
    std::set<int> targets;
};

enum class MissScope {
    OnlyRetold, // what a retelling alone joins: told beside routes too
    Nearest, // everything that would complete a route, or how far the evidence reaches from both ends
};

// How near the evidence comes, nearest first, a handful: claims that stand in the gap but do not carry (told
// by a retelling alone, denied, negated, about other goods), else the furthest points that it reaches from
// both ends.
std::vector<NearMiss> nearestMisses(const MissSearch &search, MissScope scope);

} // namespace clew

#pragma once

#include "graphkinds.h"

#include "graph/layout.h"

namespace clew::bench {

// How good a drawing of a connected graph is, from samples that are the same for every drawing of the graph.
struct Quality
{
    // Mean of ((distance drawn * best scale - links between) / links between)² over pairs of nodes; 0 is
    // perfect.
    double stress = 0;
    // Of the ten nodes drawn nearest to one, the share that is no farther in links than its tenth nearest by
    // links is; 1 is perfect.
    double neighbourhood = 0;
};
Quality qualityOf(const PlainGraph &graph, std::span<const Point> at);

} // namespace clew::bench

#pragma once

#include "core/job.h"
#include "graph/graph.h"

#include <vector>

namespace clew {

struct Point
{
    double x = 0;
    double y = 0;
    friend bool operator==(const Point &, const Point &) = default;
};

struct LayoutOptions
{
    double edgeLength = 130; // scene units between neighbours
    int iterations = 400; // upper bound; stops by itself when it moves no more
};

// Places the nodes: force-directed (Fruchterman and Reingold 1991, with a cooling schedule; repulsion after
// Barnes and Hut 1986), components laid level and packed side by side in the shape of a screen, nodes kept
// apart so that labels fit. Deterministic: starts from a spiral, hubs and their neighbours in the middle; no
// random numbers. `fixed` nodes (by index) keep their place exactly. `start` may give earlier positions, so
// that a grown graph keeps its picture: new nodes start beside their neighbours. No two nodes lie closer than
// 0.35 edge lengths, unless both are fixed. Returns one point a node; when cancelled, the positions reached
// so far.
struct FixedNode
{
    int node = 0;
    Point at;
};
std::vector<Point> layoutGraph(const Graph &graph, const LayoutOptions &options = {},
                               const std::vector<FixedNode> &fixed = {},
                               const std::vector<std::optional<Point>> &start = {}, const Job &job = {});

} // namespace clew

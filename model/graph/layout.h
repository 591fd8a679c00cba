#pragma once

#include "core/job.h"
#include "graph/graph.h"

#include <optional>
#include <span>
#include <utility>
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
    double edgeLength = 130; // scene units between neighbours; more where that many do not fit
};

struct FixedNode
{
    int node = 0;
    Point at;
};

// Places the nodes. Each part that hangs together is unfolded by a multilevel force method
// (graph/multilevel.h) and laid level, most of its edges running to the right; the parts are packed side by
// side in the shape of a screen; nodes are kept apart so that labels fit. Deterministic: the same graph gives
// the same bits on every machine. `fixed` nodes (by index) keep their place exactly. `start` may give earlier
// positions: what had a place keeps it unless somebody must get past, and new nodes are put beside their
// neighbours. No two nodes lie closer than 0.35 edge lengths, unless both are fixed. Returns one finite point
// a node; when cancelled, the positions reached so far.
std::vector<Point> layoutGraph(const Graph &graph, const LayoutOptions &options = {},
                               const std::vector<FixedNode> &fixed = {},
                               const std::vector<std::optional<Point>> &start = {}, const Job &job = {});

// The same for nodes 0 .. nodes - 1 and bare links between them.
std::vector<Point> layoutLinks(int nodes, std::span<const std::pair<int, int>> links,
                               const LayoutOptions &options = {}, const std::vector<FixedNode> &fixed = {},
                               const std::vector<std::optional<Point>> &start = {}, const Job &job = {});

} // namespace clew

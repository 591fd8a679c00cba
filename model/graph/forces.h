#pragma once

#include "graph/layout.h"

#include <span>
#include <utility>
#include <vector>

namespace clew {

// The forces of Fruchterman and Reingold between the nodes of one component.
struct ForceField
{
    double edgeLength = 130;
    std::vector<std::pair<int, int>> springs; // each pair of neighbours once
};

// What pulls at each node at these positions: neighbours attract with d²/k, all repel with k²/d. Nodes far
// away are taken together (Barnes and Hut, opening angle 1), so that a step costs n log n.
std::vector<Point> forcesAt(std::span<const Point> at, const ForceField &field);

} // namespace clew

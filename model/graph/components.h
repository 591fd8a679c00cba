#pragma once

#include "graph/graph.h"

#include <utility>
#include <vector>

namespace clew {

// Nodes that hang together, nearest to the hub first: breadth first from the node with most neighbours.
struct Component
{
    std::vector<int> nodes;
    std::vector<std::pair<int, int>> links; // indices into nodes; each pair of neighbours once, smaller first
};

// Every node lies in exactly one; larger components first, of equals the one with the smaller node.
std::vector<Component> componentsOf(const Graph &graph);

} // namespace clew

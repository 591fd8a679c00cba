#pragma once

#include <span>
#include <utility>
#include <vector>

namespace clew {

// Nodes that hang together, breadth first from the one with most neighbours.
struct Component
{
    std::vector<int> nodes;
    std::vector<std::pair<int, int>> links; // indices into nodes; each pair of neighbours once, smaller first
};

// Every node 0 <= node < nodes lies in exactly one; larger components first, of equals the one with the
// smaller node. Links may be parallel or loops.
std::vector<Component> componentsOf(int nodes, std::span<const std::pair<int, int>> links);

} // namespace clew

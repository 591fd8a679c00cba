#pragma once

#include "graph/components.h"
#include "graph/layout.h"

namespace clew {

// Gives each node of a component that has no place in `known` one beside those of its neighbours that have,
// where there is most room, an edge length away; what has a place keeps it. At least one node has.
std::vector<Point> besideNeighbours(const Component &component, std::span<const std::optional<Point>> known,
                                    double edgeLength);

} // namespace clew

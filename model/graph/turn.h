#pragma once

#include "graph/layout.h"

namespace clew {

// Turns a drawing about its middle so that its longer side lies level, and turns it round if most of the
// links run to the left.
void turnLevel(std::vector<Point> &at, std::span<const std::pair<int, int>> links);

// Moves, turns and mirrors a drawing so that those of its nodes that have a place in `known` come as near to
// it as they can (Procrustes); at least one has.
void turnTowards(std::vector<Point> &at, std::span<const std::optional<Point>> known);

} // namespace clew

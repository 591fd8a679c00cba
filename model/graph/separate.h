#pragma once

#include "graph/layout.h"

namespace clew {

// Moves nodes apart until no two boxes of `width` x `height` around them overlap; fixed nodes stay, also
// where they overlap each other. Gentle pushes first, then whoever is still in the way takes the nearest free
// place.
void separate(std::vector<Point> &at, const std::vector<bool> &fixed, double width, double height);

// Makes a drawing of at least one node larger until few boxes overlap, with gentle pushes between.
void growUntilFree(std::vector<Point> &at, double width, double height);

} // namespace clew

#pragma once

#include "graph/layout.h"

namespace clew {

struct Box
{
    Point low;
    Point high;
    double width() const { return high.x - low.x; }
    double height() const { return high.y - low.y; }
};

Box boxAround(std::span<const Point> points); // of at least one

// Packs boxes of these sizes into a strip about 8 wide to 5 high: the highest first, each where its foot lies
// highest up, of equals farthest to the left (the skyline method). Returns the upper left corners; y grows
// downwards. Boxes do not overlap.
std::vector<Point> packed(std::span<const Point> sizes);

} // namespace clew

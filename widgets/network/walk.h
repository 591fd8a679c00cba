#pragma once

#include "network/picture.h"

namespace clew {

// Ways through a picture by keyboard.

// The node that an arrow key leads to: in the quadrant of the arrow, neighbours before strangers, near before
// far.
std::optional<int> nodeToward(const Picture &picture, const Scene &scene, int from, int key);

// The next node, important ones first; backwards with step -1. None: the walk has come to its end.
std::optional<int> nextNode(const Scene &scene, std::optional<int> from, int step);

// The next edge at a node, clockwise; starts with the first when `edge` is not one of its own.
std::optional<int> nextEdge(const Picture &picture, const Scene &scene, int node, std::optional<int> edge,
                            int step);

bool isArrow(int key);

} // namespace clew

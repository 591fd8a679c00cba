#pragma once

#include "network/scene.h"

namespace clew {

// Fills in what follows from nodes and edges: lanes, degrees, numbers of claims, order and index.
void finish(Scene &scene);

} // namespace clew

#pragma once

#include "core/job.h"
#include "graph/repulsion.h"

#include <functional>
#include <span>
#include <utility>

namespace clew {

// Positions the nodes of a connected graph from scratch: coarsens it until a few hundred nodes are left,
// gives those the positions of least stress, and lets forces unfold level by level what each of them stands
// for. Links without loops, each pair once. The mean link is one unit long. The same links in the same order
// give the same bits. `done` is told after each step what share of the work is done; when it answers false
// the nodes stay where they are by then.
Positions unfold(int nodes, std::span<const std::pair<int, int>> links,
                 const std::function<bool(double share)> &done);

} // namespace clew

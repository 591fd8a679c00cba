#pragma once

#include "graph/level.h"

namespace clew {

// A graph at ever coarser scales: levels[0] is the graph itself, each next one stands for it with a half to a
// fifth of the nodes. Nodes are numbered so that those of one parent follow one another on every level:
// neighbours lie close in memory.
struct Hierarchy
{
    std::vector<Level> levels;
    std::vector<std::vector<int>> parents; // of levels[i]'s nodes in levels[i + 1]
    std::vector<int> numbers; // where node i of the graph stands in levels[0]
};

// Coarsens until at most `few` nodes are left. Neighbours with the strongest tie for their size are gathered,
// up to four times the mean size; nodes whose neighbours are all full, the leaves of a hub above all, are
// gathered with others that hang on the same one (after Hachul and Jünger 2004 and Hu 2005).
Hierarchy hierarchyOf(Level finest, int few);

} // namespace clew

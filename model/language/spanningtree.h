#pragma once

#include "language/matrix.h"

#include <vector>

namespace clew {

// The tree of the highest sum of scores (Chu and Liu 1965, Edmonds 1967) in which one word hangs on the root.
// `scores` has a row a word and a column a head: column 0 the root, column i + 1 word i; what stands for a
// word as its own head is ignored. Returns the head of each word, -1: the root. Of equals the first.
std::vector<int> spanningTree(const Matrix &scores);

} // namespace clew

#pragma once

#include "store/carryover.h"

namespace clew {

// Which rows that a new reading no longer has under their id it has under another one. An entity: the one
// whose mentions overlap the most of its mentions. A claim: same predicate and polarity, ends that are the
// same entities or bear the same names, overlapping evidence; of several the one that overlaps most. Each new
// row is taken once. Pure and deterministic.
CarryOver sameAgain(const Extraction &before, const Extraction &after);

} // namespace clew

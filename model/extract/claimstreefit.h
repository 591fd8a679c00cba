#pragma once

#include "extract/framestrees.h"
#include "extract/predicates.h"

#include <vector>

namespace clew {

// Takes away what stands in the right place for a role and yet does not fill it: "the Port Journal [of
// Orland]" sits nowhere, "[its] pumps" are those that it has, "gives Acme the [use] of lasers" hands none on.
void dropUnfit(const Tree &tree, const TreeFrame &frame, const PathRole &role, const Predication &predication,
               std::vector<Filler> &fillers);

} // namespace clew

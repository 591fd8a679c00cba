#pragma once

#include "core/claim.h"

namespace clew {

enum class ClaimRole { From, To, Via, Item };

// What usually stands in a role of a predicate, as a set of types: for guesses and for the order in which
// names are offered. Empty: the predicate has no such role.
std::vector<EntityType> usualTypes(Predicate predicate, ClaimRole role);

// Whether an entity of that type usually stands there.
bool fits(Predicate predicate, ClaimRole role, EntityType type);

} // namespace clew

#pragma once

#include "core/claim.h"
#include "core/judgement.h"

#include <functional>
#include <optional>
#include <tuple>

namespace clew {

// Relations that reporters use for one another: who sells is who supplies, whoever rents provides access.
Predicate relationKind(Predicate predicate);

// What a claim says without polarity, speaker and amounts: kind of relation, giver, getter, item. The ends
// are canonical and named; the item counts only where an end is not named.
using RelationKey = std::tuple<Predicate, EntityId, EntityId, EntityId>;

// Nothing, where fewer than two parties are named. `isNamed` tells placeholders ("a dealer") from names.
std::optional<RelationKey> relationKey(const Claim &claim, const Clusters &clusters,
                                       const std::function<bool(EntityId)> &isNamed);

} // namespace clew

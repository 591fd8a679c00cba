#pragma once

#include "core/claim.h"

#include <QStringList>

#include <vector>

namespace clew {

class Workspace;

// How many publications stand behind the relation that a claim belongs to; 0: it makes no relation.
int originsOf(const Claim &claim, const Workspace &workspace);

// How many documents make these claims.
int documentsOf(const std::vector<ClaimId> &claims, const Workspace &workspace);

// The other names that the texts use for an entity, sorted.
QStringList aliasesOf(EntityId canonical, const Workspace &workspace);

} // namespace clew

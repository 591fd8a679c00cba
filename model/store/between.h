#pragma once

#include "store/database.h"
#include "store/dossierstore.h"

namespace clew {

// DossierStore::documentsBetween. Breadth first from both ends over the asserted and possible claims that
// nobody rejected. A step reads the claims of the documents in which the parties of one side stand; texts are
// not read.
Result<DocumentsBetween> findBetween(const Database &database, const std::vector<EntityId> &from,
                                     const std::vector<EntityId> &to, const BetweenLimits &limits,
                                     const Job &job);

} // namespace clew

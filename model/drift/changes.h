#pragma once

#include "drift/utterances.h"
#include "graph/relationkey.h"

namespace clew {

// What a retelling made of its origin, in order of the origin's sentences. `names`: of all entities that have
// one; placeholders are not among them. `own`: sentences that the retelling adds.
std::vector<Drift> changesBetween(const Utterances &origin, const Utterances &retelling,
                                  const Clusters &clusters, const std::map<EntityId, QString> &names,
                                  const std::vector<Span> &own);

} // namespace clew

#pragma once

#include "drift/utterances.h"
#include "graph/origins.h"

namespace clew {

// Dates that do not go together, each with a proposal where one can be made.
std::vector<DateConflict> dateConflictsIn(const DossierContent &content,
                                          const std::vector<Utterances> &documents, const Clusters &clusters,
                                          const std::set<EntityId> &named, const Origins &origins);

} // namespace clew

#pragma once

#include "drift/utterances.h"

namespace clew {

// What documents tell against each other. `rootOf`: numbers of a retelling and its origin are no
// contradiction but drift.
std::vector<Contradiction> contradictionsIn(const std::vector<Utterances> &documents,
                                            const Clusters &clusters, const std::set<EntityId> &named,
                                            const std::function<DocumentId(DocumentId)> &rootOf);

} // namespace clew

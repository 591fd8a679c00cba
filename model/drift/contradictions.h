#pragma once

#include "drift/utterances.h"

namespace clew {

// What documents tell against each other. `rootOf`: numbers of a retelling and its origin are no
// contradiction but drift. `goods`: all items by name, also those that the texts call by their class alone.
std::vector<Contradiction> contradictionsIn(const std::vector<Utterances> &documents,
                                            const Clusters &clusters, const std::set<EntityId> &named,
                                            const std::map<EntityId, QString> &goods,
                                            const std::function<DocumentId(DocumentId)> &rootOf);

} // namespace clew

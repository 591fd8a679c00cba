#pragma once

#include "core/dossier.h"

#include <set>

namespace clew {

class Workspace;

// The canonical ids of parties of which a document says that an authority has sanctioned them:
// asserted `sanctions` claims that nobody rejected.
std::set<EntityId> saidToBeListed(const DossierContent &content, const Clusters &clusters);

// "Any listed party": those that a loaded list names, and those that the documents say are sanctioned. Of the
// hits on a list those count that a person accepted, and those nobody judged whose name is surely the same.
// Nobody is listed because a parent is.
std::set<EntityId> listedParties(const Workspace &workspace);

} // namespace clew

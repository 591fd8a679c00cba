#pragma once

#include "core/dossier.h"
#include "store/database.h"

#include <vector>

namespace clew {

// What the machine read out of some of the documents: of each its rows, in the order of the whole
// (core/dossier.h). Time and memory go with the part, but for the judgements, which are all passed by once.
// Documents that are not there or not visible are left out.
Result<DossierContent> loadPart(const Database &database, const std::vector<DocumentId> &documents);

} // namespace clew

#pragma once

#include "store/database.h"
#include "store/dossierstore.h"

#include <functional>

namespace clew {

// Visible documents in order of import, one after the other, so that any number of them is no matter.
Result<void> loadOutlines(const Database &database, const std::function<void(const DocumentOutline &)> &take);

// What was read out of a document: entities, mentions, claims and derivations.
Result<Extraction> loadReading(const Database &database, DocumentId id);

} // namespace clew

#pragma once

#include "store/database.h"

#include <vector>

namespace clew {

// Whether a file that calls itself a dossier of `version` has the tables, indices, views and virtual tables
// that the first `version` scripts make, and nothing else: a stranger's trigger or view would act in our
// name. CorruptDossier; the fact names what is too many, missing or otherwise. Run it before anything else is
// read or migrated.
Result<void> checkSchema(const Database &database, const std::vector<QByteArray> &scripts, qint64 version);

} // namespace clew

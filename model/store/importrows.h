#pragma once

#include "core/importing.h"
#include "store/database.h"

namespace clew {

// The tables import, import_run and import_entry. Within the caller's transaction.

Result<ImportId> newImport(const Database &database);
Result<bool> isWithdrawn(const Database &database, ImportId import);
// Where the next document of the import stands.
Result<int> nextPosition(const Database &database, ImportId import);

Result<void> beginRun(const Database &database, ImportId import, const QString &sources);
Result<void> addEntries(const Database &database, ImportId import, const std::vector<ImportEntry> &entries);
// Forgets the run and its entries, and overwrites where they stood.
Result<void> endRun(const Database &database, ImportId import);

Result<std::vector<UnfinishedImport>> loadUnfinished(const Database &database); // oldest first
Result<std::vector<ImportEntry>> loadEntries(const Database &database, ImportId import);

} // namespace clew

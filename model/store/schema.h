#pragma once

#include "store/database.h"

#include <vector>

namespace clew {

inline constexpr int applicationId = 0x434C4557; // 'CLEW', shown by file(1)

// The scripts of resources/schema, in order: script n leads from version n to n + 1.
Result<std::vector<QByteArray>> schemaScripts();

// Runs the scripts that the file has not seen, all in one transaction, and stamps it as a dossier. A file
// that is not a dossier, or a newer one, or one with a schema that is not ours is left as it was. Errors:
// NotADossier, NewerDossier, CorruptDossier, those of SQLite.
Result<void> migrate(Database &database, const std::vector<QByteArray> &scripts, Database::Mode mode);

// Reads all pages; the error says what is damaged: CorruptDossier.
Result<void> checkIntegrity(const Database &database);

} // namespace clew

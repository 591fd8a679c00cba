#pragma once

#include "core/dossier.h"
#include "store/database.h"

namespace clew {

// The tables document, author, ledger and document_text.

// Writes a document, in place of an earlier reading of the same bytes.
Result<void> saveDocument(const Database &database, const Document &document);
// Title, publisher and the like come back as their first 2,000 characters. Error: NotFound.
Result<Document> loadDocument(const Database &database, DocumentId id);
Result<std::vector<DocumentSummary>> loadSummaries(const Database &database); // the visible ones
Result<DocumentSummary> loadSummary(const Database &database, DocumentId id, ImportId import); // NotFound

// The error for a code in the tables that nobody wrote.
Error strangeCode(const Database &database, const QString &code);

} // namespace clew

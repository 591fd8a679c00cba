#pragma once

#include "core/dossier.h"
#include "store/database.h"

namespace clew {

// The tables document, author, ledger and document_text.

// Writes a document, in place of an earlier reading of the same bytes. indexWords comes after it.
Result<void> saveDocument(const Database &database, const Document &document);
// Makes documents that were just saved known to searches. Best all of a transaction at once: the index of
// words writes out what it holds whenever an id is smaller than the one before.
Result<void> indexWords(const Database &database, std::vector<DocumentId> documents);
// Title, publisher and the like come back as their first 2,000 characters. Error: NotFound.
Result<Document> loadDocument(const Database &database, DocumentId id);
// The same without the original, which may be a hundred times as long as the text.
Result<Document> loadReadableDocument(const Database &database, DocumentId id);
Result<std::vector<DocumentSummary>> loadSummaries(const Database &database); // the visible ones
Result<DocumentSummary> loadSummary(const Database &database, DocumentId id, ImportId import); // NotFound

// The error for a code in the tables that nobody wrote.
Error strangeCode(const Database &database, const QString &code);

} // namespace clew

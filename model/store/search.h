#pragma once

#include "store/database.h"
#include "store/dossierstore.h"

namespace clew {

// What a person types as an FTS5 query. Words are quoted, so that no mark in them means anything ("A-100",
// "C++"); a word may end in * (prefix). A query with quotation marks, parentheses around NEAR, or the
// operators AND, OR, NOT in capitals is taken as it stands.
QString ftsQueryOf(const QString &typed);

Result<std::vector<SearchHit>> searchDocuments(const Database &database, const QString &typed, int limit);

} // namespace clew

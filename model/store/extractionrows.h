#pragma once

#include "core/dossier.h"
#include "core/extraction.h"
#include "store/database.h"

namespace clew {

// The tables entity, mention, claim (claimrows.h), time_expression, derivation and open_sentence.

// Writes what was read out of a document, in place of an earlier reading.
Result<void> saveExtraction(const Database &database, DocumentId document, const Extraction &extraction);

// Rows of "id, document, type, name, unnamed, class_name" and of "id, document, entity, span_begin, span_end,
// type, rule, confidence".
Result<Entity> entityAt(const Database &database, const Statement &row);
Result<Mention> mentionAt(const Database &database, const Statement &row);

// Each in order of import, document and position; visible documents only.
Result<std::vector<Entity>> loadEntities(const Database &database);
Result<std::vector<Mention>> loadMentions(const Database &database);
Result<std::vector<TimeExpression>> loadTimes(const Database &database);
Result<std::vector<Derivation>> loadDerivations(const Database &database);
Result<std::vector<SentenceAt>> loadOpenSentences(const Database &database);

} // namespace clew

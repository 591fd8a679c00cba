#pragma once

#include "core/decisions.h"
#include "store/performed.h"

namespace clew {

// The tables claim_date, entity_name, entity_type, note, tag, read_document, saved_search and
// dismissed_sentence. Within the caller's transaction.

Result<Performed> perform(const Database &database, const SetClaimDate &change, Care care);
Result<Performed> perform(const Database &database, const SetEntityName &change, Care care);
Result<Performed> perform(const Database &database, const SetEntityType &change, Care care);
Result<Performed> perform(const Database &database, const SetNote &change, Care care);
Result<Performed> perform(const Database &database, const SetTags &change, Care care);
Result<Performed> perform(const Database &database, const SetRead &change, Care care);
Result<Performed> perform(const Database &database, const SaveSearch &change, Care care);
Result<Performed> perform(const Database &database, const SetSentenceDismissed &change, Care care);

// Fills dates, names, types, notes, tags, read, searches and dismissed.
Result<void> loadAnnotations(const Database &database, Decisions &decisions);

} // namespace clew

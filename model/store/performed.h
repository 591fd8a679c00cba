#pragma once

#include "core/change.h"
#include "store/database.h"

namespace clew {

// A change as it was made, with what its sender left open filled in, and what takes it back exactly.
struct Performed
{
    Change change;
    Change inverse;
};

// Whether a change is made for the first time, and its target has to exist, or played from the journal: then
// what it speaks of may have gone with a new reading, and the decision is kept for the day it comes back.
enum class Care { New, Replay };

// WrongUse for what the dossier does not hold; everything is well at Care::Replay.
Result<void> requireEntity(const Database &database, EntityId id, Care care);
Result<void> requireClaim(const Database &database, ClaimId id, Care care);
Result<void> requireDocument(const Database &database, DocumentId id, Care care);
Result<void> requireTarget(const Database &database, const Target &target, Care care);
// The span is not empty and lies in the document's text.
Result<void> requireSpan(const Database &database, DocumentId document, Span span, Care care);
Error wrongUse(const Database &database, const QString &fact);

} // namespace clew

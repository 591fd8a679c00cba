#pragma once

#include "core/decisions.h"
#include "core/dossier.h"
#include "store/performed.h"

namespace clew {

// The tables retelling, retelling_cue, own_sentence and retelling_decision. Within the caller's transaction.

Result<Performed> perform(const Database &database, const SetRetelling &change, Care care);

// Puts what the machine now says in place of all that it said of these documents as retellings.
Result<void> replaceRetellings(const Database &database, const std::vector<DocumentId> &documents,
                               const std::vector<Retelling> &retellings, const std::vector<OwnSentence> &own);

// Of visible documents, by document and origin; cues in order.
Result<std::vector<Retelling>> loadRetellingsOf(const Database &database, DocumentId document);
enum class WithCues { Yes, No };
Result<std::vector<Retelling>> loadRetellings(const Database &database, WithCues withCues = WithCues::Yes);
Result<std::vector<OwnSentence>> loadOwnSentences(const Database &database);
Result<std::vector<Retelling>> loadRetellingDecisions(const Database &database);

} // namespace clew

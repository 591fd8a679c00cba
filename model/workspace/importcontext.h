#pragma once

#include "store/dossierstore.h"

namespace clew {

struct Job;

// What new articles have to do with those that the dossier holds: which of their entities are known ones or
// each other, and who retells whom.

// For the last of the documents, judgements on the entities of all.
Result<std::vector<Judgement>> judgeNew(const DossierStore &store,
                                        const std::vector<ImportedDocument> &documents);

Result<RetellingsRead> retellingsOfNew(const DossierStore &store,
                                       const std::vector<ImportedDocument> &documents, const Job &job);

} // namespace clew

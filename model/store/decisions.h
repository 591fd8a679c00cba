#pragma once

#include "core/change.h"
#include "store/database.h"

#include <vector>

namespace clew {

// Performs a change and returns its exact inverse. Within the caller's transaction. The error WrongUse names
// an import, claim or entity that the dossier does not have.
Result<Change> perform(const Database &database, const Change &change);

// The change with its pair in order and its ids agreeing: as it stands in the journal.
Change normalised(Change change);

// Judgements of the machine. One that a person gave for the same pair stands.
Result<void> saveJudgements(const Database &database, const std::vector<Judgement> &judgements);

// Those between entities of visible documents.
Result<std::vector<Judgement>> loadJudgements(const Database &database);
Result<std::vector<Pin>> loadPins(const Database &database);

} // namespace clew

#pragma once

#include "core/decisions.h"
#include "store/performed.h"

#include <vector>

namespace clew {

// Performs a change and tells its exact inverse. The error WrongUse names what the dossier does not have.
Result<Performed> perform(const Database &database, const Change &change, Care care);

// The tables claim_review and pin, and those of handrows.h and annotations.h.
Result<Decisions> loadDecisions(const Database &database);

// Judgements of the machine. One that a person gave for the same pair stands.
Result<void> saveJudgements(const Database &database, const std::vector<Judgement> &judgements);

Result<std::vector<Judgement>> loadJudgements(const Database &database); // all, in order of their pairs
Result<std::optional<Judgement>> loadJudgement(const Database &database, EntityId left, EntityId right);
// A row of "left_entity, right_entity, verdict, score, reason, who, at".
Result<Judgement> judgementAt(const Database &database, const Statement &row);

} // namespace clew

#pragma once

#include "core/extraction.h"
#include "store/database.h"

#include <utility>
#include <vector>

namespace clew {

// Which rows of a new reading are those of the former one under another id, since a span or an end moved a
// little. Decisions of persons go over from the first to the second.
struct CarryOver
{
    std::vector<std::pair<EntityId, EntityId>> entities;
    std::vector<std::pair<ClaimId, ClaimId>> claims;
};

// A document read anew.
struct NewReading
{
    DocumentId document;
    Extraction extraction;
    CarryOver carry;
};

// Moves what persons decided about the first of each pair to the second, where nothing was decided about that
// one yet; the journal follows. Within the caller's transaction.
Result<void> moveDecisions(const Database &database, const CarryOver &carry);

} // namespace clew

#pragma once

#include "core/decisions.h"
#include "store/database.h"

namespace clew {

// What the machine read out of a document before it is read anew.
struct FormerReading
{
    std::vector<Entity> entities;
    std::vector<Claim> claims;
};
Result<FormerReading> loadFormerReading(const Database &database, DocumentId document);

// After the new reading was saved: what it no longer finds, but a person had decided something about, is kept
// beside it (hand_entity, hand_claim). Kept are claims that were confirmed, dated, noted or tagged, and the
// entities that these, other rows by hand, judgements of persons, names, types, notes, tags or pins speak of.
// How many claims it kept.
Result<int> keepDecided(const Database &database, const FormerReading &former);

} // namespace clew

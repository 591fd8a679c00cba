#pragma once

#include "core/decisions.h"
#include "store/performed.h"

namespace clew {

// The tables hand_entity, hand_mention and hand_claim. Within the caller's transaction.

Result<Performed> perform(const Database &database, const AddEntity &change, Care care);
Result<Performed> perform(const Database &database, const RemoveEntity &change, Care care);
Result<Performed> perform(const Database &database, const AddMention &change, Care care);
Result<Performed> perform(const Database &database, const RemoveMention &change, Care care);
Result<Performed> perform(const Database &database, const AddClaim &change, Care care);
Result<Performed> perform(const Database &database, const RemoveClaim &change, Care care);

// Rows that a new reading no longer finds and a person had decided something about; those there already stay.
Result<void> keepEntity(const Database &database, const Entity &entity);
Result<void> keepClaim(const Database &database, const Claim &claim);

// Fills entities, mentions, removedMentions and claims.
Result<void> loadHandRows(const Database &database, Decisions &decisions);

} // namespace clew

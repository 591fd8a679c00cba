#pragma once

#include "core/change.h"

#include <map>
#include <span>

namespace clew {

// Who decided something last, and when.
struct Signed
{
    QString who; // empty: a person who gave no name
    QString when; // ISO 8601 UTC

    friend bool operator==(const Signed &, const Signed &) = default;
};

// What the journal tells about decisions that stand in tables without a name. Judgements, retellings and
// verdicts on lists bear their own.
struct Signatures
{
    std::map<ClaimId, Signed> reviews; // confirmed, rejected, entered by hand
    std::map<ClaimId, Signed> dates;
    std::map<EntityId, Signed> names;
    std::map<EntityId, Signed> types;
    std::map<EntityId, Signed> mentions; // marked or taken away by hand; the entity of the mention
    std::map<EntityId, Signed> entities; // made by hand

    friend bool operator==(const Signatures &, const Signatures &) = default;
};

// `journal` in its order; what was undone does not count.
Signatures signaturesOf(std::span<const JournalEntry> journal);

} // namespace clew

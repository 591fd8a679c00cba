#pragma once

#include "core/claim.h"
#include "core/dossier.h"
#include "core/judgement.h"

#include <variant>

namespace clew {

// Every edit that anybody can make to a dossier, in one list; each has an exact inverse that is again a
// Change. The journal of a dossier is a list of these, and is the undo stack.

// An import is withdrawn by its undo and restored by its redo; nothing is deleted.
struct WithdrawImport
{
    ImportId import;
    friend bool operator==(const WithdrawImport &, const WithdrawImport &) = default;
};
struct RestoreImport
{
    ImportId import;
    friend bool operator==(const RestoreImport &, const RestoreImport &) = default;
};
struct SetClaimStatus
{
    ClaimId claim;
    ClaimStatus status = ClaimStatus::Proposed;
    friend bool operator==(const SetClaimStatus &, const SetClaimStatus &) = default;
};
// No judgement: back to not judged.
struct SetJudgement
{
    EntityId left;
    EntityId right;
    std::optional<Judgement> judgement;
    friend bool operator==(const SetJudgement &, const SetJudgement &) = default;
};
// No pin: the node is free again.
struct SetPin
{
    EntityId entity;
    std::optional<Pin> pin;
    friend bool operator==(const SetPin &, const SetPin &) = default;
};

using Change = std::variant<WithdrawImport, RestoreImport, SetClaimStatus, SetJudgement, SetPin>;

// One line of the journal.
struct JournalEntry
{
    qint64 seq = 0;
    Change change;
    Change inverse;
    bool undone = false;
    QString when; // ISO 8601 UTC

    friend bool operator==(const JournalEntry &, const JournalEntry &) = default;
};

} // namespace clew

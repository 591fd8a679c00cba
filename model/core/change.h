#pragma once

#include "core/claim.h"
#include "core/dossier.h"
#include "core/judgement.h"
#include "core/listverdict.h"
#include "core/origin.h"

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

// What a person enters. An id of 0 is filled in when the change is applied, and so is what marks the row as
// a person's: rule "person", confidence 1, for a claim the maker and the status Confirmed. WrongUse: the
// document or an entity is not in the dossier, a span does not lie in the text, the person has made it
// already.
struct AddEntity
{
    Entity entity;
    friend bool operator==(const AddEntity &, const AddEntity &) = default;
};
struct RemoveEntity // one that a person made, and that no other row of a person needs
{
    Entity entity;
    friend bool operator==(const RemoveEntity &, const RemoveEntity &) = default;
};
// Stands in for a mention of the machine with the same span.
struct AddMention
{
    Mention mention;
    friend bool operator==(const AddMention &, const AddMention &) = default;
};
struct RemoveMention // also one of the machine: "this is no name"
{
    Mention mention;
    friend bool operator==(const RemoveMention &, const RemoveMention &) = default;
};
// Stands in for a claim of the machine with the same id. No evidence: "my inference"; its document is that of
// `from` where none is given. To correct a claim: correctionOf() in core/correction.h.
struct AddClaim
{
    Claim claim;
    friend bool operator==(const AddClaim &, const AddClaim &) = default;
};
struct RemoveClaim // one that a person made; one of the machine is rejected instead
{
    Claim claim;
    friend bool operator==(const RemoveClaim &, const RemoveClaim &) = default;
};
// A person dates an event. An empty range: it has no date, whatever the text seems to say. No range: back to
// what the text says.
struct SetClaimDate
{
    ClaimId claim;
    std::optional<DateRange> date;
    QString text; // how the person put it; may be empty
    friend bool operator==(const SetClaimDate &, const SetClaimDate &) = default;
};
// For the whole cluster of the entity. No name, no type: back to what the texts say.
struct SetEntityName
{
    EntityId entity;
    std::optional<QString> name;
    friend bool operator==(const SetEntityName &, const SetEntityName &) = default;
};
struct SetEntityType
{
    EntityId entity;
    std::optional<EntityType> type;
    friend bool operator==(const SetEntityType &, const SetEntityType &) = default;
};
// No text, no tags: nothing is noted. Tags are kept sorted, each once.
struct SetNote
{
    Target target;
    std::optional<QString> text;
    friend bool operator==(const SetNote &, const SetNote &) = default;
};
struct SetTags
{
    Target target;
    std::vector<QString> tags;
    friend bool operator==(const SetTags &, const SetTags &) = default;
};
struct SetRead
{
    DocumentId document;
    bool read = true;
    friend bool operator==(const SetRead &, const SetRead &) = default;
};
// No query: forgotten.
struct SaveSearch
{
    QString name;
    std::optional<QString> query;
    friend bool operator==(const SaveSearch &, const SaveSearch &) = default;
};
struct SetSentenceDismissed
{
    DocumentId document;
    Span span;
    bool dismissed = true;
    friend bool operator==(const SetSentenceDismissed &, const SetSentenceDismissed &) = default;
};
// A control list that the dossier holds (DossierStore::keepList) is screened against, or no longer.
struct SetListLoaded
{
    QString sha256;
    bool loaded = true;
    friend bool operator==(const SetListLoaded &, const SetListLoaded &) = default;
};
// No verdict: the hit is a question again.
struct SetListVerdict
{
    EntityId entity;
    QString entry;
    std::optional<ListVerdict> verdict;
    friend bool operator==(const SetListVerdict &, const SetListVerdict &) = default;
};
// A person says that a document retells another one, or a publication that is not at hand (origin 0), or that
// it does not: this stands against whatever the machine reads there, now and later. No decision: back to
// that.
struct RetellingDecision
{
    Verdict verdict = Verdict::Same;
    RetellingKind kind = RetellingKind::Retells;
    QString who;
    QString when; // ISO 8601 UTC
    friend bool operator==(const RetellingDecision &, const RetellingDecision &) = default;
};
struct SetRetelling
{
    DocumentId document;
    DocumentId origin;
    QString publication; // of the origin; needed where it is not at hand
    std::optional<RetellingDecision> decision;
    friend bool operator==(const SetRetelling &, const SetRetelling &) = default;
};

struct Together;
using Change = std::variant<WithdrawImport, RestoreImport, SetClaimStatus, SetJudgement, SetPin, AddEntity,
                            RemoveEntity, AddMention, RemoveMention, AddClaim, RemoveClaim, SetClaimDate,
                            SetEntityName, SetEntityType, SetNote, SetTags, SetRead, SaveSearch,
                            SetSentenceDismissed, SetListLoaded, SetListVerdict, SetRetelling, Together>;

// Several changes as one step of undo, made in this order; all or none. May nest. `what` is a code for the
// words in the menu: "merge", "split", "edit_claim" ... (labelFor in words/labels.h).
struct Together
{
    QString what;
    std::vector<Change> changes;
    // Who decided it, and when (ISO 8601 UTC), where it came from a colleague's dossier; else empty: the line
    // of the journal says so.
    QString who = {};
    QString when = {};
    friend bool operator==(const Together &, const Together &);
};
inline bool operator==(const Together &left, const Together &right)
{
    return left.what == right.what && left.changes == right.changes && left.who == right.who
        && left.when == right.when;
}

// One line of the journal.
struct JournalEntry
{
    qint64 seq = 0;
    Change change;
    Change inverse;
    bool undone = false;
    QString when; // ISO 8601 UTC
    QString who = {}; // signed it; empty: nobody did

    friend bool operator==(const JournalEntry &, const JournalEntry &) = default;
};

} // namespace clew

#pragma once

#include "core/dossier.h"

#include <utility>

namespace clew {

// The date that a person gave to a claim; an empty range says that it has none.
struct ClaimDate
{
    ClaimId claim;
    DateRange date;
    QString text;

    friend bool operator==(const ClaimDate &, const ClaimDate &) = default;
};

// Everything that persons made or decided, apart from judgements, as the tables hold it: also what concerns
// withdrawn imports and rows that a new reading no longer finds. Each list in order of its ids.
struct Decisions
{
    std::vector<Entity> entities;
    std::vector<Mention> mentions;
    std::vector<MentionId> removedMentions;
    std::vector<Claim> claims;
    std::vector<std::pair<ClaimId, ClaimStatus>> reviews;
    std::vector<ClaimDate> dates;
    std::vector<Pin> pins;
    std::vector<EntityName> names;
    std::vector<EntityTyping> types;
    std::vector<Note> notes;
    std::vector<TagList> tags;
    std::vector<DocumentId> read;
    std::vector<SavedSearch> searches;
    std::vector<SentenceAt> dismissed;
    std::vector<QString> lists;
    std::vector<ListVerdict> listVerdicts;
    std::vector<Retelling> retellings;
};

// What the machine read out of the visible documents, with what persons decided laid over it. Of two rows
// for one thing the person's stands. Judgements and pins of what is not visible are left out, and so are
// claims whose ends are not: they come back with their documents.
DossierContent withDecisions(DossierContent machine, const Decisions &decisions);

} // namespace clew

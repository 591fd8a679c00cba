#pragma once

#include "core/claim.h"
#include "core/dossier.h"
#include "core/route.h"

#include <optional>
#include <variant>
#include <vector>

namespace clew {

class Workspace;

// Two entities of which the machine cannot say whether they are one.
struct PairAt
{
    EntityId left;
    EntityId right;
    friend bool operator==(const PairAt &, const PairAt &) = default;
};

// A party whose name is on a control list.
struct ListHitAt
{
    EntityId entity; // canonical
    QString entry; // keyOf (screening/listentry.h)
    friend bool operator==(const ListHitAt &, const ListHitAt &) = default;
};

// One thing for a person to look at: a proposed claim, a sentence of which the machine made no claim, two
// names that may be one, or a hit on a list.
using ReviewItem = std::variant<ClaimId, SentenceAt, PairAt, ListHitAt>;

enum class ReviewKind { Everything, Claims, Sentences, Names, ListHits };

struct ReviewFilter
{
    ReviewKind kind = ReviewKind::Everything;
    DocumentId document; // 0: all
    std::optional<Predicate> predicate; // leaves claims only
    double leastConfidence = 0; // of claims

    friend bool operator==(const ReviewFilter &, const ReviewFilter &) = default;
};

// What waits for a person, most useful first: claims that carry one of `routes`, then the names, then hits on
// lists, then claims
// by which goods or control change hands or that bind a party by law, other claims, sentences with the most
// entities. Among equals the surer claim comes first, then the order of the texts. Decided things are not in
// it.
std::vector<ReviewItem> reviewQueue(const Workspace &workspace, const std::vector<Route> &routes,
                                    const ReviewFilter &filter = {});

// The entities that a sentence speaks of, canonical, in order of first mention.
std::vector<EntityId> entitiesIn(const SentenceAt &sentence, const Workspace &workspace);

} // namespace clew

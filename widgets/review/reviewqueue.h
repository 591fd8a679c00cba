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

// That a document retells another one, as the machine sees it.
struct RetellingAt
{
    DocumentId document;
    DocumentId origin;
    friend bool operator==(const RetellingAt &, const RetellingAt &) = default;
};

// One thing for a person to look at: a proposed claim, a sentence of which the machine made no claim, two
// names that may be one, a hit on a list, or a document that retells another.
using ReviewItem = std::variant<ClaimId, SentenceAt, PairAt, ListHitAt, RetellingAt>;

enum class ReviewKind { Everything, Claims, Sentences, Names, ListHits, Origins };

struct ReviewFilter
{
    ReviewKind kind = ReviewKind::Everything;
    DocumentId document; // 0: all
    std::optional<Predicate> predicate; // leaves claims only
    double leastConfidence = 0; // of claims

    friend bool operator==(const ReviewFilter &, const ReviewFilter &) = default;
};

// What waits for a person, most useful first: claims that carry one of `routes`, then the names, then hits on
// lists, then who retells whom (the least certain first), then claims by which goods or control change hands
// or that bind a party by law, other claims, sentences with the most entities. Among equals the surer claim
// comes first, then the order of the texts. Decided things are not in it.
std::vector<ReviewItem> reviewQueue(const Workspace &workspace, const std::vector<Route> &routes,
                                    const ReviewFilter &filter = {});

// The machine's statement behind an item; null: it is decided, or gone.
const Retelling *retellingAt(const RetellingAt &at, const DossierContent &content);

// The entities that a sentence speaks of, canonical, in order of first mention.
std::vector<EntityId> entitiesIn(const SentenceAt &sentence, const Workspace &workspace);

} // namespace clew

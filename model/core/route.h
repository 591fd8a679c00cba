#pragma once

#include "core/claim.h"
#include "core/judgement.h"
#include "core/target.h"

#include <vector>

namespace clew {

// What a route leaves open, as a fact; the words are made in words/.
enum class GapKind {
    SupplierUnknown, // who supplied `item` to `entity` is not in these documents
    EndUnnamed, // the text leaves this end unnamed
    ItemAssumed, // a claim of the hop does not name the item
    OnlyPossible, // a hop rests on "may", "could", "planned"
};

struct Gap
{
    GapKind kind = GapKind::SupplierUnknown;
    EntityId entity;
    EntityId item;
    friend bool operator==(const Gap &, const Gap &) = default;
};

// One step. `from` and `to` are canonical and follow the flow of the goods: whoever passes it on -> whoever
// gets it. An id of 0 is an unnamed party. `predicate` and the claims keep the direction of the text.
struct Hop
{
    EntityId from;
    EntityId to;
    EntityId item; // canonical; 0: not said
    Predicate predicate = Predicate::RelatedTo;
    Polarity polarity = Polarity::Asserted; // the best polarity among the claims
    std::vector<ClaimId> claims; // best evidence first; never empty

    friend bool operator==(const Hop &, const Hop &) = default;
};

// A chain of claims along which an item, or the access to it, passes.
struct Route
{
    std::vector<Hop> hops;
    int weakest = 0; // index of the hop with the thinnest evidence
    std::vector<Gap> missing;
    std::vector<ClaimId>
        counter; // negated and denied claims between the same ends: shown beside, never part of it
    double score = 0; // higher is better supported; only the order matters

    friend bool operator==(const Route &, const Route &) = default;
};

// The key under which a note on this route is kept, and whether a key means it.
RouteKey keyOf(const Route &route);
bool isKeyOf(const RouteKey &key, const Route &route, const Clusters &clusters);

} // namespace clew

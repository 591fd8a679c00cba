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
    ItemWithin, // what reached `entity` is `claimed`, which holds the item, as a claim beside the route says
    ItemAssumed, // a claim of the hop does not name the item, or names `claimed`, which may be it
    OnlyPossible, // a hop rests on "may", "could", "planned"
    OwnerAssumed, // the item came to `claimed`, which belongs to `entity`; nobody says that it went further
    DatesConflict, // the hop to `entity` is dated before the one that must come first
};

struct Gap
{
    GapKind kind = GapKind::SupplierUnknown;
    EntityId entity;
    EntityId item;
    // ItemAssumed, ItemWithin: the goods that the claim names, 0: none. OwnerAssumed: who is owned.
    EntityId claimed = {};
    friend bool operator==(const Gap &, const Gap &) = default;
};

// How a hop brings the item to its receiver. Access is not possession.
enum class HopKind {
    Makes, // `from` is the maker, `to` the item
    Holds, // `from` is the item, `to` is said to have it
    Possession, // it changes hands: sold, bought, supplied
    Access, // its use is let, lent or offered; it stays where it is
    Evasion, // got by way of `from`; how is not said
    Belonging, // `from` belongs to `to`: what it has is within its owner's reach
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
    HopKind kind = HopKind::Possession;
    int origins = 0; // independent publications behind the claims that carry it

    friend bool operator==(const Hop &, const Hop &) = default;
};

// What stands beside a route and hands nothing on.
enum class BesideKind {
    Law, // what forbids or does not forbid it: lists, export rules
    Finance, // who pays for a party of the route or builds for it
    Belonging, // who stands behind a party of the route
    Means, // whose name or service a party of the route used to get around the law
    Onward, // what the last party passes on to others
    Within, // in which goods the item is
};

struct Beside
{
    BesideKind kind = BesideKind::Law;
    std::vector<ClaimId> claims; // that say the same of the same two, best evidence first; never empty

    friend bool operator==(const Beside &, const Beside &) = default;
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
    std::vector<Beside> beside = {};

    friend bool operator==(const Route &, const Route &) = default;
};

// Why a hop that would complete a route does not carry.
enum class BreakKind {
    Unsaid, // no claim joins the two
    Negated, // the claims say that it did not happen
    Denied, // the party concerned says so, and nobody says the contrary
    OnlyRetold, // only a retelling joins what the report that it retells keeps apart
    OtherItem, // the claims are about other goods
};

// The nearest that the evidence comes to a route: what leads away from the beginning, what leads to the end,
// and the hop that is missing between. Either chain may be empty: then `from` or `to` is the end itself.
struct NearMiss
{
    std::vector<Hop> before;
    std::vector<Hop> after;
    BreakKind kind = BreakKind::Unsaid;
    EntityId from;
    EntityId to;
    std::vector<ClaimId> claims; // that stand there and do not carry; empty: Unsaid

    friend bool operator==(const NearMiss &, const NearMiss &) = default;
};

// The answer to a trace: routes, best first, and, if there are none, the nearest misses. Breaks that only a
// retelling closes are told beside routes as well.
struct Traced
{
    std::vector<Route> routes;
    std::vector<NearMiss> misses;

    friend bool operator==(const Traced &, const Traced &) = default;
};

// How the last party has the item: Access, as soon as one hop only lets its use; Belonging, if it reached a
// firm of that party; else Possession.
HopKind reachOf(const Route &route);

// The key under which a note on this route is kept, and whether a key means it.
RouteKey keyOf(const Route &route);
bool isKeyOf(const RouteKey &key, const Route &route, const Clusters &clusters);

} // namespace clew

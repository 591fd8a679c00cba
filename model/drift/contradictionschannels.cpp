// The same party passes the same goods on, to one here and to one that belongs to him there.

#include "drift/sides.h"

#include "graph/relationkey.h"

#include <algorithm>

namespace clew {

namespace {

struct Passing
{
    Side side;
    EntityId giver;
    EntityId taker;
};

// Who hands goods to whom, both named; of a go-between, he to his principal.
std::optional<Passing> passingOf(const Side &side, const Compared &all)
{
    const Claim &claim = *side.claim;
    if (saysNo(claim.polarity))
        return std::nullopt;
    const EntityId from = all.party(claim.from), to = all.party(claim.to), via = all.party(claim.via);
    Passing passing{side, from, to};
    switch (relationKind(claim.predicate)) {
    case Predicate::SellsTo:
        if (claim.predicate == Predicate::BuysFrom)
            std::swap(passing.giver, passing.taker);
        break;
    case Predicate::BuysThrough: passing = {side, via ? via : to, from}; break;
    default: return std::nullopt;
    }
    return passing.giver && passing.taker ? std::optional(passing) : std::nullopt;
}

} // namespace

std::vector<Contradiction> channelContradictions(const Compared &all)
{
    std::vector<Passing> passings;
    std::set<std::pair<EntityId, EntityId>> owners; // owner, owned
    for (const Utterances &document : all.documents)
        for (const Utterance &statement : document.all)
            for (const Claim *claim : statement.claims) {
                if (relationKind(claim->predicate) == Predicate::OwnsOrParentOf && !saysNo(claim->polarity))
                    owners.emplace(all.party(claim->from), all.party(claim->to));
                if (const auto passing = passingOf({&document, &statement, claim}, all))
                    passings.push_back(*passing);
            }
    std::vector<Contradiction> found;
    for (const Passing &straight : passings)
        for (const Passing &round : passings)
            if (straight.giver == round.giver && owners.contains({straight.taker, round.taker})
                && all.isIndependent(*straight.side.document, *round.side.document)
                && !straight.side.document->parties.contains(round.taker))
                found.push_back(
                    {ContradictionKind::Channel, {toldBy(straight.side, {}), toldBy(round.side, {})}});
    return found;
}

} // namespace clew

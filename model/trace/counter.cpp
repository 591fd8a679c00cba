#include "trace/counter.h"

#include <algorithm>
#include <set>

namespace clew {

namespace {

using Parties = std::set<EntityId>;

Parties partiesOf(const Claim &claim, const Graph &graph)
{
    Parties parties;
    for (const EntityId id : {claim.from, claim.to, claim.via, claim.item}) {
        if (id)
            parties.insert(canonical(graph.clusters(), id));
    }
    return parties;
}

bool speaksAgainst(const Claim &claim, const FlowTable &flows)
{
    const bool isSaid = claim.polarity == Polarity::Negated || claim.polarity == Polarity::Denied;
    return isSaid && claim.status != ClaimStatus::Rejected && flows.of(claim.predicate);
}

EntityId itemOf(const Route &route)
{
    for (const Hop &hop : route.hops) {
        if (hop.item)
            return hop.item;
    }
    return {};
}

bool joins(const Parties &parties, EntityId a, EntityId b)
{
    return a && b && a != b && parties.contains(a) && parties.contains(b);
}

} // namespace

std::vector<ClaimId> counterEvidence(const Route &route, const DossierContent &content, const Graph &graph,
                                     const FlowTable &flows)
{
    const EntityId item = itemOf(route);
    const EntityId beginning = route.hops.front().from;
    const EntityId target = route.hops.back().to;
    std::vector<ClaimId> counter;
    for (const Claim &claim : content.claims) {
        if (!speaksAgainst(claim, flows))
            continue;
        if (item && claim.item && canonical(graph.clusters(), claim.item) != item)
            continue;
        const Parties parties = partiesOf(claim, graph);
        const bool againstHop = std::any_of(route.hops.begin(), route.hops.end(), [&](const Hop &hop) {
            // that a maker sells to others than these is no matter of this route
            const bool opening = hop.to == item;
            return joins(parties, hop.from, hop.to) && (!opening || claim.predicate == hop.predicate);
        });
        if (againstHop || joins(parties, beginning, target) || joins(parties, item, target))
            counter.push_back(claim.id);
    }
    return counter;
}

} // namespace clew

#include "trace/counter.h"

#include <algorithm>
#include <set>

namespace clew {

namespace {

using Ends = std::set<EntityId>;

Ends endsOf(const Claim &claim, const Graph &graph)
{
    Ends parties;
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

bool joins(const Ends &parties, EntityId a, EntityId b)
{
    return a && b && a != b && parties.contains(a) && parties.contains(b);
}

// "It has lent nothing to anybody", said of a giver; "it cannot own them", said of the last receiver.
bool speaksOfOneSide(const Claim &claim, const Route &route, const Graph &graph, const FlowTable &flows)
{
    const Flow &flow = *flows.of(claim.predicate);
    if (flow.giver == FlowRole::Goods || flow.receiver == FlowRole::Goods)
        return false;
    const EntityId giver = flow.giver == FlowRole::From ? claim.from : claim.to;
    const EntityId receiver = flow.receiver == FlowRole::From ? claim.from : claim.to;
    if (giver && receiver)
        return false;
    return std::any_of(route.hops.begin(), route.hops.end(), [&](const Hop &hop) {
        if (hop.kind == HopKind::Makes || hop.kind == HopKind::Holds)
            return false;
        const bool ofGiver = giver && hop.from && canonical(graph.clusters(), giver) == hop.from;
        const bool ofReceiver = receiver && canonical(graph.clusters(), receiver) == route.hops.back().to;
        return ofGiver || ofReceiver;
    });
}

} // namespace

std::vector<ClaimId> counterEvidence(const Route &route, const DossierContent &content, const Graph &graph,
                                     const FlowTable &flows, const ItemClasses &classes)
{
    const EntityId item = itemOf(route);
    const EntityId beginning = route.hops.front().from;
    const EntityId target = route.hops.back().to;
    std::vector<ClaimId> counter;
    for (const Claim &claim : content.claims) {
        if (!speaksAgainst(claim, flows))
            continue;
        const auto about = claim.item ? graph.find(claim.item) : std::nullopt;
        const auto asked = item ? graph.find(item) : std::nullopt;
        if (about && asked && classes.areApart(*about, *asked))
            continue;
        const Ends parties = endsOf(claim, graph);
        const bool oneSided = speaksOfOneSide(claim, route, graph, flows);
        const bool againstHop = std::any_of(route.hops.begin(), route.hops.end(), [&](const Hop &hop) {
            // that a maker sells to others than these is no matter of this route
            const bool opening = hop.to == item;
            return joins(parties, hop.from, hop.to) && (!opening || claim.predicate == hop.predicate);
        });
        if (againstHop || oneSided || joins(parties, beginning, target) || joins(parties, item, target))
            counter.push_back(claim.id);
    }
    return counter;
}

} // namespace clew

#include "network/attention.h"

#include <algorithm>

namespace clew {

namespace {

// The canonical ids of all that a claim names.
std::vector<EntityId> partiesOf(const Claim &claim, const Workspace &workspace)
{
    std::vector<EntityId> parties;
    for (const EntityId entity : {claim.from, claim.to, claim.via, claim.item})
        if (entity)
            parties.push_back(canonical(workspace.graph()->clusters(), entity));
    return parties;
}

bool holdsAny(const SceneEdge &edge, const std::vector<ClaimId> &claims)
{
    return std::ranges::any_of(claims, [&edge](ClaimId claim) {
        return std::ranges::find(edge.claims, claim) != edge.claims.end();
    });
}

void drawThread(Attention &attention, const Scene &scene, const std::vector<ClaimId> &claims)
{
    for (int i = 0; i < static_cast<int>(scene.edges.size()); ++i)
        if (holdsAny(scene.edge(i), claims)) {
            attention.threadEdges.insert(i);
            attention.threadNodes.insert(scene.edge(i).from);
            attention.threadNodes.insert(scene.edge(i).to);
        }
}

} // namespace

const Route *shownRoute(const Selection &selection)
{
    const auto &routes = selection.trace().routes;
    const auto *rank = std::get_if<RouteRank>(&selection.focus());
    const size_t index = rank ? static_cast<size_t>(std::max(0, rank->value)) : 0;
    return index < routes.size() ? &routes[index] : nullptr;
}

std::set<EntityId> wantedEntities(const Selection &selection, const Workspace &workspace)
{
    std::set<EntityId> wanted;
    const Clusters &clusters = workspace.graph()->clusters();
    if (const auto *entity = std::get_if<EntityId>(&selection.focus()))
        wanted.insert(canonical(clusters, *entity));
    if (const auto *id = std::get_if<ClaimId>(&selection.focus()))
        if (const Claim *claim = workspace.claim(*id))
            for (const EntityId party : partiesOf(*claim, workspace))
                wanted.insert(party);
    if (const Route *route = shownRoute(selection))
        for (const Hop &hop : route->hops)
            for (const EntityId end : {hop.from, hop.to, hop.item})
                if (end)
                    wanted.insert(canonical(clusters, end));
    wanted.erase(EntityId());
    return wanted;
}

Attention attentionFor(const Scene &scene, const Selection &selection, const Workspace &workspace)
{
    Attention attention;
    if (const Route *route = shownRoute(selection)) {
        std::vector<ClaimId> claims;
        for (const Hop &hop : route->hops)
            claims.insert(claims.end(), hop.claims.begin(), hop.claims.end());
        drawThread(attention, scene, claims);
        attention.dimOthers = std::holds_alternative<RouteRank>(selection.focus());
    }
    if (const auto *entity = std::get_if<EntityId>(&selection.focus())) {
        if (const auto node = scene.find(canonical(workspace.graph()->clusters(), *entity))) {
            attention.chosen.insert(*node);
            attention.dimOthers = true;
        }
    } else if (const auto *id = std::get_if<ClaimId>(&selection.focus())) {
        drawThread(attention, scene, {*id});
        if (const Claim *claim = workspace.claim(*id))
            for (const EntityId party : partiesOf(*claim, workspace))
                if (const auto node = scene.find(party))
                    attention.threadNodes.insert(*node);
    }
    for (const EntityId entity : selection.picked())
        if (const auto node = scene.find(entity)) {
            attention.chosen.insert(*node);
            attention.dimOthers = true;
        }
    return attention;
}

} // namespace clew

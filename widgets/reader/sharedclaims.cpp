#include "reader/sharedclaims.h"

#include "graph/graph.h"
#include "workspace/workspace.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace clew {

namespace {

// Relations that reporters use for one another.
Predicate kindOf(Predicate predicate)
{
    switch (predicate) {
    case Predicate::BuysFrom:
    case Predicate::Supplies: return Predicate::SellsTo;
    case Predicate::ProvidesAccessTo: return Predicate::RentsTo;
    case Predicate::EvadesThrough: return Predicate::BuysThrough;
    case Predicate::ControlsViaShell: return Predicate::OwnsOrParentOf;
    default: return predicate;
    }
}

bool isAgainst(Polarity polarity)
{
    return polarity == Polarity::Negated || polarity == Polarity::Denied;
}

using Key = std::tuple<Predicate, EntityId, EntityId, EntityId>;

class Keys
{
public:
    explicit Keys(const Workspace &workspace)
        : m_workspace(workspace)
        , m_clusters(workspace.graph()->clusters())
    {
    }

    // A claim whose second party is not named is the same only for the same item.
    std::optional<Key> operator()(const Claim &claim) const
    {
        EntityId from = named(claim.from);
        EntityId to = named(claim.to);
        if (claim.predicate == Predicate::BuysFrom)
            std::swap(from, to);
        if (isSymmetric(claim.predicate) && to < from)
            std::swap(from, to);
        const EntityId item = from && to ? EntityId() : named(claim.item);
        const int parties = (from ? 1 : 0) + (to ? 1 : 0) + (item ? 1 : 0);
        if (parties < 2)
            return std::nullopt;
        return Key{kindOf(claim.predicate), from, to, item};
    }

private:
    EntityId named(EntityId id) const
    {
        const Entity *entity = id ? m_workspace.entity(id) : nullptr;
        return entity && !entity->unnamed ? canonical(m_clusters, id) : EntityId();
    }

    const Workspace &m_workspace;
    const Clusters &m_clusters;
};

std::vector<const Claim *> toldIn(DocumentId document, const Workspace &workspace)
{
    std::vector<const Claim *> claims;
    for (const Claim *claim : workspace.claimsOf(document))
        if (claim->status != ClaimStatus::Rejected && !claim->evidence.isEmpty())
            claims.push_back(claim);
    std::ranges::stable_sort(claims, {}, &Claim::evidence);
    return claims;
}

} // namespace

std::vector<SharedClaim> sharedClaims(DocumentId left, DocumentId right, const Workspace &workspace)
{
    const Keys keyOf(workspace);
    std::map<Key, std::vector<const Claim *>> there;
    for (const Claim *claim : toldIn(right, workspace))
        if (const std::optional<Key> key = keyOf(*claim))
            there[*key].push_back(claim);
    std::vector<SharedClaim> shared;
    std::set<std::pair<Span, Span>> seen;
    for (const Claim *claim : toldIn(left, workspace)) {
        const std::optional<Key> key = keyOf(*claim);
        const auto found = key ? there.find(*key) : there.end();
        if (found == there.end())
            continue;
        const auto same = std::ranges::find_if(found->second, [&](const Claim *other) {
            return isAgainst(other->polarity) == isAgainst(claim->polarity);
        });
        const bool agree = same != found->second.end();
        const Claim *other = agree ? *same : found->second.front();
        if (seen.insert({claim->evidence, other->evidence}).second)
            shared.push_back({claim->id, other->id, claim->evidence, other->evidence, agree});
    }
    return shared;
}

std::vector<DocumentId> relatedTo(DocumentId document, const Workspace &workspace)
{
    const Keys keyOf(workspace);
    std::set<Key> here;
    for (const Claim *claim : toldIn(document, workspace))
        if (const std::optional<Key> key = keyOf(*claim))
            here.insert(*key);
    std::vector<std::pair<int, DocumentId>> counted;
    for (const DocumentSummary &other : workspace.content()->documents) {
        if (other.id == document)
            continue;
        std::set<Key> shared;
        for (const Claim *claim : toldIn(other.id, workspace))
            if (const std::optional<Key> key = keyOf(*claim); key && here.contains(*key))
                shared.insert(*key);
        if (!shared.empty())
            counted.emplace_back(static_cast<int>(shared.size()), other.id);
    }
    std::ranges::stable_sort(counted, std::ranges::greater(), &std::pair<int, DocumentId>::first);
    std::vector<DocumentId> documents;
    for (const auto &[count, id] : counted)
        documents.push_back(id);
    return documents;
}

} // namespace clew

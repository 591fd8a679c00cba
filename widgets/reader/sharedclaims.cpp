#include "reader/sharedclaims.h"

#include "graph/graph.h"
#include "graph/relationkey.h"
#include "workspace/workspace.h"

#include <algorithm>
#include <map>
#include <set>

namespace clew {

namespace {

bool isAgainst(Polarity polarity)
{
    return polarity == Polarity::Negated || polarity == Polarity::Denied;
}

// A claim whose second party is not named is the same only for the same item.
std::optional<RelationKey> keyOf(const Claim &claim, const Workspace &workspace)
{
    return relationKey(claim, workspace.graph()->clusters(), [&](EntityId id) {
        const Entity *entity = workspace.entity(id);
        return entity && !entity->unnamed;
    });
}

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
    std::map<RelationKey, std::vector<const Claim *>> there;
    for (const Claim *claim : toldIn(right, workspace))
        if (const std::optional<RelationKey> key = keyOf(*claim, workspace))
            there[*key].push_back(claim);
    std::vector<SharedClaim> shared;
    std::set<std::pair<Span, Span>> seen;
    for (const Claim *claim : toldIn(left, workspace)) {
        const std::optional<RelationKey> key = keyOf(*claim, workspace);
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
    std::set<RelationKey> here;
    for (const Claim *claim : toldIn(document, workspace))
        if (const std::optional<RelationKey> key = keyOf(*claim, workspace))
            here.insert(*key);
    std::vector<std::pair<int, DocumentId>> counted;
    for (const DocumentSummary &other : workspace.content()->documents) {
        if (other.id == document)
            continue;
        std::set<RelationKey> shared;
        for (const Claim *claim : toldIn(other.id, workspace))
            if (const std::optional<RelationKey> key = keyOf(*claim, workspace); key && here.contains(*key))
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

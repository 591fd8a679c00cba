#include "workspace/index.h"

#include "resolve/identities.h"

#include <algorithm>

namespace clew {

namespace {

// With the members that stand elsewhere: the head of a cluster may be one of them.
Clusters clustersIn(const DossierContent &content)
{
    if (content.elsewhere.empty())
        return clustersOf(content.entities, content.judgements);
    std::vector<Entity> all = content.entities;
    all.insert(all.end(), content.elsewhere.begin(), content.elsewhere.end());
    return clustersOf(all, content.judgements);
}

} // namespace

WorkspaceIndex indexOf(DossierContent content, std::shared_ptr<const Graph> graph)
{
    WorkspaceIndex index;
    index.content = std::make_shared<const DossierContent>(std::move(content));
    index.graph = graph ? std::move(graph) : buildGraph(*index.content, clustersIn(*index.content));
    for (const DocumentSummary &document : index.content->documents)
        index.documents[document.id] = &document;
    index.entities.reserve(index.content->entities.size());
    for (const Entity &entity : index.content->elsewhere)
        index.entities[entity.id] = &entity;
    for (const Entity &entity : index.content->entities)
        index.entities[entity.id] = &entity;
    for (const auto &[member, head] : index.graph->clusters()) {
        if (member != head)
            index.members[head].push_back(member);
    }
    for (auto &[head, members] : index.members) {
        members.push_back(head);
        std::sort(members.begin(), members.end());
    }
    index.claims.reserve(index.content->claims.size());
    for (const Claim &claim : index.content->claims) {
        index.claims[claim.id] = &claim;
        index.claimsOfDocument[claim.document].push_back(&claim);
        for (const EntityId role : {claim.from, claim.to, claim.via, claim.item}) {
            if (!role)
                continue;
            auto &claims = index.claimsOfEntity[canonical(index.graph->clusters(), role)];
            if (claims.empty() || claims.back() != &claim) // one entity in two roles
                claims.push_back(&claim);
        }
    }
    for (const Mention &mention : index.content->mentions)
        index.mentionsOfDocument[mention.document].push_back(&mention);
    for (auto &[document, mentions] : index.mentionsOfDocument)
        std::stable_sort(mentions.begin(), mentions.end(),
                         [](const Mention *a, const Mention *b) { return a->span < b->span; });
    return index;
}

} // namespace clew

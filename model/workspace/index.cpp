#include "workspace/index.h"

#include "resolve/identities.h"

#include <algorithm>

namespace clew {

WorkspaceIndex indexOf(DossierContent content)
{
    WorkspaceIndex index;
    index.content = std::make_shared<const DossierContent>(std::move(content));
    index.graph = buildGraph(*index.content, clustersOf(index.content->entities, index.content->judgements));
    for (const DocumentSummary &document : index.content->documents)
        index.documents[document.id] = &document;
    for (const Entity &entity : index.content->entities)
        index.entities[entity.id] = &entity;
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

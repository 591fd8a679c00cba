#include "link/claimfacts.h"

#include "graph/graph.h"
#include "graph/origins.h"
#include "workspace/workspace.h"

#include <QStringList>

#include <algorithm>
#include <optional>
#include <set>

namespace clew {

int originsOf(const Claim &claim, const Workspace &workspace)
{
    const std::shared_ptr<const Graph> graph = workspace.graph();
    const std::optional<int> from = graph->find(claim.from);
    if (!from)
        return 0;
    for (const int index : graph->out(*from)) {
        const Edge &edge = graph->edges().at(static_cast<size_t>(index));
        if (std::ranges::find(edge.claims, claim.id) != edge.claims.end())
            return edge.origins;
    }
    return 0;
}

int documentsOf(const std::vector<ClaimId> &claims, const Workspace &workspace)
{
    std::set<DocumentId> documents;
    for (const ClaimId id : claims)
        if (const Claim *claim = workspace.claim(id))
            documents.insert(workspace.origins().versions().leading(claim->document));
    return static_cast<int>(documents.size());
}

QStringList aliasesOf(EntityId entity, const Workspace &workspace)
{
    const QString name = workspace.nameOf(entity);
    const Clusters &clusters = workspace.graph()->clusters();
    QStringList aliases;
    for (const Entity &other : workspace.content()->entities)
        if (canonical(clusters, other.id) == entity && other.name != name)
            aliases.append(other.name);
    aliases.sort();
    aliases.removeDuplicates();
    return aliases;
}

} // namespace clew

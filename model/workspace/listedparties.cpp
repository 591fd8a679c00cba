#include "workspace/listedparties.h"

#include "graph/graph.h"
#include "workspace/listings.h"
#include "workspace/workspace.h"

namespace clew {

std::set<EntityId> saidToBeListed(const DossierContent &content, const Clusters &clusters)
{
    std::set<EntityId> listed;
    for (const Claim &claim : content.claims) {
        if (claim.predicate == Predicate::Sanctions && claim.polarity == Polarity::Asserted && claim.to
            && claim.status != ClaimStatus::Rejected)
            listed.insert(canonical(clusters, claim.to));
    }
    return listed;
}

std::set<EntityId> listedParties(const Workspace &workspace)
{
    std::set<EntityId> listed = saidToBeListed(*workspace.content(), workspace.graph()->clusters());
    listed.merge(workspace.listings()->held());
    return listed;
}

} // namespace clew

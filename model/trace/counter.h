#pragma once

#include "core/dossier.h"
#include "core/route.h"
#include "trace/itemclasses.h"
#include "trace/steps.h"

#include <vector>

namespace clew {

// The claims that speak against a route: negated or denied, of a predicate by which goods pass, and between
// the ends of a hop, or between the beginning of the route (item, maker or party) and its target. A claim
// about another item than the route's does not speak against it. In the order of the content.
std::vector<ClaimId> counterEvidence(const Route &route, const DossierContent &content, const Graph &graph,
                                     const FlowTable &flows, const ItemClasses &classes);

} // namespace clew

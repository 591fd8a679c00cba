#pragma once

#include "core/dossier.h"
#include "core/route.h"
#include "graph/graph.h"
#include "trace/flow.h"

namespace clew {

// What the dossier says beside a route: the law on its parties and goods (also that it does not cover them),
// who pays or builds for its parties, who stands behind them, and what the last party passes on. Claims that
// the route rests on are left out. In order of kind, then of the best claim in the dossier.
std::vector<Beside> besideOf(const Route &route, const DossierContent &content, const Graph &graph,
                             const FlowTable &flows);

} // namespace clew

#pragma once

#include "core/dossier.h"
#include "core/route.h"
#include "graph/graph.h"

#include <QByteArray>

#include <functional>

namespace clew {

// The answer to a trace, best route first; README.md describes the format ("trace --json"). `from` and `to`
// of a hop follow the flow of the goods; `relation` is the predicate of the best claim, whose text may run
// the other way (buys_from). An unnamed party is null, a placeholder has its words. `evidenceOf` gives the
// words of a claim's evidence span. Deterministic, UTF-8.
QByteArray routesJson(const Traced &traced, const DossierContent &content, const Graph &graph,
                      const std::function<QString(const Claim &)> &evidenceOf);

} // namespace clew

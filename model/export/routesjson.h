#pragma once

#include "core/dossier.h"
#include "core/route.h"
#include "graph/graph.h"

#include <QByteArray>

#include <functional>

namespace clew {

// {"routes":[{"hops":[{"from","relation","to","item","polarity","claims":[{"document","evidence","attributedTo",
// "polarity"}]}],"weakest","missing":[{"kind","entity","item"}],"counter":[claim...]}]}, best route first.
// `from` and `to` follow the flow of the goods; `relation` is the predicate of the best claim, whose text may
// run the other way (buys_from). An unnamed party is null. `weakest` is the index of a hop. `evidenceOf`
// gives the words of a claim's evidence span. Deterministic, UTF-8.
QByteArray routesJson(const std::vector<Route> &routes, const DossierContent &content, const Graph &graph,
                      const std::function<QString(const Claim &)> &evidenceOf);

} // namespace clew

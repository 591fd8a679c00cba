#pragma once

#include "core/dossier.h"
#include "core/route.h"
#include "graph/graph.h"

#include <QByteArray>

#include <functional>

namespace clew {

// {"routes":[{"hops":[{"from","relation","to","item","polarity","claims":[{"document","evidence","attributedTo",
// "polarity"}]}],"weakest","missing"}]}, best route first. `relation` keeps the direction of the text in
// `from`, `to` of the claim as the flow has it. `evidenceOf` gives the words of a claim's evidence span.
QByteArray routesJson(const std::vector<Route> &routes, const DossierContent &content, const Graph &graph,
                      const std::function<QString(const Claim &)> &evidenceOf);

} // namespace clew

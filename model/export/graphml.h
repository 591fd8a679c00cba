#pragma once

#include "core/dossier.h"
#include "core/result.h"
#include "graph/graph.h"

class QIODevice;

namespace clew {

// GraphML 1.0, directed, one edge a relation (parallel edges are kept), keys before the graph. UTF-8,
// deterministic. Errors: CannotWrite.
Result<void> writeGraphMl(QIODevice &device, const DossierContent &content, const Graph &graph);

} // namespace clew

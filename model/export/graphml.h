#pragma once

#include "export/tables.h"

class QIODevice;

namespace clew {

// GraphML 1.0, directed; an edge is a claim, so parallel claims are parallel edges; keys before the graph, of
// which `label` (the predicate) is what Gephi takes for the type of an edge. UTF-8, deterministic. Errors:
// CannotWrite, Cancelled, and those of the source.
Result<void> writeGraphMl(QIODevice &device, const ExportTables &tables, Losses &losses, const Job &job = {});

} // namespace clew

#pragma once

#include "export/tables.h"

class QIODevice;

namespace clew {

// Graphviz DOT, a digraph; an edge is a claim. Errors: CannotWrite, Cancelled, and those of the source.
Result<void> writeDot(QIODevice &device, const ExportTables &tables, Losses &losses, const Job &job = {});

} // namespace clew

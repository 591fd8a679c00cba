#pragma once

#include "export/tables.h"

class QIODevice;

namespace clew {

// GEXF 1.3, dynamic: a dated claim is an edge with `start` and `end`, an open end is left out. An edge is a
// claim; its `kind` is predicate and claim, so that parallel edges stay apart. Colours, shapes, and the
// places that the network's layout gives. Errors: CannotWrite, Cancelled, and those of the source.
Result<void> writeGexf(QIODevice &device, const ExportTables &tables, Losses &losses, const Job &job = {});

} // namespace clew

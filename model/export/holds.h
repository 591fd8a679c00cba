#pragma once

#include "export/formats.h"
#include "export/tables.h"

namespace clew {

// What of these tables a format has no place for, and how much of it there is; what a file replaced or
// guarded while it was written is counted by its writer.
Losses lossesOf(ExportFormat format, const ExportTables &tables);

} // namespace clew

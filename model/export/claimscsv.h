#pragma once

#include "export/csvout.h"
#include "export/tables.h"

namespace clew {

// One claim a row, as reporters use it: who, what, whom, goods, stance, speaker, date (EDTF), document,
// origin, quotation with its offsets in code points, and what persons decided. Errors: CannotWrite,
// Cancelled, and those of the source.
Result<void> writeClaimsCsv(QIODevice &device, const ExportTables &tables, CsvReader reader, Losses &losses,
                            const Job &job = {});
// Nodes and edges as Gephi's spreadsheet import names their columns.
Result<void> writeNodesCsv(QIODevice &device, const ExportTables &tables, CsvReader reader, Losses &losses);
Result<void> writeEdgesCsv(QIODevice &device, const ExportTables &tables, CsvReader reader, Losses &losses,
                           const Job &job = {});

} // namespace clew

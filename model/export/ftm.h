#pragma once

#include "export/tables.h"

class QIODevice;

namespace clew {

// FollowTheMoney (followthemoney.tech): entities as NDJSON, one object a line, and the same as statements in
// the CSV and NDJSON forms of nomenklatura. A dataset is a source document, so that each value is traced to
// who told it. A relation that the model knows (Ownership, Employment, Sanction) is written as such where the
// schemata of both ends allow it, else as UnknownLink with its role. What was negated or denied is a Note.
// Errors: CannotWrite, Cancelled, and those of the source.
enum class StatementForm { Csv, Json };
Result<void> writeFtmEntities(QIODevice &device, const ExportTables &tables, Losses &losses,
                              const Job &job = {});
Result<void> writeFtmStatements(QIODevice &device, const ExportTables &tables, StatementForm form,
                                Losses &losses, const Job &job = {});

} // namespace clew

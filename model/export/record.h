#pragma once

#include "export/tables.h"

class QIODevice;

namespace clew {

// What every snapshot holds beside the formats that were asked for, so that it can be verified and compared:
// one object a line, in the order of the dossier. Claims name the entities of their own documents; which of
// them are one is told by `members` of an entity, so that a merge changes no claim. Errors: CannotWrite,
// Cancelled, and those of the source.
Result<void> writeEntityRecord(QIODevice &device, const ExportTables &tables, Losses &losses);
Result<void> writeClaimRecord(QIODevice &device, const ExportTables &tables, Losses &losses,
                              const Job &job = {});
Result<void> writeJudgementRecord(QIODevice &device, const ExportTables &tables, Losses &losses);
// Who retells whom, as the machine reads it and as persons decided; without the words that show it.
Result<void> writeRetellingRecord(QIODevice &device, const ExportTables &tables, Losses &losses);
// What persons made of hits in control lists.
Result<void> writeListingRecord(QIODevice &device, const ExportTables &tables, Losses &losses);

} // namespace clew

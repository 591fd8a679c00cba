#pragma once

#include "export/tables.h"

class QIODevice;

namespace clew {

// Where each claim comes from, in JSON-LD 1.1: W3C PROV-O for sources, speakers, programs and derivations,
// Web Annotation selectors (position and quote) for the words. The context stands in the file. One node a
// line. Offsets in code points of the cleaned text. `version`: of the program. Errors: CannotWrite,
// Cancelled, and those of the source.
Result<void> writeJsonLd(QIODevice &device, const ExportTables &tables, const QString &version,
                         Losses &losses, const Job &job = {});

} // namespace clew

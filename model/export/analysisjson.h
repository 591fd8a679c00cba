#pragma once

#include "core/document.h"
#include "core/extraction.h"
#include "export/tables.h"

#include <QByteArray>

#include <utility>
#include <vector>

class QIODevice;

namespace clew {

// The public format "clew-analysis-1" (see README). Offsets in Unicode code points of the body, end
// exclusive; ids are "e1", "c1" ... within a document. Keys in a fixed order, UTF-8, "\n" line ends: the same
// input gives the same bytes.
QByteArray analysisJson(const std::vector<std::pair<Document, Extraction>> &documents);

// The same of a dossier, document by document, with what persons decided about its claims. Where quotations
// are left out, bodies and evidence are null. Errors: CannotWrite, Cancelled, and those of the source.
Result<void> writeAnalysis(QIODevice &device, const ExportTables &tables, Losses &losses,
                           const Job &job = {});

} // namespace clew

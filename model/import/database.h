#pragma once

#include "import/block.h"

namespace clew {

// A record of a newspaper database: title and authors, abstract, full text, and a tail of index terms.
bool isDatabaseExport(const Draft &draft);

// Keeps the full text (without one the abstract) and takes the metadata from the fields of the record.
void readDatabase(Draft &draft);

} // namespace clew

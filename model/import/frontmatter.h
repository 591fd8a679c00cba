#pragma once

#include "core/result.h"
#include "import/block.h"

namespace clew {

// A text that opens with "---" and a "key:" in the next line.
bool hasFrontMatter(QStringView decoded);

// Reads the front matter into metadata and into cut blocks, one a key. Returns where the text behind it
// begins. Truncated: the closing "---" is missing.
Result<qsizetype> readFrontMatter(Draft &draft);

// For a record without a body: keeps the words of the headline in the place where the record has them.
void keepHeadline(Draft &draft);

} // namespace clew

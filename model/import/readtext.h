#pragma once

#include "core/result.h"
#include "import/block.h"

namespace clew {

// Plain text, Markdown, records with front matter, database exports, pages and newsletters as text.
// `draft.decoded` is the input.
Result<void> readText(Draft &draft, const QString &fileName);

} // namespace clew

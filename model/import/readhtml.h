#pragma once

#include "core/result.h"
#include "import/block.h"

namespace clew {

// The charset that a page declares in its first bytes ("<meta charset=...", "<?xml encoding=..."); empty
// without.
QString declaredCharset(QByteArrayView bytes);

// A page in HTML: finds the main text, cuts what stands around it, reads metadata from JSON-LD, Open Graph,
// meta elements, <time> and the canonical link. `draft.decoded` is the source of the page.
Result<void> readHtml(Draft &draft);

} // namespace clew

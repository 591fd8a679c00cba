#pragma once

#include "core/document.h"

#include <optional>

namespace clew {

// The page, counted from 1, of a position in the text of a document that came from printed pages. The ledger
// tells: what was cut there holds the marks "<!--page 2-->" of a PDF, or the form feeds of a print-out.
// Nothing for a text without pages.
std::optional<int> pageOf(const Document &document, qsizetype position);

} // namespace clew

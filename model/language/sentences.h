#pragma once

#include "core/span.h"

#include <vector>

namespace clew {

// The sentences of a text, in order, without overlap; white space between them belongs to none. An empty line
// always parts; a line end does where it parts lines rather than wraps them (list items, headings).
std::vector<Span> splitSentences(QStringView text);

} // namespace clew

#pragma once

#include "core/span.h"

#include <vector>

namespace clew {

class SentenceEnds;

// The sentences of a text, in order, without overlap; white space between them belongs to none. An empty line
// always parts; a line end does where it parts lines rather than wraps them (list items, headings). Within a
// paragraph the model among the program's models says where a sentence ends, or written rules where there is
// none. Linear time.
std::vector<Span> splitSentences(QStringView text);
// The same with a given model; by written rules where it is null.
std::vector<Span> splitSentences(QStringView text, const SentenceEnds *model);

} // namespace clew

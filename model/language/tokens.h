#pragma once

#include "core/span.h"

#include <vector>

namespace clew {

// The words, numbers and marks of a sentence of `text` by the rules of Universal Dependencies as the English
// treebanks EWT and GUM apply them: "state|-|backed", "e-mail", "Acme|'s", "do|n't", "can|not", "$|10|m",
// "10|%". Every character but white space and invisible direction marks is in exactly one token; no token is
// longer than longestToken. Linear time.
std::vector<Span> splitTokens(QStringView text, Span sentence);

inline constexpr qsizetype longestToken = 512; // UTF-16 units

} // namespace clew

#pragma once

#include "core/span.h"

#include <vector>

namespace clew {

// The words, numbers and marks of a sentence of `text`, by the rules of Universal Dependencies, but with
// hyphenated words and model names whole: "state-backed", "VT-40", "VT-9s". Clitics stand alone: "Acme|'s",
// "do|n't".
std::vector<Span> splitTokens(QStringView text, Span sentence);

} // namespace clew

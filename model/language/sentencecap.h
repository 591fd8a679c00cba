#pragma once

#include "core/span.h"

#include <vector>

namespace clew {

// What the models read at once grows with the square of its length, so that no sentence is longer than this.
inline constexpr int longestSentence = 400; // tokens, about

// Adds the sentence, or the pieces of a longer one: cut after a semicolon, comma or white space of its last
// quarter where there is one. Linear time.
void addSentence(QStringView text, Span sentence, std::vector<Span> &sentences);

} // namespace clew

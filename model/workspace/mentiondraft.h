#pragma once

#include "core/document.h"
#include "core/entity.h"

#include <vector>

namespace clew {

// What the selected words seem to name, by the model of names, by their form, and by what stands around them.
EntityType guessedType(const Document &document, Span words);

// A selection made to fit: without white space and punctuation around it, and with the rest of a word that it
// begins or ends in.
Span wordsOf(const QString &text, Span selection);

// Where else the same words stand, whole and not within another word; `words` itself is left out.
std::vector<Span> sameWords(const QString &text, Span words);

} // namespace clew

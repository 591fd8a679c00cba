#pragma once

#include "extract/mentionstext.h"

namespace clew {

// Whether the words between two names of a sentence say that they are two parties, however much one name is a
// part of the other: "Orlo's export arm, Orlo Freight", "Orlo Freight, a unit of Orlo", "Orlo and Orlo
// Freight".
bool areSaidApart(const MentionText &text, const SentenceTokens &first, const SentenceTokens &second);

} // namespace clew

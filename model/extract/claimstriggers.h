#pragma once

#include "extract/claimsarguments.h"

namespace clew {

// Where frames may apply, in order of the words; at one place the longest trigger, then the first frame,
// comes first.
std::vector<Occurrence> occurrencesIn(const ChunkedSentence &passage, const Lexicon &lexicon);

} // namespace clew

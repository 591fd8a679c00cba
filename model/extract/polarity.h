#pragma once

#include "extract/claimsarguments.h"

namespace clew {

// Whether the words around a trigger assert it: negation of the verb group ("cannot buy", "never sold"), of a
// governing verb ("stopped selling", "barred from buying"), of its subject or object ("no lasers"); denial
// ("denied renting"); possibility ("may", "plans to", "is said to", "whether").
Polarity polarityOf(const ChunkedSentence &passage, const Occurrence &occurrence);

} // namespace clew

#pragma once

#include "origins/ties.h"

#include <vector>

namespace clew {

// Sentences of a document in which it speaks for itself, whatever it retells: in the first person outside
// quotations ("we have learned"), or of what it was told or shown itself ("seen by this newspaper", "told the
// Gazette" in the Gazette).
std::vector<Span> spokenForItself(const ComparedDocument &document);

// Sentences of a retelling that its origin does not make and that it does not credit to the origin: they name
// a party or a place that the origin does not know, share next to nothing with it, or hand goods on where the
// origin speaks of the party but of no such trade. In doubt a sentence is the origin's: then nothing is
// counted twice. In order.
std::vector<Span> notInOrigin(const ComparedDocument &document, const ComparedDocument &origin);

} // namespace clew

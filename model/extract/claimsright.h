#pragma once

#include "extract/claimsarguments.h"

namespace clew {

// After a verb, what comes first is its object; after a noun it is in the slot "after", which no frame reads.
enum class After { Verb, Noun };
// "skirts the ban to buy lasers through Acme": whether what follows an infinitive still belongs to the
// trigger.
enum class Infinitive { Stop, Read };

// The slots that stand to the right of a trigger, from word `begin` to the end of its clause.
Arguments argumentsAfter(const ChunkedSentence &passage, int begin, After after,
                         Infinitive infinitive = Infinitive::Stop);

} // namespace clew

#pragma once

#include "core/time.h"
#include "extract/claimsarguments.h"

namespace clew {

// Date, price and quantity as the clause around the trigger writes them. `within`: the phrase that alone can
// hold the price of what is said in passing; empty: the clause.
void addDetails(Claim &claim, const ChunkedSentence &passage, const Occurrence &occurrence,
                const std::vector<TimeExpression> &times, Span within = {});

} // namespace clew

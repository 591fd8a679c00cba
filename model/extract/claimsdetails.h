#pragma once

#include "core/time.h"
#include "extract/claimsarguments.h"

namespace clew {

// Date, price and quantity as the clause around the trigger writes them.
void addDetails(Claim &claim, const ChunkedSentence &passage, const Occurrence &occurrence,
                const std::vector<TimeExpression> &times);

} // namespace clew

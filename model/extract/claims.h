#pragma once

#include "core/analysis.h"
#include "core/claim.h"
#include "core/document.h"

#include <vector>

namespace clew {

// The claims of a document, ordered by evidence. Evidence is a sentence of the analysis; both ends, via and
// item are entities of `mentions` or 0. Frames are data (resources/frames). Thread-safe, deterministic.
std::vector<Claim> findClaims(const Document &document, const Analysis &analysis, const Mentions &mentions,
                              const std::vector<TimeExpression> &times);

} // namespace clew

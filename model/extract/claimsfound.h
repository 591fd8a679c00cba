#pragma once

#include "core/analysis.h"
#include "core/claim.h"
#include "core/document.h"

#include <vector>

namespace clew {

// What the frames find, sentence by sentence, repeats included; ids not yet set.
std::vector<Claim> claimsOfFrames(const Document &document, const Analysis &analysis,
                                  const Mentions &mentions, const std::vector<TimeExpression> &times);

} // namespace clew

#pragma once

#include "core/analysis.h"
#include "core/document.h"
#include "core/entity.h"

namespace clew {

// The mentions, and beside them pronouns and definite noun phrases ("it", "the company") as mentions of what
// they stand for. In order of span.
std::vector<Mention> withReferents(const Document &document, const Analysis &analysis,
                                   const Mentions &mentions);

} // namespace clew

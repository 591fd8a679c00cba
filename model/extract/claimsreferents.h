#pragma once

#include "core/entity.h"
#include "extract/coreference.h"

namespace clew {

// The mentions, and beside them pronouns and definite noun phrases ("it", "the company") as mentions of what
// they stand for. In order of span.
std::vector<Mention> withReferents(const Mentions &mentions, const std::vector<Reference> &links);

} // namespace clew

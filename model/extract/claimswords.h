#pragma once

#include "extract/chunk.h"
#include "extract/predicatestree.h"
#include "extract/speaker.h"

#include "core/claim.h"
#include "core/entity.h"
#include "core/time.h"

#include <set>
#include <vector>

namespace clew {

// What the frames over words (frames.h) find in a sentence where its tree told nothing of their trigger.
// `told`: the words of the passage of which it did; `unnamed`: entities without a name.
std::vector<Claim> claimsOfWords(const ChunkedSentence &passage, const std::vector<Attribution> &attributions,
                                 const std::vector<bool> &told, const Tree &tree,
                                 const std::vector<TimeExpression> &times, const std::set<EntityId> &unnamed);

} // namespace clew

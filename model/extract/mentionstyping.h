#pragma once

#include "extract/mentionsnames.h"

#include "core/entity.h"

#include <array>

namespace clew {

// How much speaks for each type, by the order of EntityType.
using TypeScores = std::array<double, entityTypes.size()>;

// What one occurrence of a name, its words and its neighbours say about its type.
TypeScores typeEvidence(const MentionText &text, const NameSpan &name);

// What the name model says of it: the more, the surer it is and the better its span fits. Its word counts
// once a name, not once an occurrence.
TypeScores modelEvidence(const MentionText &text, const NameSpan &name);

// The type with the highest score; the earlier of equals.
EntityType bestType(const TypeScores &scores);

} // namespace clew

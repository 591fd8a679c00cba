#pragma once

#include "extract/mentionsphrase.h"

namespace clew {

// Whether a noun phrase that goes back to nothing speaks of something that a reader would put on a card: an
// informant, an unnamed firm, goods, a rule.
bool isWorthAnEntity(const MentionText &text, const NounPhrase &phrase);

} // namespace clew

#pragma once

#include "extract/mentionstext.h"

namespace clew {

// Nouns, singular, that no list of goods knows but that change hands in this text: "bought four
// [turboprop]s", "40 tonnes of thionyl [chloride]", "exports of [turnstile]s". Few verbs prove it, as much
// else can be ordered, delivered or produced. Looked up only.
QSet<QString> goodsByTrade(const MentionText &text);

} // namespace clew

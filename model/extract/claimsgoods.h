#pragma once

#include "core/analysis.h"
#include "core/claim.h"
#include "core/entity.h"

#include <span>
#include <vector>

namespace clew {

// The goods that a sentence leaves unnamed, as those that it names before or those of the last deal that was
// told: "it had never ordered [any]", "passed on 940 of [them]". Adds their mentions (rule "referent") to
// those of the sentence, or corrects them; whether it did. `before` are the claims of the sentences just
// before, in order.
bool speakOfGoodsBefore(std::vector<Mention> &mentions, QStringView text, const Sentence &sentence,
                        std::span<const Claim> before);

// Cheap: whether that may be so.
bool maySpeakOfGoodsBefore(QStringView text, const Sentence &sentence);

} // namespace clew

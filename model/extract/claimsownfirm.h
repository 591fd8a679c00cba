#pragma once

#include "core/analysis.h"
#include "core/claim.h"
#include "core/entity.h"
#include "extract/speaker.h"

#include <span>
#include <vector>

namespace clew {

// "He added that the company may stop": of whom somebody speaks who works for Orlo is Orlo, where his words
// name no other. Sets the entities behind "the company", "it" and "we" among the mentions of one sentence, in
// order of span; whether anything changed. `employers`: what is known of who works for whom.
bool speakOfOwnFirm(std::vector<Mention> &mentions, QStringView text, const Sentence &sentence,
                    const std::vector<Attribution> &attributions, std::span<const Claim> employers,
                    const std::vector<Entity> &entities);

// Whether the sentence holds such words in what somebody says.
bool maySpeakOfOwnFirm(QStringView text, const Sentence &sentence,
                       const std::vector<Attribution> &attributions);

} // namespace clew

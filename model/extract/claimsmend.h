#pragma once

#include "core/analysis.h"
#include "core/entity.h"

#include <span>

namespace clew {

// A name that a parser took for a verb - "sold them to [Xi'an] Instruments" - is a name again: the phrase
// that it heads hangs where the supposed clause hung. `mentions` in order of span.
void mendNames(Sentence &sentence, std::span<const Mention> mentions);

} // namespace clew

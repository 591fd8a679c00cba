#pragma once

#include "core/claim.h"

#include <QPen>

namespace clew {

struct Theme;
struct ClaimMark;

// The line below a sentence that makes a claim: faint, and in a style that tells its polarity where all its
// claims agree. No pen where a person rejected all of them.
QPen sentencePen(const ClaimMark &mark, const Theme &theme);

// The line below the words that carry one claim, and before it in the margin: solid asserted, dashed
// possible, dotted and warm denied or negated; pale rejected.
QPen claimPen(Polarity polarity, ClaimStatus status, const Theme &theme, qreal width);

} // namespace clew

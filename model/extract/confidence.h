#pragma once

#include "core/claim.h"

namespace clew {

// How often claims of this kind are right, 0 to 1: of the frames in the same file, with the same polarity, as
// sure of themselves; those with an end from the context ("+context" in the rule) are no surer than all of
// those together. resources/frames/confidence.tsv holds the shares, which tests/calibrate.py wrote: counted
// in annotated texts, and lowered by what is lost in texts that nobody looked at. Where it holds none, the
// confidence stays what the frame says.
double calibratedConfidence(const Claim &claim);

} // namespace clew

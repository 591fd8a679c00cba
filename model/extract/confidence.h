#pragma once

#include "core/claim.h"

namespace clew {

// How often claims of this kind were right in annotated texts, 0 to 1: of the frames in the same file, with
// the same polarity, as sure of themselves. resources/frames/confidence.tsv holds the shares, written by
// tests/calibrate.py; where it holds none, the confidence stays what the frame says.
double calibratedConfidence(const Claim &claim);

} // namespace clew

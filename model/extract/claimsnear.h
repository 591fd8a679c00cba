#pragma once

#include "extract/chunk.h"
#include "extract/speaker.h"

namespace clew {

// What stands in the build of a noun phrase and needs no verb: "Acme's LX-9" (produces), "Oslo-based Acme",
// "Acme of Oslo", "Acme, a dealer in Oslo" (located_in).
std::vector<Claim> claimsNear(const ChunkedSentence &passage, const std::vector<Attribution> &attributions);

} // namespace clew

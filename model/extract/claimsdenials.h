#pragma once

#include "extract/claimsdocument.h"
#include "extract/predicatestree.h"

#include <span>

namespace clew {

// "Oduya denies this.", "Mr Roe said that was a lie.": what the sentence before claims of that party, or of
// the firm for which it speaks, denied. `answers` are the claims of the denying sentence, `before` those of
// the sentence before.
std::vector<FoundClaim> claimsDenied(const Tree &tree, std::span<const FoundClaim> answers,
                                     std::span<const FoundClaim> before, const std::vector<Claim> &employers,
                                     const Speaker &speaker, Span evidence);

} // namespace clew

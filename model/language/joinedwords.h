#pragma once

#include "core/span.h"

#include <span>
#include <vector>

namespace clew {

// A run of tokens [begin, end).
struct TokenRange
{
    size_t begin = 0;
    size_t end = 0;
    bool operator==(const TokenRange &) const = default;
};

// Which runs of the tokens of splitTokens() are one word of Analysis: words with hyphens ("state|-|backed",
// "VT|-|9s") and numbers with their unit ("10|km"). In order, without gaps: a token that stands alone is a
// range of one.
std::vector<TokenRange> joinWords(QStringView text, std::span<const Span> tokens);

} // namespace clew

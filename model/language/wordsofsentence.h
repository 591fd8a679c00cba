#pragma once

#include "core/analysis.h"
#include "language/syntax.h"

namespace clew {

// The words of Analysis for a sentence: runs of UD tokens joined, each with the tags of its head token, and
// the tree between them. `parsed` tells of each token; empty where there is no model, and then so are the
// tags.
std::vector<Token> wordsOfSentence(QStringView text, const std::vector<Span> &tokens,
                                   const std::vector<ParsedWord> &parsed, const SyntaxLabels &labels);

} // namespace clew

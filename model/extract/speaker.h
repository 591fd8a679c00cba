#pragma once

#include "extract/chunk.h"

namespace clew {

// Who vouches for a stretch of a sentence: words [begin, end) of its passage.
struct Attribution
{
    Speaker speaker;
    int begin = 0;
    int end = 0;
    // "..., according to X": covers what the sentence is about, not what it mentions in passing.
    bool trailing = false;
};

// For every passage of a document, in order, its attributions; quotations that run over several sentences
// carry on the speaker of their paragraph.
std::vector<std::vector<Attribution>> findAttributions(const std::vector<Passage> &passages);

// The nearest party that vouches for the word, or the document itself. `inPassing`: the claim is made beside
// the main statement (an apposition, a genitive).
Speaker speakerAt(const std::vector<Attribution> &attributions, int word, bool inPassing);

} // namespace clew

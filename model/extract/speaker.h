#pragma once

#include "core/analysis.h"
#include "core/claim.h"
#include "core/document.h"
#include "core/entity.h"

#include <vector>

namespace clew {

// Who vouches for a stretch of a sentence.
struct Attribution
{
    Speaker speaker;
    Span who; // the words that name the speaker; empty where nobody is named
    Span covers;
    // "..., according to X": covers what the sentence is about, not what it mentions in passing.
    bool trailing = false;
    bool quoted = false; // the speaker's own words
    std::vector<Span> asides = {}; // relative clauses within: background, mostly
};

// Sentence by sentence. Quotations that run over several sentences or paragraphs carry on their speaker.
using Attributions = std::vector<std::vector<Attribution>>;

Attributions findAttributions(const Document &document, const Analysis &analysis, const Mentions &mentions);

// The nearest party that vouches for the words `at` of a claim, or the document itself. `inPassing`: the
// claim is made beside the main statement (an apposition, a genitive). What is public record - lists, owners,
// offices, places - and told in passing is background that the document itself adds.
Speaker speakerAt(const std::vector<Attribution> &attributions, Span at, Predicate predicate, bool inPassing);

} // namespace clew

#pragma once

#include "extract/chunk.h"

#include <span>

namespace clew {

// One cue of a sentence: words [first, last) name who vouches for words [begin, end).
struct SpeechCue
{
    Speaker speaker;
    int first = 0;
    int last = 0; // == first: nobody is named
    int begin = 0;
    int end = 0;
    bool trailing = false;
    bool firstPerson = false; // "our engineers found": the speaker of the quotation, if it is one
};

// A longer one is no sentence but a table or a text without full stops: nothing is attributed in it.
constexpr int longestAttributed = 400;

// "X said", "according to X", "X was quoted as saying", "it is reported that" ..., in order of the text.
// `tokens` are those of the sentence; their tree, where there is one, tells the subjects.
std::vector<SpeechCue> speechCues(const ChunkedSentence &passage, std::span<const Token> tokens);

// The relative clauses of the sentence: "who founded it", "that the ministry listed".
std::vector<Span> relativeClauses(const ChunkedSentence &passage, std::span<const Token> tokens);

} // namespace clew

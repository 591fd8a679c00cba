#pragma once

#include "extract/chunk.h"

#include <optional>

namespace clew {

// Outside any mention, a word of this class.
inline bool isPlain(const ChunkedSentence &passage, int i, WordClass name)
{
    return passage.is(i, name) && passage.at(i).anchor < 0;
}

inline bool isForm(const ChunkedSentence &passage, int i, QStringView form)
{
    return i >= 0 && i < passage.size() && passage.at(i).form == form;
}

// The end of a clause: a full stop, a quotation mark, a bracket, a semicolon.
bool isStop(const ChunkedSentence &passage, int i);

// A party as words [first, last).
struct SpeakerPhrase
{
    Speaker speaker;
    int first = 0;
    int last = 0;
    bool firstPerson = false; // "we", "our engineers"
};

// The speaker that words [begin, end) name: without commas, quotation marks and conjunctions at the edges.
std::optional<SpeakerPhrase> speakerOf(const ChunkedSentence &passage, int begin, int end);

// The end of a noun phrase that begins at `begin`: up to a comma or the end of the clause.
int phraseEnd(const ChunkedSentence &passage, int begin);

// Of a subject in words [begin, end) with insertions between commas ("The yard, Acme Marine,", "Acme, which
// builds ships,", "In May, Acme,") the part that names who speaks.
std::optional<SpeakerPhrase> speakerAmong(const ChunkedSentence &passage, int begin, int end);

} // namespace clew

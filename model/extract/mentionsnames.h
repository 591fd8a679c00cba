#pragma once

#include "extract/mentionstext.h"

namespace clew {

// A capitalised name in the text, not yet typed.
struct NameSpan
{
    SentenceTokens range; // with honorific: "Mr Vane"
    QString name; // without it: "Vane"
    bool titled = false; // a word such as "Mr" or "Judge" stands before it
    bool numbered = false; // bears a model designation: "Orlo A9", "Tern 500", "Tern 14 Pro"
    bool misread = false; // the name is not as the text has it: see mentionsmisread.h
    Span part = {}; // where the name is only part of a token: "Orland" of "Orland-based"
};

// "Company A", "Individual 1": how courts name those whom they do not name.
bool isLettered(const MentionText &text, const SentenceTokens &range);

// Every name, in order of the text, without overlap.
std::vector<NameSpan> findNames(const MentionText &text);

} // namespace clew

#pragma once

#include "language/nameswords.h"

#include <span>
#include <vector>

namespace clew {

// What a document says of a word, all its places together.
enum Cue : quint32 {
    CapitalWithinCue = 1 << 0, // has a capital within a sentence
    LowerSeenCue = 1 << 1, // is written in lower case, too
    AfterTitleCue = 1 << 2,
    AfterPersonNounCue = 1 << 3,
    BeforeOrganizationWordCue = 1 << 4, // its capitalised phrase ends with a legal form or the like
    AfterGivenNameCue = 1 << 5, // or is one: its capitalised phrase begins with it
    SpeaksCue = 1 << 6,
    AfterLocativeCue = 1 << 7,
    AfterArticleCue = 1 << 8,
    OwnsCue = 1 << 9, // has a possessive
    CalledFirmCue = 1 << 10, // "X, a maker of ...": by an apposition
    CalledPersonCue = 1 << 11,
    OftenCue = 1 << 12, // twice or more
    InPhraseCue = 1 << 13, // is part of a longer capitalised phrase
    AloneCue = 1 << 14,
};
inline constexpr int cueCount = 15;

// A capitalised phrase: tokens first to end. Loose ones have "of", "and", "the" within.
struct CapitalPhrase
{
    int begin = 0;
    int end = 0;
};

// The words of a document as the model of names sees them. Words that are written alike share their facts.
struct NameDocument
{
    std::vector<WordFacts> words; // distinct ones
    std::vector<quint32> cues; // of each distinct word
    std::vector<int> tokens; // of the whole document: index of the word
    std::vector<int> begins; // of each sentence in tokens, and the end
    std::vector<int> phrases; // of each token: the index of its strict phrase, or -1
    std::vector<CapitalPhrase> strict;
    std::vector<CapitalPhrase> loose; // the same, widened over connectors
    std::vector<quint32> listed; // of each token: bits of the longest listed phrase that holds it
    std::vector<quint8> listedPlace; // 0 none, 1 begin, 2 within, 3 end
    std::vector<quint8> called; // of each strict phrase: 1 a person, 2 a firm, 3 a facility by an apposition

    int sentences() const { return static_cast<int>(begins.size()) - 1; }
    const WordFacts &word(int token) const
    {
        return words[static_cast<size_t>(tokens[static_cast<size_t>(token)])];
    }
    quint32 cuesOf(int token) const { return cues[static_cast<size_t>(tokens[static_cast<size_t>(token)])]; }
};

using SentenceWords = std::vector<QStringView>;

NameDocument readNameDocument(std::span<const SentenceWords> sentences, const Gazetteer &gazetteer,
                              const WordVectors &vectors);

} // namespace clew

#pragma once

#include "language/gazetteer.h"
#include "language/wordvectors.h"

#include <QStringView>

namespace clew {

// How a word is written.
enum class WordCase : quint8 {
    None, // no letters
    Lower,
    Initial, // "Acme"
    Inner, // "iPhone", "McCoy": a capital within
    Upper, // "ACME"
    Letter, // "A"
};

// All that the model of names knows of a word by itself.
struct WordFacts
{
    quint64 word = 0; // hashes from here on
    quint64 lower = 0;
    quint64 shape = 0; // "Xx", "d-x" ...
    quint64 prefixes[3] = {}; // of 2, 3, 4 units, in lower case
    quint64 suffixes[3] = {};
    int row = -1; // among the word vectors
    quint16 clusters[3] = {}; // of 64, 256, 1024, plus one; 0: not known
    quint32 lists = 0; // ListBit
    quint32 role = 0; // WordRole
    WordCase spelling = WordCase::None;
    bool capital = false; // has one, and is not a number or a formula
    bool digits = false;
};

// Small words that say what stands beside them.
enum WordRole : quint32 {
    ConnectorRole = 1 << 0, // "of", "and", "&": may stand within a name
    LocativeRole = 1 << 1, // "in", "near"
    SpeechRole = 1 << 2, // "said"
    ArticleRole = 1 << 3, // "the"
    PossessiveRole = 1 << 4, // "'s"
    CommaRole = 1 << 5,
    IndefiniteRole = 1 << 6, // "a", "an", "the", "its": opens an apposition
    QuoteRole = 1 << 7,
    StopRole = 1 << 8, // ends a sentence or a part of one
};

WordFacts factsOf(QStringView word, const Gazetteer &gazetteer, const WordVectors &vectors);

// What stands before the first and after the last word of a sentence.
const WordFacts &beyondSentence();

} // namespace clew

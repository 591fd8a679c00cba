#pragma once

#include "core/span.h"

#include <QString>

#include <vector>

namespace clew {

// A word, number or punctuation mark: a word of Universal Dependencies, but with hyphenated words and model
// names whole ("state-backed", "VT-9s"), carrying the tags and the tree of their head word. Empty or -1
// where no model gave them.
struct Token
{
    Span span;
    QString lemma;
    QString tag; // Universal POS: NOUN, PROPN, VERB ...
    QLatin1StringView fineTag; // Penn Treebank part of speech: NNP, VBZ ...
    int head = -1; // index within the sentence; -1: root or not known
    QString relation; // Universal Dependencies: nsubj, nsubj:pass, obl ...
};

// Products, works and events are Other.
enum class NameKind { Person, Organization, Place, Other };

// A name as the model sees it, if it is likelier than not.
struct Name
{
    Span span; // may begin or end within a hyphenated word: "Lima" in "Lima-based"
    NameKind kind = NameKind::Other;
    float probability = 0; // of span and kind, 0 to 1
};

// Tokens and names lie in the span, in order, without overlap. The heads of the tokens make one tree.
struct Sentence
{
    Span span;
    std::vector<Token> tokens;
    std::vector<Name> names;
};

// What language/analyse.h makes of a text: spans, never copies of text.
struct Analysis
{
    std::vector<Sentence> sentences; // in order, without overlap; white space between them belongs to none
};

} // namespace clew

#pragma once

#include "core/span.h"

#include <QString>

#include <vector>

namespace clew {

// A word, number or punctuation mark. Universal Dependencies style; lemma, tag, head and relation are empty
// or -1 where no model gave them.
struct Token
{
    Span span;
    QString lemma;
    QString tag; // Universal POS: NOUN, PROPN, VERB ...
    int head = -1; // index within the sentence; -1: root or not known
    QString relation;
};

// Tokens lie in the span, in order, without overlap.
struct Sentence
{
    Span span;
    std::vector<Token> tokens;
};

// What language/analyse.h makes of a text: spans, never copies of text.
struct Analysis
{
    std::vector<Sentence> sentences; // in order, without overlap; white space between them belongs to none
};

} // namespace clew

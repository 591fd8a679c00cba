#pragma once

#include "language/namesdocument.h"
#include "language/syntax.h"
#include "language/wordvectors.h"

namespace clew {

// Features of the tokens of one sentence, as hashes: those of token i stand from begins[i] to begins[i + 1].
struct NameFeatures
{
    std::vector<quint64> hashes;
    std::vector<int> begins;
};

void findFeatures(const NameDocument &document, int sentence, NameFeatures &features);

// The same in two parts, so that the first is looked up once a document: what a word says by itself of the
// token that stands `place` words before it (-3 to 3), and what takes more than one word to say.
inline constexpr int namePlaces = 7;
void appendOwnFeatures(const WordFacts &word, int place, std::vector<quint64> &hashes);
void findJointFeatures(const NameDocument &document, int sentence, NameFeatures &features);

// What the network is told of one token beside its encoding by the syntax model.
inline constexpr int signCount = 64;

struct NameInput
{
    int vector = -1; // row of the word vectors
    quint64 signs = 0; // bits
};

// The sizes that the file of a model and the program must agree on.
struct NameShape
{
    static constexpr QStringView format = u"2"; // 1: weights in floats
    static constexpr int signSize = 24;
    static constexpr int memory = 48; // cells a direction
    static constexpr int inputs = WordVectors::dimension + signSize + ParsedSentence::encodingSize;
};

std::vector<NameInput> inputsOf(const NameDocument &document, int sentence);

} // namespace clew

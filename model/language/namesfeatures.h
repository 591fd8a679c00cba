#pragma once

#include "language/namesdocument.h"

namespace clew {

// Features of the tokens of one sentence, as hashes: those of token i stand from begins[i] to begins[i + 1].
struct NameFeatures
{
    std::vector<quint64> hashes;
    std::vector<int> begins;
};

void findFeatures(const NameDocument &document, int sentence, NameFeatures &features);

// What the network is told of one token beside its encoding by the syntax model.
inline constexpr int signCount = 64;

struct NameInput
{
    int vector = -1; // row of the word vectors
    quint64 signs = 0; // bits
};

std::vector<NameInput> inputsOf(const NameDocument &document, int sentence);

} // namespace clew

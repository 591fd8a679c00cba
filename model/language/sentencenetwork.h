#pragma once

#include "language/lstm.h"
#include "language/sentenceends.h"
#include "language/wordvectors.h"

namespace clew {

// What the file of the model and the program must agree on.
struct EndShape
{
    static constexpr int prefixSize = 12;
    static constexpr int suffixSize = 12;
    static constexpr int shapeSize = 8;
    static constexpr int flags = 34;
    static constexpr int inputs = WordVectors::dimension + prefixSize + suffixSize + shapeSize + flags;
    static constexpr int tableRows = 2048; // of prefixes and suffixes
    static constexpr int shapeRows = 512;
    static constexpr int memory = 48; // cells a direction
    static constexpr int hidden = 32;
};

// What the network sees of a token.
struct EndInput
{
    int vector = -1; // -1: none
    int prefix = 0;
    int suffix = 0;
    int shape = 0;
    std::array<float, EndShape::flags> flags{};
};

// Of the tokens of a paragraph whose units are given.
std::vector<EndInput> endInputs(QStringView text, std::span<const Span> tokens,
                                std::span<const TextUnit> units, const WordVectors &vectors);

// Whether a sentence ends after a token, from what stands on both sides: a memory that reads both ways
// (bidirectional LSTM) and a hidden layer.
struct EndNetwork
{
    WordVectors vectors;
    MatrixView prefixTable, suffixTable, shapeTable;
    LstmWeights forward, backward;
    MatrixView hidden, hiddenBias; // 2 memory x hidden
    MatrixView ends, endsBias; // hidden x 1

    // The views are of the file, which must live as long.
    static Result<EndNetwork> open(const ModelFile &file, WordVectors vectors);

    void fill(const EndInput &input, float *row) const;
    // The logarithm of the odds after each. Read in windows that overlap, so that time is linear in their
    // number.
    std::vector<float> scores(std::span<const EndInput> inputs) const;
};

} // namespace clew

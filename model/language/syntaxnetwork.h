#pragma once

#include "language/lstm.h"
#include "language/syntax.h"
#include "language/wordfeatures.h"
#include "language/wordvectors.h"

namespace clew {

// The sizes that the file of a model and the program must agree on.
struct SyntaxShape
{
    static constexpr int wordSize = 32;
    static constexpr int prefixSize = 16;
    static constexpr int shortSuffixSize = 8;
    static constexpr int suffixSize = 16;
    static constexpr int shapeSize = 8;
    static constexpr int inputs
        = WordVectors::dimension + wordSize + prefixSize + shortSuffixSize + suffixSize + shapeSize;
    static constexpr int prefixRows = 4096;
    static constexpr int shortSuffixRows = 1024;
    static constexpr int suffixRows = 4096;
    static constexpr int shapeRows = 512;

    static constexpr int memory = 96; // cells a direction and layer
    static constexpr int arcs = 96;
    static constexpr int labels = 128;
};

// The rows of the tables that a word takes its inputs from.
struct SyntaxInput
{
    int vector = -1; // -1: none
    int word = 0; // 0: not known
    int prefix = 0;
    int shortSuffix = 0;
    int suffix = 0;
    int shape = 0;
};

struct SyntaxNetwork
{
    ModelFile file;
    WordVectors vectors;
    SyntaxLabels labels;
    std::span<const quint64> words; // sorted hashes; the word's row is its place here + 1

    MatrixView wordTable, prefixTable, shortSuffixTable, suffixTable, shapeTable;
    LstmWeights firstForward, firstBackward, secondForward, secondBackward;
    MatrixView tags, tagsBias; // 2 memory x (universal tags | fine tags)
    MatrixView parts, partsBias; // 2 memory x (arcs of a dependent | of a head | labels of both)
    MatrixView arcs; // dependent x head
    MatrixView headBias; // 1 x arcs: how much a word is a head at all
    MatrixView root; // 1 x (arcs | labels): what stands for the root as a head
    MatrixView relations, relationsBias; // labels x relations

    SyntaxInput inputOf(QStringView word) const;
    void fill(const SyntaxInput &input, float *row) const;
};

// The row of a word's hash in a sorted list, counted from 1; 0: not there.
int rowOfWord(std::span<const quint64> words, quint64 hash);
SyntaxInput syntaxInputOf(QStringView word, std::span<const quint64> words, const WordVectors &vectors);

} // namespace clew

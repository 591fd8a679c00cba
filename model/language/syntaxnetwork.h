#pragma once

#include "language/bytelstm.h"
#include "language/syntax.h"
#include "language/wordfeatures.h"
#include "language/wordvectors.h"

namespace clew {

// The sizes that the file of a model and the program must agree on.
struct SyntaxShape
{
    static constexpr QStringView format = u"2"; // 1: weights in floats

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

// Rows of numbers in bytes; their unit is part of the weights that they meet.
struct ByteRows
{
    std::span<const qint8> numbers;
    int columns = 0;

    const qint8 *row(int index) const { return numbers.data() + std::size_t(index) * std::size_t(columns); }
};

struct SyntaxNetwork
{
    static constexpr std::size_t inputBytes = ByteLayer::rowBytes(SyntaxShape::inputs);

    ModelFile file;
    WordVectors vectors;
    SyntaxLabels labels;
    std::span<const quint64> words; // sorted hashes; the word's row is its place here + 1

    ByteRows wordTable, prefixTable, shortSuffixTable, suffixTable, shapeTable;
    ByteLstm firstForward, firstBackward, secondForward, secondBackward;
    ByteLayer tags; // 2 memory x (universal tags | fine tags)
    ByteLayer parts; // 2 memory x (arcs of a dependent | of a head | labels of both)
    MatrixView arcs; // dependent x head
    MatrixView headBias; // 1 x arcs: how much a word is a head at all
    MatrixView root; // 1 x (arcs | labels): what stands for the root as a head
    MatrixView relations, relationsBias; // labels x relations

    SyntaxInput inputOf(QStringView word) const;
    // inputBytes of them.
    void fill(const SyntaxInput &input, quint8 *row) const;

    // BadResource where the file lacks a part.
    static Result<SyntaxNetwork> open(ModelFile file, WordVectors vectors);
};

// The row of a word's hash in a sorted list, counted from 1; 0: not there.
int rowOfWord(std::span<const quint64> words, quint64 hash);
SyntaxInput syntaxInputOf(QStringView word, std::span<const quint64> words, const WordVectors &vectors);

} // namespace clew

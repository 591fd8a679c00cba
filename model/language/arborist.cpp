#include "language/arborist.h"

#include "language/spanningtree.h"

#include <algorithm>

namespace clew {

namespace {

constexpr int arcSize = SyntaxShape::arcs;
constexpr int labelSize = SyntaxShape::labels;

Matrix rowsOf(int rows, MatrixView bias)
{
    Matrix result(rows, bias.columns);
    for (int row = 0; row < rows; ++row)
        std::copy_n(bias.values, bias.columns, result.row(row));
    return result;
}

int best(const float *scores, int count)
{
    return static_cast<int>(std::max_element(scores, scores + count) - scores);
}

int lengthOf(const ParsedSentence *sentence)
{
    return static_cast<int>(sentence->words.size());
}

} // namespace

Arborist::Arborist(const SyntaxNetwork &network, const PackedBatch &batch, std::span<float> parts)
    : m_network(network)
    , m_batch(batch)
    , m_parts(parts)
{
    const auto width = static_cast<std::size_t>(network.parts.width());
    for (std::size_t row = 0; row < parts.size(); row += width) {
        for (std::size_t i = row; i < row + 2 * arcSize; ++i)
            parts[i] = std::max(parts[i], 0.0f);
    }
}

void Arborist::plant(std::span<ParsedSentence *const> sentences) const
{
    const Matrix wished = wishes(sentences);
    int first = 0;
    for (std::size_t s = 0; s < sentences.size(); ++s) {
        const int length = lengthOf(sentences[s]);
        const auto heads = spanningTree(scoresOf(static_cast<int>(s), length, wished.row(first)));
        for (std::size_t i = 0; i < heads.size(); ++i)
            sentences[s]->words[i].head = heads[i];
        first += length;
    }
    label(sentences);
}

Matrix Arborist::wishes(std::span<ParsedSentence *const> sentences) const
{
    Matrix dependents(m_batch.rows(), arcSize);
    int row = 0;
    for (std::size_t s = 0; s < sentences.size(); ++s) {
        for (int i = 0; i < lengthOf(sentences[s]); ++i)
            std::copy_n(partsOf(static_cast<int>(s), i), arcSize, dependents.row(row++));
    }
    Matrix wished = rowsOf(m_batch.rows(), m_network.headBias);
    multiplyAdd(dependents, m_network.arcs, wished.values.data());
    return wished;
}

Matrix Arborist::scoresOf(int sentence, int length, const float *wishes) const
{
    const int columns = (length + 16) / 16 * 16; // whole vectors
    Matrix heads(arcSize, columns);
    const auto setHead = [&](int column, const float *numbers) {
        float *to = heads.values.data() + column;
        for (int i = 0; i < arcSize; ++i, to += columns)
            *to = numbers[i];
    };
    setHead(0, m_network.root.values);
    for (int i = 0; i < length; ++i)
        setHead(i + 1, partsOf(sentence, i) + arcSize);
    Matrix wide(length, columns);
    multiplyAdd(MatrixView(wishes, length, arcSize), heads, wide.values.data());
    Matrix scores(length, length + 1);
    for (int i = 0; i < length; ++i)
        std::copy_n(wide.row(i), length + 1, scores.row(i));
    return scores;
}

void Arborist::label(std::span<ParsedSentence *const> sentences) const
{
    Matrix hidden(m_batch.rows(), labelSize);
    int row = 0;
    for (std::size_t s = 0; s < sentences.size(); ++s) {
        const int sentence = static_cast<int>(s);
        for (int i = 0; i < lengthOf(sentences[s]); ++i) {
            const int head = sentences[s]->words[static_cast<std::size_t>(i)].head;
            const float *dependent = partsOf(sentence, i) + 2 * arcSize;
            const float *governor = head < 0 ? m_network.root.values + arcSize
                                             : partsOf(sentence, head) + 2 * arcSize + labelSize;
            float *to = hidden.row(row++);
            for (int c = 0; c < labelSize; ++c)
                to[c] = std::max(dependent[c] + governor[c], 0.0f);
        }
    }
    Matrix scores = rowsOf(m_batch.rows(), m_network.relationsBias);
    multiplyAdd(hidden, m_network.relations, scores.values.data());
    row = 0;
    for (ParsedSentence *sentence : sentences) {
        for (ParsedWord &word : sentence->words)
            word.relation = best(scores.row(row++), scores.columns);
    }
}

} // namespace clew

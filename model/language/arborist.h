#pragma once

#include "language/packedbatch.h"
#include "language/syntaxnetwork.h"

namespace clew {

// Trees for a batch of sentences, out of `parts`, the results of SyntaxNetwork::parts for each row of the
// batch.
class Arborist
{
public:
    Arborist(const SyntaxNetwork &network, const PackedBatch &batch, std::span<float> parts);

    // Heads, then relations, of all sentences; those of the batch, in its order.
    void plant(std::span<ParsedSentence *const> sentences) const;

private:
    const float *partsOf(int sentence, int word) const
    {
        return m_parts.data()
            + static_cast<std::size_t>(m_batch.row(sentence, word))
            * static_cast<std::size_t>(m_network.parts.width());
    }
    // What each word wants its head to be like, words of all sentences one after the other.
    Matrix wishes(std::span<ParsedSentence *const> sentences) const;
    Matrix scoresOf(int sentence, int length, const float *wishes) const;
    void label(std::span<ParsedSentence *const> sentences) const;

    const SyntaxNetwork &m_network;
    const PackedBatch &m_batch;
    std::span<float> m_parts;
};

} // namespace clew

#pragma once

#include "language/namesdocument.h"
#include "language/namestable.h"

namespace clew {

// What the words of one document say by themselves of the tokens around them: looked up once a word and
// place. More than half of all features are of this kind.
class OwnSums
{
public:
    // One row a token of the sentence, in order. Always of the same document and table.
    const std::vector<FeatureSums> &ofSentence(const NameDocument &document, int sentence,
                                               const FeatureTable &table);

private:
    void learn(const NameDocument &document, const FeatureTable &table);

    std::vector<FeatureSums> m_sums; // of each word and place; behind the words stands beyondSentence()
    std::vector<bool> m_known;
    std::vector<size_t> m_wanted; // to be learned, as indices of m_sums
    std::vector<size_t> m_asked; // of each token and place of the sentence
    std::vector<FeatureSums> m_rows;
};

} // namespace clew

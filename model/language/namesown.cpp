#include "language/namesown.h"

#include "language/namesfeatures.h"

namespace clew {

namespace {

constexpr int reach = namePlaces / 2;

size_t at(int index)
{
    return static_cast<size_t>(index);
}

} // namespace

const std::vector<FeatureSums> &OwnSums::ofSentence(const NameDocument &document, int sentence,
                                                    const FeatureTable &table)
{
    const size_t all = (document.words.size() + 1) * namePlaces;
    m_sums.resize(all);
    m_known.resize(all);
    m_wanted.clear();
    m_asked.clear();
    const int begin = document.begins[at(sentence)];
    const int end = document.begins[at(sentence) + 1];
    for (int token = begin; token < end; ++token) {
        for (int place = -reach; place <= reach; ++place) {
            const int there = token + place;
            const size_t word
                = there >= begin && there < end ? at(document.tokens[at(there)]) : document.words.size();
            const size_t index = word * namePlaces + at(place + reach);
            m_asked.push_back(index);
            if (!m_known[index])
                m_wanted.push_back(index);
            m_known[index] = true;
        }
    }
    learn(document, table);
    m_rows.assign(at(end - begin), FeatureSums{});
    for (size_t i = 0; i < m_asked.size(); ++i) {
        FeatureSums &row = m_rows[i / namePlaces];
        const FeatureSums &sums = m_sums[m_asked[i]];
        for (size_t y = 0; y < row.size(); ++y)
            row[y] = static_cast<qint16>(row[y] + sums[y]);
    }
    return m_rows;
}

void OwnSums::learn(const NameDocument &document, const FeatureTable &table)
{
    if (m_wanted.empty())
        return;
    std::vector<quint64> hashes;
    std::vector<int> begins{0};
    for (size_t index : m_wanted) {
        const size_t word = index / namePlaces;
        appendOwnFeatures(word < document.words.size() ? document.words[word] : beyondSentence(),
                          static_cast<int>(index % namePlaces) - reach, hashes);
        begins.push_back(static_cast<int>(hashes.size()));
    }
    std::vector<FeatureSums> learned(m_wanted.size());
    table.sum(hashes, begins, learned);
    for (size_t i = 0; i < m_wanted.size(); ++i)
        m_sums[m_wanted[i]] = learned[i];
}

} // namespace clew

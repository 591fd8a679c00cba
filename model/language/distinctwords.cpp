#include "language/distinctwords.h"

#include "language/wordfeatures.h"

#include <bit>

namespace clew {

DistinctWords::DistinctWords(std::span<const std::vector<QStringView>> sentences)
{
    size_t count = 0;
    for (const auto &sentence : sentences) {
        m_begins.push_back(count);
        count += sentence.size();
    }
    m_indices.reserve(count);
    struct Slot
    {
        quint64 hash = 0;
        int index = -1;
    };
    const size_t mask = std::bit_ceil(2 * count + 1) - 1;
    std::vector<Slot> table(mask + 1);
    for (const auto &sentence : sentences) {
        for (QStringView word : sentence) {
            const quint64 hash = hashOf(word);
            size_t at = hash & mask;
            while (table[at].index >= 0 && table[at].hash != hash)
                at = (at + 1) & mask;
            if (table[at].index < 0) {
                table[at] = {hash, static_cast<int>(m_words.size())};
                m_words.push_back(word);
            }
            m_indices.push_back(table[at].index);
        }
    }
}

} // namespace clew

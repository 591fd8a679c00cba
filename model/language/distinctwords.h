#pragma once

#include <QStringView>

#include <span>
#include <vector>

namespace clew {

// The different words of some sentences, in the order in which they first stand there, and which one each
// place has. Words are told apart by 64 bits of hash.
class DistinctWords
{
public:
    explicit DistinctWords(std::span<const std::vector<QStringView>> sentences);

    const std::vector<QStringView> &words() const { return m_words; }
    int indexOf(size_t sentence, size_t word) const { return m_indices[m_begins[sentence] + word]; }

private:
    std::vector<QStringView> m_words;
    std::vector<size_t> m_begins; // of each sentence
    std::vector<int> m_indices; // of each place
};

} // namespace clew

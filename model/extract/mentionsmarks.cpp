#include "extract/mentionsmarks.h"

namespace clew {

NameMarks::NameMarks(const MentionText &text, const Drafts &drafts)
    : m_drafts(drafts)
{
    for (size_t s = 0; s < text.sentences().size(); ++s)
        m_at.emplace_back(text.size(s) + 1, Marks());
    for (size_t i = 0; i < drafts.mentions.size(); ++i) {
        const SentenceTokens &range = drafts.mentions[i].range;
        const DraftMention *other = beginningAt(range.sentence, range.first);
        if (!other || other->range.end <= range.end) // "Orlo" within "Orlo K-5"
            m_at[range.sentence][range.first].begins = static_cast<int>(i);
        m_at[range.sentence][range.end].ends = static_cast<int>(i);
    }
}

const DraftMention *NameMarks::mentionAt(size_t sentence, size_t token, int Marks::*mark) const
{
    if (token >= m_at[sentence].size())
        return nullptr;
    const int index = m_at[sentence][token].*mark;
    return index < 0 ? nullptr : &m_drafts.mentions[static_cast<size_t>(index)];
}

const DraftMention *NameMarks::beginningAt(size_t sentence, size_t token) const
{
    return mentionAt(sentence, token, &Marks::begins);
}

const DraftMention *NameMarks::endingBefore(size_t sentence, size_t token) const
{
    return mentionAt(sentence, token, &Marks::ends);
}

} // namespace clew

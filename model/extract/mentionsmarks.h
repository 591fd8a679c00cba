#pragma once

#include "extract/mentionsdrafts.h"

namespace clew {

// Which named mention begins and which ends at a token; of several that begin there the longest. Mentions
// added later are not seen.
class NameMarks
{
public:
    NameMarks(const MentionText &text, const Drafts &drafts);

    // Pointers into the drafts: good until a mention is added.
    const DraftMention *beginningAt(size_t sentence, size_t token) const;
    const DraftMention *endingBefore(size_t sentence, size_t token) const;

private:
    struct Marks
    {
        int begins = -1; // the named mention that begins at this token
        int ends = -1; // the one that ends before it
    };

    const DraftMention *mentionAt(size_t sentence, size_t token, int Marks::*mark) const;

    const Drafts &m_drafts;
    std::vector<std::vector<Marks>> m_at;
};

} // namespace clew

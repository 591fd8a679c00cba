#include "reader/articlemarks.h"

namespace clew {

namespace {

template<typename Mark, typename SpanOf>
const Mark *shortestAt(const std::vector<Mark> &marks, qsizetype offset, SpanOf spanOf)
{
    const Mark *best = nullptr;
    for (const Mark &mark : marks) {
        const Span span = spanOf(mark);
        if (span.begin > offset)
            break;
        if (span.contains(offset) && (!best || span.length() < spanOf(*best).length()))
            best = &mark;
    }
    return best;
}

} // namespace

const MentionMark *mentionAt(const ArticleMarks &marks, qsizetype offset)
{
    return shortestAt(marks.mentions, offset, [](const MentionMark &mark) { return mark.span; });
}

const ClaimMark *claimAt(const ArticleMarks &marks, qsizetype offset)
{
    return shortestAt(marks.claims, offset, [](const ClaimMark &mark) { return mark.evidence; });
}

} // namespace clew

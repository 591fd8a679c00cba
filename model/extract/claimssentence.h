#pragma once

#include "extract/chunk.h"
#include "extract/claimsdocument.h"
#include "extract/speaker.h"

#include "core/entity.h"
#include "core/time.h"

#include <set>
#include <span>
#include <vector>

namespace clew {

// The claims of one sentence with speakers, dates and amounts: trees first, the words alone where the tree
// says nothing of a trigger. Refers to `times`, all of the document.
class SentenceReader
{
public:
    SentenceReader(const std::vector<TimeExpression> &times, std::set<EntityId> unnamed)
        : m_times(times)
        , m_unnamed(std::move(unnamed))
    {
    }

    // `focus`: the body that was spoken of last (claimstree.h).
    std::vector<FoundClaim> read(const ChunkedSentence &passage, const Sentence &sentence,
                                 std::span<const Mention> mentions,
                                 const std::vector<Attribution> &attributions, EntityId focus) const;

private:
    std::vector<TimeExpression> timesWithin(Span phrase) const;
    void addIncluded(std::vector<FoundClaim> &claims, const ChunkedSentence &passage) const;

    const std::vector<TimeExpression> &m_times;
    std::set<EntityId> m_unnamed;
};

} // namespace clew

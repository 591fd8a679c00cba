#pragma once

#include "extract/chunk.h"
#include "extract/claimsarguments.h"
#include "extract/predicatestree.h"

#include "core/claim.h"

#include <set>
#include <span>
#include <vector>

namespace clew {

// What the frames over trees (framestrees.h) find in one sentence. Each claim has predicate, roles, polarity,
// rule, raw confidence and trigger; the caller adds who says so, dates and evidence. The occurrence tells
// where the trigger stands among the words of the passage. `focus`: the body that was spoken of last, whose
// "chairman Jane Roe" is; 0: none.
struct TreeClaim
{
    Claim claim;
    Occurrence at;
    int carrier = -1; // the word of the verb that carries a noun: "offers" of "offers access"
    bool inPassing = false; // beside the main statement: an apposition, a genitive
    Span phrase; // all that hangs on the trigger
    bool byEmployer = false; // the frame asks for the organisation for which `from` speaks
};

std::vector<TreeClaim> claimsOnTree(const ChunkedSentence &passage, const Sentence &sentence,
                                    const Tree &tree, std::span<const Mention> mentions,
                                    const std::set<EntityId> &unnamed, EntityId focus = {});

} // namespace clew

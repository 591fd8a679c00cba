#pragma once

#include "core/claim.h"

#include <vector>

namespace clew {

class Workspace;

// Two sentences, one in each document, that tell the same: the same parties in a relation of the same kind.
struct SharedClaim
{
    ClaimId left;
    ClaimId right;
    Span leftSentence;
    Span rightSentence;
    bool agree = true; // false: one asserts what the other denies or negates

    friend bool operator==(const SharedClaim &, const SharedClaim &) = default;
};

// In order of the left document, a pair of sentences once. Claims that a person rejected are left out.
std::vector<SharedClaim> sharedClaims(DocumentId left, DocumentId right, const Workspace &workspace);

// The documents that share claims with this one, most shared first.
std::vector<DocumentId> relatedTo(DocumentId document, const Workspace &workspace);

} // namespace clew

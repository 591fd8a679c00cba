#pragma once

#include "core/claim.h"
#include "core/entity.h"
#include "core/origin.h"
#include "core/time.h"

#include <vector>

namespace clew {

// Everything that the machine reads out of one document. A pure function of the document.
struct Extraction
{
    std::vector<Entity> entities;
    std::vector<Mention> mentions;
    std::vector<Claim> claims; // ordered by evidence
    std::vector<TimeExpression> times;
    std::vector<Derivation> derivations;
    std::vector<Span> openSentences; // several entities and no claim: for the review queue
};

} // namespace clew

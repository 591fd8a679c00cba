#pragma once

#include "resolve/evidence.h"

namespace clew {

struct DescribedPair
{
    EntityId left; // the smaller
    EntityId right;
    double score = 0;
    QString reason; // "described_alike", "says_the_same", "described_by_name"
};

// Informants and firms that documents describe and do not name, in two documents that retell one publication:
// where both descriptions share what anchors them ("a government official in Norr" and "a Norr official"), or
// both vouch for one statement ("an executive"). Never two of one document, and never where number or anchors
// contradict.
std::vector<DescribedPair> describedAlike(const std::vector<Entity> &entities,
                                          const IdentityEvidence &evidence);

} // namespace clew

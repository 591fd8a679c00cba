#pragma once

#include "core/judgement.h"
#include "resolve/evidence.h"

#include <vector>

namespace clew {

// Which new entities are the same as known ones (or as each other): judgements by the machine, with reasons.
// Only what is certain becomes Verdict::Same: same folded name and compatible type, both named, and no bare
// last name. Likely pairs come back as Unsure, for a person: names that are alike (candidates.h), what the
// documents say of them (evidence.h), unnamed parties described alike (described.h). Pairs within `decided`
// (by a person or before) are not judged again. Linear in the entities, but for names that very many share.
std::vector<Judgement> judgeIdentities(const std::vector<Entity> &known, const std::vector<Entity> &added,
                                       const std::vector<Judgement> &decided,
                                       const IdentityEvidence &evidence = {});

// Connected components of the `same` judgements.
Clusters clustersOf(const std::vector<Entity> &entities, const std::vector<Judgement> &judgements);

} // namespace clew

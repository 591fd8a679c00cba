#pragma once

#include "core/claim.h"
#include "store/database.h"

#include <vector>

namespace clew {

// The tables claim and claim_review.
Result<void> saveClaims(const Database &database, const std::vector<Claim> &claims);
// Visible documents only, with the status that a person gave.
Result<std::vector<Claim>> loadClaims(const Database &database);

} // namespace clew

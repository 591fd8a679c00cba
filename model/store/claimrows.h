#pragma once

#include "core/claim.h"
#include "store/database.h"

#include <vector>

namespace clew {

// The tables claim and hand_claim.
Result<void> saveClaims(const Database &database, const std::vector<Claim> &claims);
// Visible documents only, as the machine proposed them.
Result<std::vector<Claim>> loadClaims(const Database &database);
Result<std::vector<Claim>> loadClaimsOf(const Database &database, DocumentId document); // visible or not

// Claims by hand, or `kept` from a former reading; in order of id.
Result<void> saveHandClaim(const Database &database, const Claim &claim, bool kept);
Result<std::optional<Claim>> loadHandClaim(const Database &database, ClaimId id);
Result<std::vector<Claim>> loadHandClaims(const Database &database);

} // namespace clew

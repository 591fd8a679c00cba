#pragma once

#include "core/claim.h"

#include <QString>

#include <vector>

namespace clew {

class Workspace;
struct Cut;

// What a card under the mouse says, as rich text; everything that comes from a text is escaped.
QString entityCard(EntityId canonical, const Workspace &workspace);
QString claimCard(const std::vector<ClaimId> &claims, const Workspace &workspace);
QString cutCard(const Cut &cut);

} // namespace clew

#pragma once

#include "core/claim.h"

#include <QString>

namespace clew {

struct Theme;
class Workspace;

// The address of a link within a card, and back.
QString addressOf(EntityId id);
QString addressOf(ClaimId id);

// The cards as rich text. Everything from a text is escaped; links are the addresses above and nothing else.
QString entityCardHtml(EntityId canonical, const Workspace &workspace, const Theme &theme);
QString claimCardHtml(const Claim &claim, const Workspace &workspace, const Theme &theme);

} // namespace clew

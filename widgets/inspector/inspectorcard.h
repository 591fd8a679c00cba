#pragma once

#include "core/route.h"

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
QString documentCardHtml(DocumentId document, const Workspace &workspace, const Theme &theme);
QString routeCardHtml(const Route &route, const Workspace &workspace, const Theme &theme);
// To tell an entity from another: its forms, a sentence of every document, its claims.
QString comparisonCardHtml(EntityId entity, const Workspace &workspace, const Theme &theme);

} // namespace clew

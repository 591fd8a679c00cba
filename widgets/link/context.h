#pragma once

#include "core/entity.h"

#include <optional>
#include <vector>

namespace clew {

class Workspace;

// Words of an article around a name.
struct Context
{
    DocumentId document;
    Span place; // of the name in the article
    QString text; // whole words of one paragraph
    Span name; // within `text`
};

// Around the first mention of one of these entities (as documents have them, not clusters), `length` UTF-16
// units beside the name; nothing where no text names them.
std::optional<Context> contextOf(const std::vector<EntityId> &entities, const Workspace &workspace,
                                 qsizetype length = 180);

} // namespace clew

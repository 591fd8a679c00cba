#pragma once

#include "core/change.h"
#include "core/claim.h"

#include <vector>

namespace clew {

class Workspace;

// An entity that a person names and the dossier does not know yet, and where the text names it.
struct NewEntity
{
    Entity entity; // with its id
    std::vector<Span> mentions;
};

// A new entity of a document; `words` is looked for in `within`, a span of its text, for its mention.
NewEntity newEntity(DocumentId document, EntityType type, const QString &words, Span within,
                    const Workspace &workspace);

// The one change that enters a claim, with the entities that it needs.
Change entering(const Claim &claim, const std::vector<NewEntity> &entities);

// The one change that puts `corrected` in the place of `old` (correction() in workspace/edits.h), with the
// entities that it needs.
Change correcting(const Claim &old, const Claim &corrected, const std::vector<NewEntity> &entities,
                  const Workspace &workspace);

// Words of a document that name something: an entity of the dossier, or a new one of that type and name.
struct Naming
{
    DocumentId document;
    EntityId known; // canonical; 0: a new one
    EntityType type = EntityType::Organization;
    QString name;
    std::vector<Span> places; // every one becomes a mention
    QString person; // who says so, and signs the judgement
};

// The one change that marks them. Where the document has no entity of its own for a known one yet, it gets
// one, judged the same by a person.
Change markingOf(const Naming &naming, const Workspace &workspace);

} // namespace clew

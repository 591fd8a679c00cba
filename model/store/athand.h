#pragma once

#include "core/id.h"
#include "store/database.h"

#include <vector>

namespace clew {

// Which documents to begin with where not all are looked at.

Result<qint64> countDocuments(const Database &database); // on show

// At most `limit` documents on show, each once: first those that persons worked on (opened, noted, tagged,
// claims and entities by hand, reviewed, pinned, named, judged), the latest imported first; then the latest
// imported.
Result<std::vector<DocumentId>> documentsAtHand(const Database &database, int limit);

// At most `limit` documents on show in which the entities stand, or one that is the same by judgement of the
// machine or a person; the latest imported first. The entities: all members of a cluster that a part knows
// (also those elsewhere, from which the others hang).
Result<std::vector<DocumentId>> documentsOf(const Database &database, const std::vector<EntityId> &entities,
                                            int limit);

} // namespace clew

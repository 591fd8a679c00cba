#pragma once

#include "export/tables.h"

class QIODevice;

namespace clew {

// Files for `neo4j-admin database import full`, each with its header in the first row: entities, documents,
// and claims as relationships whose :TYPE is the predicate in capitals. "Always quoted" so that an empty
// text stays apart from no value; numbers are bare. Errors: CannotWrite, Cancelled, and those of the source.
Result<void> writeNeo4jEntities(QIODevice &device, const ExportTables &tables, Losses &losses);
Result<void> writeNeo4jDocuments(QIODevice &device, const ExportTables &tables, Losses &losses);
Result<void> writeNeo4jClaims(QIODevice &device, const ExportTables &tables, Losses &losses,
                              const Job &job = {});
// Which document tells of which entity.
Result<void> writeNeo4jMentions(QIODevice &device, const ExportTables &tables, Losses &losses);
// The command that imports them.
QByteArray neo4jCommand();

} // namespace clew

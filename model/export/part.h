#pragma once

#include "core/dossier.h"
#include "core/route.h"
#include "graph/graph.h"

#include <set>
#include <vector>

namespace clew {

// Which part of a dossier is exported, and how. Empty sets and open ends leave nothing out.
struct ExportPart
{
    bool reviewedOnly = false; // claims that a person confirmed or entered
    QString from; // ISO prefix: the time window
    QString to;
    bool keepUndated = false; // under a time window; else what bears no date of its own is left out
    std::set<EntityType> types; // both ends of a claim, where named, are of one of these
    bool routesOnly = false; // claims of the routes between these two, with what speaks against them
    EntityId routesFrom;
    EntityId routesTo;
    bool quotations = true;
    bool redactInformants = false;

    friend bool operator==(const ExportPart &, const ExportPart &) = default;
};

// Whether the part is the whole dossier.
bool isWhole(const ExportPart &part);

// The claims that the part holds, with the entities, mentions, judgements and documents that they need; the
// origins of these documents are among them.
DossierContent partOf(const DossierContent &content, const Graph &graph, const ExportPart &part);

} // namespace clew

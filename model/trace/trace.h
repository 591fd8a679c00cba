#pragma once

#include "core/dossier.h"
#include "core/job.h"
#include "core/route.h"
#include "graph/graph.h"

#include <functional>
#include <set>
#include <span>
#include <vector>

namespace clew {

struct TraceOptions
{
    int most = 8; // routes
    int longest = 6; // hops
    bool reviewedOnly = false; // only claims that a person confirmed
    DateRange window = {}; // no claim that is dated outside of it; undated ones stay
    int minimumOrigins = 0; // of every hop but that who made the item
    // How many independent origins stand behind some claims. Empty: graph/origins.h counts.
    std::function<int(std::span<const ClaimId>)> originsOf = {};
    // The words of a passage; by them a report is known to say "may" where no claim was made of it. Empty: it
    // is not asked.
    std::function<QString(DocumentId, Span)> textOf = {};
};

// The best supported routes by which `from` (an item, or a party that has it) reaches one of `to`, best
// first. Which predicate passes goods on to whom is data (resources/flow). Negated, denied and rejected
// claims carry no route and are listed as counter-evidence; possible ones carry it at a lower score, and so
// does what a retelling asserts and its origin thinks possible. What a retelling joins against its origin
// carries nothing and is told as a miss. Never passes through a document or a mere co-mention. An item is
// followed only by claims about that item, about its class, or about none; a route says so. Where nothing is
// found, the nearest misses. Of several ends the best route to each comes before a second to any.
Traced traceTo(const DossierContent &content, const Graph &graph, EntityId from, const std::set<EntityId> &to,
               const TraceOptions &options = {}, const Job &job = {});

// The routes alone, to one end.
std::vector<Route> traceRoutes(const DossierContent &content, const Graph &graph, EntityId from, EntityId to,
                               const TraceOptions &options = {}, const Job &job = {});

} // namespace clew

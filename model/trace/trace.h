#pragma once

#include "core/dossier.h"
#include "core/job.h"
#include "core/route.h"
#include "graph/graph.h"

#include <vector>

namespace clew {

struct TraceOptions
{
    int most = 8; // routes
    int longest = 6; // hops
};

// The best supported routes by which `from` (an item, or a party that has it) reaches `to`, best first;
// empty: no supported path. Which predicate passes goods on to whom is data (resources/flow). Negated, denied
// and rejected claims carry no route and are listed as counter-evidence; possible ones carry it at a lower
// score. Never passes through a document or a mere co-mention; an item is followed only by claims about that
// item, or about none.
std::vector<Route> traceRoutes(const DossierContent &content, const Graph &graph, EntityId from, EntityId to,
                               const TraceOptions &options = {}, const Job &job = {});

} // namespace clew

#pragma once

#include "core/route.h"
#include "trace/ways.h"

#include <vector>

namespace clew {

// A way with the route that it became.
struct Candidate
{
    Way way;
    Route route;
};

// The routes worth a line of their own, best first, at most `most`: of those with the same stations the best;
// not those that another route tells in full.
std::vector<Route> selectRoutes(std::vector<Candidate> candidates, size_t most);

} // namespace clew

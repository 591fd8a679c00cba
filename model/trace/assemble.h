#pragma once

#include "core/route.h"
#include "trace/ways.h"

#include <optional>

namespace clew {

// What a way begins with: the item as such, its maker, or a party.
struct Beginning
{
    bool party = false; // the way begins with the party that the trace asked for
    int maker = nobody; // the maker that the trace asked for; nobody: whoever makes the item
};

// A way as a route: the opening hop from the maker to the item where one is known, then a hop a leg; the
// weakest hop, and what the route leaves open. Nothing, if the maker who was asked for turns up again on the
// way.
std::optional<Route> assemble(const Way &way, const Steps &steps, const Graph &graph,
                              const Beginning &beginning);

} // namespace clew

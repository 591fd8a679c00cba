#pragma once

#include "core/route.h"
#include "trace/ways.h"

#include <map>
#include <optional>
#include <set>

namespace clew {

// What a way begins with: the item as such, its maker, or a party.
struct Beginning
{
    bool party = false; // the way begins with the party that the trace asked for
    int maker = nobody; // the maker that the trace asked for; nobody: whoever makes the item
};

// What routes are made of; nothing is owned.
struct Evidence
{
    const Steps *steps = nullptr;
    const Graph *graph = nullptr;
    const ItemClasses *classes = nullptr;
    const StepRules *rules = nullptr;
    const std::map<DocumentId, std::set<int>> *speaksOf = nullptr; // the nodes that a document mentions
};

// A way as a route: the opening hop from the maker to the item where one is known, then a hop a leg; the
// weakest hop, and what the route leaves open. A hop bears all claims by which the same passes between the
// same two, also those that name the item less clearly, and those that leave the giver unnamed where their
// document speaks of him; these add no origin. Nothing, if the maker who was asked for turns up again on the
// way.
std::optional<Route> assemble(const Way &way, const Evidence &evidence, const Beginning &beginning);

} // namespace clew

#pragma once

#include "graph/graph.h"
#include "trace/flow.h"

namespace clew {

// Nodes are indices of the graph; this stands for a party that the text leaves unnamed.
inline constexpr int nobody = -1;

// Who passes what to whom by a claim.
struct Parties
{
    int giver = nobody;
    int receiver = nobody;
    int via = nobody;
    int item = nobody;
};

// By the roles of the claim and the flow of its predicate. Nothing: an end is paper or a sum, which hold no
// goods; that is not the same as an unnamed one. For goods that are made or held, `item` is what the claim is
// about; a go-between stands in for an unnamed end.
std::optional<Parties> partiesOf(const Claim &claim, const Flow &flow, const Graph &graph);

} // namespace clew

#pragma once

#include "graph/graph.h"
#include "trace/flow.h"

#include <map>
#include <vector>

namespace clew {

class Origins;

// Nodes are indices of the graph; this stands for a party that the text leaves unnamed.
inline constexpr int nobody = -1;

// What passes from one party to another by claims of one family about one item, or about none.
struct Step
{
    int from = nobody;
    int to = nobody;
    int item = nobody; // nobody: the claims name no item
    FlowFamily family = FlowFamily::Trade;
    std::vector<const Claim *> claims; // best evidence first; all of them carry
    double cost = 1; // lower is better supported
    bool possible = false; // no claim asserts it
    bool aside = false; // to or from a go-between; the direct step stands beside it
};

// The steps of a dossier, in a fixed order. Claims that are negated, denied or rejected make none, nor do
// those whose only parties are documents or sums. A go-between stands in for an unnamed end; where both ends
// are named, the ways to him and from him are steps besides the direct one.
struct Steps
{
    std::vector<Step> makes; // from: the maker, item: what he makes
    std::vector<Step> holds; // to: the holder, item: what he holds
    std::vector<Step> passes; // from and to are not both unnamed
    std::vector<Step> gives; // to: whoever passes the item on, by all that says so: he must have had it
};

Steps stepsOf(const DossierContent &content, const Graph &graph, const FlowTable &flows,
              const Origins &known);

// Asserted before possible, confirmed before proposed, then the speaker with more of a name.
bool isBetterEvidence(const Claim *a, const Claim *b);

// Steps that are only possible cost this much more than those that a text asserts: no number of asserted hops
// of a usual route makes up for it.
inline constexpr double costOfPossible = 10;

} // namespace clew

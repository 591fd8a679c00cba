#pragma once

#include "trace/parties.h"

#include <QDate>

#include <functional>
#include <vector>

namespace clew {

class ItemContext;
class Retellings;

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
    int origins = 1; // independent publications behind it
    int context = nobody; // where no item is named: the model that the text around speaks of
    QDate earliest = {}; // between which it happened, as far as claims date it; invalid: open
    QDate latest = {};
};

// A step that does not carry, and why.
struct BlockedStep
{
    Step step;
    BreakKind kind = BreakKind::Denied;
};

// The steps of a dossier, in a fixed order. Claims that are negated, denied or rejected make none, nor do
// those whose only parties are documents or sums. A go-between stands in for an unnamed end; where both ends
// are named, the ways to him and from him are steps besides the direct one. What a retelling asserts and its
// origin only thinks possible is possible; what it joins or turns round against its origin carries nothing.
struct Steps
{
    std::vector<Step> makes; // from: the maker, item: what he makes
    std::vector<Step> holds; // to: the holder, item: what he holds
    std::vector<Step> passes; // from and to are not both unnamed
    std::vector<Step> gives; // to: whoever passes the item on, by all that says so: he must have had it
    std::vector<BlockedStep> blocked; // both parties are known
};

struct StepRules
{
    const FlowTable *flows = nullptr;
    const Retellings *retellings = nullptr;
    const ItemContext *context = nullptr;
    std::function<int(std::span<const ClaimId>)> originsOf; // how many independent ones stand behind claims
    std::function<bool(const Claim &)> isConsidered; // empty: all claims
    int minimumOrigins = 0; // of a step; who made the item is not asked
};

// How many independent origins stand behind claims, at least 1.
int originsOf(const std::vector<ClaimId> &claims, const StepRules &rules);

Steps stepsOf(const DossierContent &content, const Graph &graph, const StepRules &rules);

// Steps that are only possible cost this much more than those that a text asserts: no number of asserted hops
// of a usual route makes up for it.
inline constexpr double costOfPossible = 10;

} // namespace clew

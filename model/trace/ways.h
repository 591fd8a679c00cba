#pragma once

#include "core/job.h"
#include "trace/itemclasses.h"
#include "trace/steps.h"

#include <set>
#include <vector>

namespace clew {

// How one leg of a way is known.
enum class LegKind {
    Passed, // giver and receiver stand in the claims
    Held, // the claims say that `to` has the item
    GivesOn, // that `to` had the item is said only by what it passes to others
};

struct Leg
{
    const Step *step = nullptr; // of the Steps that were searched
    LegKind kind = LegKind::Passed;
    ItemReading reading = ItemReading::Same; // None: the claims name no goods
    double cost = 0;

    // Whether the leg speaks of the item without a guess; that somebody owns a firm names no goods at all.
    bool isSure() const
    {
        return reading == ItemReading::Same || reading == ItemReading::Member || reading == ItemReading::Whole
            || step->family == FlowFamily::Control;
    }
};

// Two hops of which the later is dated before the earlier. Indices of legs; `later` is the one out of place.
struct Disorder
{
    size_t earlier = 0;
    size_t later = 0;
};

// A chain of legs that carries one item, before it becomes a Route.
struct Way
{
    int item = nobody;
    std::vector<Leg> legs; // never empty
    double cost = 0;

    // Who has the item when the way begins; nobody: unnamed, or the first leg is not a passing-on.
    int first() const { return legs.front().kind == LegKind::Passed ? legs.front().step->from : nobody; }
    std::vector<Disorder> disorders() const;
};

// More guesses at the item than this are no route.
inline constexpr int mostAssumed = 2;

struct WaySearch
{
    const Steps *steps = nullptr;
    const Graph *graph = nullptr;
    const ItemClasses *classes = nullptr;
    std::set<int> targets; // a way ends at the first that it reaches
    int longest = 6; // legs
    int most = 8; // ways
};

// The ways by which an item reaches a target, cheapest first. They begin where the item is first heard of:
// with whoever passes it on, has it, or gets it from an unnamed party. Only claims about the item lead on,
// and, as guesses, those about no item or about its class.
std::vector<Way> waysOfItem(const WaySearch &search, int item, const Job &job);

// The ways that begin with a party and carry `item`, which at least one leg names; with item nobody, the ways
// of which no leg names an item.
std::vector<Way> waysOfParty(const WaySearch &search, int party, int item, const Job &job);

} // namespace clew

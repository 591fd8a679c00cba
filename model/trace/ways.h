#pragma once

#include "core/job.h"
#include "trace/itemclasses.h"
#include "trace/steps.h"

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
    bool named = true; // the claims name the item
    double cost = 0;
};

// A chain of legs that carries one item, before it becomes a Route.
struct Way
{
    int item = nobody;
    std::vector<Leg> legs; // never empty
    double cost = 0;

    // Who has the item when the way begins; nobody: unnamed, or the first leg is not a passing-on.
    int first() const { return legs.front().kind == LegKind::Passed ? legs.front().step->from : nobody; }
};

// More guesses at the item than this are no route.
inline constexpr int mostAssumed = 2;

struct WaySearch
{
    const Steps *steps = nullptr;
    const Graph *graph = nullptr;
    const ItemClasses *classes = nullptr;
    int target = nobody;
    int longest = 6; // legs
    int most = 8; // ways
};

// The ways by which an item reaches the target, cheapest first. They begin where the item is first heard of:
// with whoever passes it on, has it, or gets it from an unnamed party. Only claims about the item lead on,
// and, as guesses, those about no item or about its class.
std::vector<Way> waysOfItem(const WaySearch &search, int item, const Job &job);

// The ways that begin with a party and carry `item`, which at least one leg names; with item nobody, the ways
// of which no leg names an item.
std::vector<Way> waysOfParty(const WaySearch &search, int party, int item, const Job &job);

} // namespace clew

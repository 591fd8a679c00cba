#include "trace/select.h"

#include <algorithm>
#include <limits>
#include <set>
#include <span>
#include <tuple>

namespace clew {

namespace {

// Two legs whose speakers alone differ are about as well supported.
constexpr double speakersApart = 0.12;

using Stations = std::vector<std::pair<EntityId, EntityId>>;

Stations stationsOf(const Route &route)
{
    Stations stations;
    for (const Hop &hop : route.hops)
        stations.emplace_back(hop.from, hop.to);
    return stations;
}

std::set<ClaimId> claimsOf(const Route &route)
{
    std::set<ClaimId> claims;
    for (const Hop &hop : route.hops)
        claims.insert(hop.claims.begin(), hop.claims.end());
    return claims;
}

bool isBefore(const Candidate &a, const Candidate &b)
{
    const auto key = [](const Candidate &candidate) {
        return std::tuple(candidate.way.cost, candidate.route.hops.size(), stationsOf(candidate.route));
    };
    return key(a) < key(b);
}

// The legs behind the first holder: what a way says of how the item moved on.
std::span<const Leg> movement(const Way &way)
{
    const std::span<const Leg> legs(way.legs);
    return way.legs.front().kind == LegKind::Passed ? legs : legs.subspan(1);
}

// How well the least supported of some legs is: its cost, and how many independent origins it has.
struct Support
{
    double cost = 0;
    int origins = std::numeric_limits<int>::max();
};

Support supportOf(std::span<const Leg> legs)
{
    Support least;
    for (const Leg &leg : legs) {
        least = {std::max(least.cost, leg.cost), std::min(least.origins, leg.step->origins)};
    }
    return least;
}

bool isNoWeaker(const Support &a, const Support &b)
{
    return a.cost <= b.cost + speakersApart && a.origins >= b.origins;
}

// Whether `longer` tells the same movement and, no less well supported, what went before it: the shorter one
// is not worth a line of its own. What claims say of a holder stands for itself.
bool tellsMore(const Candidate &longer, const Candidate &shorter)
{
    const std::span<const Leg> all(longer.way.legs);
    const std::span<const Leg> tail = movement(shorter.way);
    const Leg &first = shorter.way.legs.front();
    const int holder = first.kind == LegKind::Passed ? first.step->from : first.step->to;
    const auto sameEnds = [](const Leg &a, const Leg &b) {
        return a.step->from == b.step->from && a.step->to == b.step->to;
    };
    // what he gave to others is no news where claims about the item say that he gave it to this one
    if (longer.way.item == shorter.way.item && first.kind == LegKind::GivesOn
        && longer.way.cost < shorter.way.cost
        && std::equal(all.begin(), all.end(), tail.begin(), tail.end(), sameEnds))
        return true;
    if (longer.way.item != shorter.way.item || first.kind == LegKind::Held || holder == nobody
        || all.size() <= tail.size() || all.front().kind == LegKind::GivesOn)
        return false;
    const std::span<const Leg> head = all.first(all.size() - tail.size());
    return head.back().step->to == holder && isNoWeaker(supportOf(head), supportOf(shorter.way.legs))
        && std::equal(tail.begin(), tail.end(), all.end() - static_cast<std::ptrdiff_t>(tail.size()),
                      sameEnds);
}

bool goesAside(const Way &way)
{
    return std::any_of(way.legs.begin(), way.legs.end(), [](const Leg &leg) { return leg.step->aside; });
}

// Whether a way from somebody unnamed rests on claims that another one shows as well, with a name.
bool namesTheGiver(const Candidate &named, const Candidate &unnamed)
{
    const Leg &first = unnamed.way.legs.front();
    if (first.kind != LegKind::Passed || first.step->from != nobody
        || named.way.legs.front().step->from == nobody)
        return false;
    const std::set<ClaimId> all = claimsOf(named.route);
    const std::set<ClaimId> some = claimsOf(unnamed.route);
    return std::includes(all.begin(), all.end(), some.begin(), some.end());
}

// Whether a way by a go-between rests on claims that another way tells directly.
bool tellsDirectly(const Candidate &direct, const Candidate &aside)
{
    if (!goesAside(aside.way) || goesAside(direct.way))
        return false;
    const std::set<ClaimId> all = claimsOf(direct.route);
    const std::set<ClaimId> some = claimsOf(aside.route);
    return std::includes(all.begin(), all.end(), some.begin(), some.end());
}

// Whether a way begins with a guess at what somebody handed to a party of whom another way knows, by the name
// of the goods, from whom he has them; from there on the two are one.
bool guessesABeginning(const Candidate &known, const Candidate &guessed)
{
    const Leg &first = guessed.way.legs.front();
    if (first.kind != LegKind::Passed || first.isSure() || known.way.item != guessed.way.item
        || known.way.cost >= guessed.way.cost)
        return false;
    const std::span<const Leg> all(known.way.legs), tail = std::span(guessed.way.legs).subspan(1);
    if (tail.empty() || all.size() <= tail.size()) // whoever serves the end himself is asked for
        return false;
    const Leg &from = all[all.size() - tail.size() - 1];
    return from.kind == LegKind::Passed && from.isSure() && from.step->to == first.step->to
        && from.step->from != first.step->from
        && std::equal(tail.begin(), tail.end(), all.end() - static_cast<std::ptrdiff_t>(tail.size()),
                      [](const Leg &a, const Leg &b) {
                          return a.step->from == b.step->from && a.step->to == b.step->to;
                      });
}

} // namespace

std::vector<Route> selectRoutes(std::vector<Candidate> candidates, size_t most)
{
    std::sort(candidates.begin(), candidates.end(), isBefore);
    std::vector<Route> firsts, others;
    std::set<Stations> seen;
    std::set<EntityId> reached;
    for (const Candidate &candidate : candidates) {
        if (firsts.size() >= most)
            break;
        const bool told = std::any_of(candidates.begin(), candidates.end(), [&](const Candidate &other) {
            return &other != &candidate
                && (tellsDirectly(other, candidate) || tellsMore(other, candidate)
                    || namesTheGiver(other, candidate) || guessesABeginning(other, candidate));
        });
        if (told || !seen.insert(stationsOf(candidate.route)).second)
            continue;
        const bool isFirst = reached.insert(candidate.route.hops.back().to).second;
        (isFirst ? firsts : others).push_back(candidate.route);
    }
    for (const Route &route : others) {
        if (firsts.size() < most)
            firsts.push_back(route);
    }
    std::stable_sort(firsts.begin(), firsts.end(),
                     [](const Route &a, const Route &b) { return a.score > b.score; });
    return firsts;
}

} // namespace clew

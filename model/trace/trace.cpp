#include "trace/trace.h"

#include "graph/publications.h"
#include "trace/assemble.h"
#include "trace/counter.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <tuple>

namespace clew {

namespace {

// More ways than routes are asked for: many tell the same in other words and are dropped.
constexpr int waysForARoute = 8;

// A way with the route that it became.
struct Candidate
{
    Way way;
    Route route;
};

using Stations = std::vector<std::pair<EntityId, EntityId>>;

Stations stationsOf(const Route &route)
{
    Stations stations;
    for (const Hop &hop : route.hops)
        stations.emplace_back(hop.from, hop.to);
    return stations;
}

// What a route rests on, but for who made the item.
std::set<ClaimId> claimsOf(const Route &route)
{
    std::set<ClaimId> claims;
    for (const Hop &hop : route.hops) {
        if (hop.predicate != Predicate::Produces)
            claims.insert(hop.claims.begin(), hop.claims.end());
    }
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

// Whether `longer` tells the same movement and, by asserted claims about the item, what went before it. What
// claims say of a holder stands for itself.
bool tellsMore(const Candidate &longer, const Candidate &shorter)
{
    const std::span<const Leg> all(longer.way.legs);
    const std::span<const Leg> tail = movement(shorter.way);
    const int holder = shorter.way.legs.front().kind == LegKind::Passed ? shorter.way.first()
                                                                        : shorter.way.legs.front().step->to;
    if (longer.way.item != shorter.way.item || shorter.way.legs.front().kind == LegKind::Held
        || all.size() <= tail.size() || holder == nobody || all.front().kind == LegKind::GivesOn)
        return false;
    const std::span<const Leg> head = all.first(all.size() - tail.size());
    const auto sameEnds = [](const Leg &a, const Leg &b) {
        return a.step->from == b.step->from && a.step->to == b.step->to;
    };
    const auto solid = [](const Leg &leg) {
        return leg.named && !leg.step->possible;
    };
    return head.back().step->to == holder && std::all_of(head.begin(), head.end(), solid)
        && std::equal(tail.begin(), tail.end(), all.end() - static_cast<std::ptrdiff_t>(tail.size()),
                      sameEnds);
}

// All that can be reached from a node by as many guesses as a route may make; backwards from it, if `end` is
// the receiver.
std::set<int> withinGuesses(int node, const Steps &steps, int Step::*end, int Step::*other)
{
    std::set<int> reached{node};
    for (int guess = 0; guess < mostAssumed; ++guess) {
        const std::set<int> before = reached;
        for (const Step &step : steps.passes) {
            if (step.item == nobody && step.*other != nobody && before.contains(step.*end))
                reached.insert(step.*other);
        }
    }
    return reached;
}

// The items that can be carried from a party to the target: a claim names them near the one and near the
// other.
std::set<int> itemsBetween(int party, int target, const Steps &steps)
{
    const std::set<int> near = withinGuesses(party, steps, &Step::from, &Step::to);
    const std::set<int> far = withinGuesses(target, steps, &Step::to, &Step::from);
    std::set<int> leaving;
    std::set<int> arriving;
    for (const Step &step : steps.passes) {
        if (step.item != nobody && near.contains(step.from))
            leaving.insert(step.item);
        if (step.item != nobody && far.contains(step.to))
            arriving.insert(step.item);
    }
    std::set<int> items;
    std::set_intersection(leaving.begin(), leaving.end(), arriving.begin(), arriving.end(),
                          std::inserter(items, items.end()));
    return items;
}

class Trace
{
public:
    Trace(const DossierContent &content, const Graph &graph, const TraceOptions &options, const Job &job)
        : m_content(content)
        , m_graph(graph)
        , m_options(options)
        , m_job(job)
        , m_steps(stepsOf(content, graph, builtInFlow(), Publications(content)))
    {
    }

    std::vector<Route> routes(int from, int to)
    {
        m_search = {&m_steps, &m_graph, to, m_options.longest, m_options.most * waysForARoute};
        collectItem(from, {});
        std::set<int> carried = itemsBetween(from, to, m_steps);
        carried.erase(from);
        for (const Step &step : m_steps.makes) {
            if (step.from == from) {
                collectItem(step.item, {false, from});
                carried.erase(step.item);
            }
        }
        for (const int item : carried)
            collect(waysOfParty(m_search, from, item, m_job), {true, nobody});
        collect(waysOfParty(m_search, from, nobody, m_job), {true, nobody});
        return select();
    }

private:
    void collectItem(int item, const Beginning &beginning)
    {
        WaySearch search = m_search;
        const bool opens = std::any_of(m_steps.makes.begin(), m_steps.makes.end(),
                                       [&](const Step &step) { return step.item == item; });
        if (opens)
            --search.longest;
        collect(waysOfItem(search, item, m_job), beginning);
    }

    void collect(std::vector<Way> ways, const Beginning &beginning)
    {
        for (Way &way : ways) {
            if (std::optional<Route> route = assemble(way, m_steps, m_graph, beginning))
                m_candidates.push_back({std::move(way), std::move(*route)});
        }
    }

    std::vector<Route> select()
    {
        std::sort(m_candidates.begin(), m_candidates.end(), isBefore);
        std::vector<Route> routes;
        std::set<Stations> seen;
        std::vector<std::set<ClaimId>> shown;
        for (const Candidate &candidate : m_candidates) {
            if (routes.size() >= static_cast<size_t>(m_options.most) || m_job.cancelled())
                break;
            const bool told
                = std::any_of(m_candidates.begin(), m_candidates.end(), [&](const Candidate &other) {
                      return &other != &candidate && tellsMore(other, candidate);
                  });
            const std::set<ClaimId> claims = claimsOf(candidate.route);
            const bool shows = std::any_of(shown.begin(), shown.end(), [&](const std::set<ClaimId> &other) {
                return std::includes(other.begin(), other.end(), claims.begin(), claims.end());
            });
            if (told || shows || !seen.insert(stationsOf(candidate.route)).second)
                continue;
            shown.push_back(claims);
            routes.push_back(candidate.route);
            routes.back().counter = counterEvidence(candidate.route, m_content, m_graph, builtInFlow());
        }
        return routes;
    }

    const DossierContent &m_content;
    const Graph &m_graph;
    const TraceOptions &m_options;
    const Job &m_job;
    const Steps m_steps;
    WaySearch m_search;
    std::vector<Candidate> m_candidates;
};

} // namespace

std::vector<Route> traceRoutes(const DossierContent &content, const Graph &graph, EntityId from, EntityId to,
                               const TraceOptions &options, const Job &job)
{
    const std::optional<int> source = graph.find(from);
    const std::optional<int> target = graph.find(to);
    if (!source || !target || source == target)
        return {};
    return Trace(content, graph, options, job).routes(*source, *target);
}

} // namespace clew

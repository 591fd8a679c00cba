#include "trace/trace.h"

#include "graph/origins.h"
#include "trace/assemble.h"
#include "trace/counter.h"
#include "trace/select.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace clew {

namespace {

// More ways than routes are asked for: many tell the same in other words and are dropped.
constexpr int waysForARoute = 8;

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
        , m_steps(stepsOf(content, graph, builtInFlow(), Origins(content, graph.clusters())))
        , m_classes(content, graph)
    {
    }

    std::vector<Route> routes(int from, int to)
    {
        m_search = {&m_steps, &m_graph, &m_classes, to, m_options.longest, m_options.most * waysForARoute};
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
        std::vector<Route> found = selectRoutes(std::move(m_candidates), static_cast<size_t>(m_options.most));
        for (Route &route : found)
            route.counter = counterEvidence(route, m_content, m_graph, builtInFlow());
        return found;
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

    const DossierContent &m_content;
    const Graph &m_graph;
    const TraceOptions &m_options;
    const Job &m_job;
    const Steps m_steps;
    const ItemClasses m_classes;
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

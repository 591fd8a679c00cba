#include "trace/trace.h"

#include "graph/origins.h"
#include "trace/assemble.h"
#include "trace/beside.h"
#include "trace/counter.h"
#include "trace/itemcontext.h"
#include "trace/misses.h"
#include "trace/retellings.h"
#include "trace/select.h"

#include <algorithm>
#include <iterator>
#include <map>
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

bool isInWindow(const Claim &claim, const DateRange &window)
{
    if (window.isEmpty() || !claim.date)
        return true;
    const QDate begin = firstDay(claim.date->from);
    const QDate end = lastDay(claim.date->to);
    const QDate windowBegin = firstDay(window.from);
    const QDate windowEnd = lastDay(window.to);
    return !(windowBegin.isValid() && end.isValid() && end < windowBegin)
        && !(windowEnd.isValid() && begin.isValid() && begin > windowEnd);
}

class Trace
{
public:
    Trace(const DossierContent &content, const Graph &graph, const TraceOptions &options, const Job &job)
        : m_content(content)
        , m_graph(graph)
        , m_options(options)
        , m_job(job)
        , m_origins(content, graph.clusters())
        , m_retellings(content, graph, builtInFlow(), m_origins, options.textOf)
        , m_classes(content, graph)
        , m_context(content, graph, m_classes)
        , m_rules(rules())
        , m_steps(stepsOf(content, graph, m_rules))
    {
        for (const Mention &mention : content.mentions) {
            if (const std::optional<int> node = graph.find(mention.entity))
                m_speaksOf[mention.document].insert(*node);
        }
    }

    Traced routes(int from, const std::set<int> &to)
    {
        m_search = {&m_steps, &m_graph, &m_classes, to, m_options.longest, m_options.most * waysForARoute};
        collectItem(from, {});
        std::set<int> carried;
        for (const int target : to)
            carried.merge(itemsBetween(from, target, m_steps));
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
        Traced found{selectRoutes(std::move(m_candidates), static_cast<size_t>(m_options.most)), {}};
        for (Route &route : found.routes) {
            route.counter = counterEvidence(route, m_content, m_graph, builtInFlow(), m_classes);
            route.beside = besideOf(route, m_content, m_graph, builtInFlow());
        }
        if (!m_job.cancelled())
            found.misses = nearestMisses({&m_steps, &m_graph, &m_classes, from, to},
                                         found.routes.empty() ? MissScope::Nearest : MissScope::OnlyRetold);
        return found;
    }

private:
    StepRules rules() const
    {
        const TraceOptions &options = m_options;
        return {&builtInFlow(),
                &m_retellings,
                &m_context,
                options.originsOf
                    ? options.originsOf
                    : [this](std::span<const ClaimId> claims) { return m_origins.count(claims); },
                [&options](const Claim &claim) {
                    return (!options.reviewedOnly || claim.status == ClaimStatus::Confirmed)
                        && isInWindow(claim, options.window);
                },
                options.minimumOrigins};
    }

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
            if (std::optional<Route> route
                = assemble(way, {&m_steps, &m_graph, &m_classes, &m_rules, &m_speaksOf}, beginning))
                m_candidates.push_back({std::move(way), std::move(*route)});
        }
    }

    const DossierContent &m_content;
    const Graph &m_graph;
    const TraceOptions &m_options;
    const Job &m_job;
    const Origins m_origins;
    const Retellings m_retellings;
    const ItemClasses m_classes;
    const ItemContext m_context;
    const StepRules m_rules;
    const Steps m_steps;
    std::map<DocumentId, std::set<int>> m_speaksOf;
    WaySearch m_search;
    std::vector<Candidate> m_candidates;
};

} // namespace

Traced traceTo(const DossierContent &content, const Graph &graph, EntityId from, const std::set<EntityId> &to,
               const TraceOptions &options, const Job &job)
{
    const std::optional<int> source = graph.find(from);
    std::set<int> targets;
    for (const EntityId id : to) {
        if (const std::optional<int> target = graph.find(id); target && target != source)
            targets.insert(*target);
    }
    if (!source || targets.empty())
        return {};
    return Trace(content, graph, options, job).routes(*source, targets);
}

std::vector<Route> traceRoutes(const DossierContent &content, const Graph &graph, EntityId from, EntityId to,
                               const TraceOptions &options, const Job &job)
{
    return traceTo(content, graph, from, {to}, options, job).routes;
}

} // namespace clew

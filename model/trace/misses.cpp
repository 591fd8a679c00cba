#include "trace/misses.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace clew {

namespace {

constexpr size_t mostMisses = 4;
constexpr int furthest = 6; // hops from either end

// How a node was reached: by which step, and how far from the end.
struct Reached
{
    const Step *step = nullptr; // null: an end itself
    int distance = 0;
};
using Reach = std::map<int, Reached>;

class Finder
{
public:
    explicit Finder(const MissSearch &search)
        : m_search(search)
        , m_sourceIsItem(search.graph->nodes()[static_cast<size_t>(search.source)].type
                         == EntityType::Product)
    {
        reachForward();
        reachBackward();
    }

    std::vector<NearMiss> find(MissScope scope)
    {
        for (const BlockedStep &blocked : m_search.steps->blocked) {
            if (scope == MissScope::OnlyRetold && blocked.kind != BreakKind::OnlyRetold)
                continue;
            if (mayBeIt(blocked.step))
                addBridge(blocked.step, blocked.kind);
        }
        if (scope == MissScope::Nearest) {
            for (const Step &step : m_search.steps->passes) {
                if (!mayBeIt(step))
                    addBridge(step, BreakKind::OtherItem);
            }
            if (m_found.empty())
                addUnsaid();
        }
        std::stable_sort(m_found.begin(), m_found.end(), [](const NearMiss &a, const NearMiss &b) {
            return std::tuple(orderOf(a.kind), a.before.size() + a.after.size())
                < std::tuple(orderOf(b.kind), b.before.size() + b.after.size());
        });
        if (m_found.size() > mostMisses)
            m_found.resize(mostMisses);
        return std::move(m_found);
    }

private:
    // What was said to be, and proved of no weight, tells more than what nobody says.
    static int orderOf(BreakKind kind)
    {
        switch (kind) {
        case BreakKind::OnlyRetold: return 0;
        case BreakKind::Denied: return 1;
        case BreakKind::Negated: return 2;
        case BreakKind::OtherItem: return 3;
        case BreakKind::Unsaid: return 4;
        }
        return 4;
    }

    // Whether a step may be about the goods that were asked for; any, where a party was asked for.
    bool mayBeIt(const Step &step) const
    {
        const int about = step.item == nobody ? step.context : step.item;
        return !m_sourceIsItem || about == nobody
            || m_search.classes->reading(about, m_search.source) != ItemReading::None;
    }
    bool isAboutIt(const Step &step) const { return step.item != nobody && mayBeIt(step); }

    void reachForward()
    {
        if (m_sourceIsItem) {
            for (const Step &step : m_search.steps->makes) {
                if (step.item == m_search.source)
                    m_ahead.emplace(step.from, Reached{&step, 1});
            }
            for (const Step &step : m_search.steps->holds) {
                if (isAboutIt(step))
                    m_ahead.emplace(step.to, Reached{&step, 1});
            }
            for (const Step &step : m_search.steps->gives) {
                if (isAboutIt(step))
                    m_ahead.emplace(step.to, Reached{&step, 1});
            }
            for (const Step &step : m_search.steps->passes) {
                if (isAboutIt(step) && step.from == nobody && step.to != nobody)
                    m_ahead.emplace(step.to, Reached{&step, 1});
            }
        } else {
            m_ahead.emplace(m_search.source, Reached());
        }
        spread(m_ahead, &Step::from, &Step::to);
    }

    void reachBackward()
    {
        for (const int target : m_search.targets)
            m_behind.emplace(target, Reached());
        spread(m_behind, &Step::to, &Step::from);
    }

    void spread(Reach &reach, int Step::*near, int Step::*far)
    {
        for (int distance = 1; distance <= furthest; ++distance) {
            Reach next;
            for (const Step &step : m_search.steps->passes) {
                if (step.*near == nobody || step.*far == nobody || reach.contains(step.*far)
                    || !mayBeIt(step))
                    continue;
                if (reach.contains(step.*near))
                    next.emplace(step.*far, Reached{&step, reach.at(step.*near).distance + 1});
            }
            if (next.empty())
                return;
            reach.merge(next);
        }
    }

    EntityId entity(int node) const
    {
        return node == nobody ? EntityId() : m_search.graph->nodes()[static_cast<size_t>(node)].entity;
    }

    Hop hop(const Step &step) const
    {
        const bool makes = step.family == FlowFamily::Make;
        const bool holds = step.family == FlowFamily::Hold;
        Hop hop{entity(holds ? step.item : step.from),
                entity(makes ? step.item : step.to),
                entity(step.item),
                step.claims.front()->predicate,
                step.possible ? Polarity::Possible : Polarity::Asserted,
                {}};
        for (const Claim *claim : step.claims)
            hop.claims.push_back(claim->id);
        hop.kind = kindOf(step.family);
        hop.origins = step.origins;
        return hop;
    }

    std::vector<Hop> chain(const Reach &reach, int node, int Step::*towardsEnd) const
    {
        std::vector<Hop> hops;
        for (auto at = reach.find(node); at != reach.end() && at->second.step;) {
            const Step &step = *at->second.step;
            hops.push_back(hop(step));
            at = step.family == FlowFamily::Make || step.*towardsEnd == nobody ? reach.end()
                                                                               : reach.find(step.*towardsEnd);
        }
        return hops;
    }
    std::vector<Hop> before(int node) const
    {
        std::vector<Hop> hops = chain(m_ahead, node, &Step::from);
        std::reverse(hops.begin(), hops.end());
        return hops;
    }

    void addBridge(const Step &step, BreakKind kind)
    {
        if (step.from == nobody || step.to == nobody || !m_behind.contains(step.to))
            return;
        const bool reaches = m_ahead.contains(step.from);
        if (!reaches && !(m_sourceIsItem && isAboutIt(step)))
            return;
        // a step back towards the beginning completes nothing
        if (m_ahead.contains(step.to) && kind == BreakKind::OtherItem)
            return;
        NearMiss miss{before(step.from),
                      chain(m_behind, step.to, &Step::to),
                      kind,
                      entity(step.from),
                      entity(step.to),
                      {}};
        for (const Claim *claim : step.claims)
            miss.claims.push_back(claim->id);
        m_found.push_back(std::move(miss));
    }

    // The longest that the evidence leads from the beginning, and from the end.
    void addUnsaid()
    {
        const auto further = [](const auto &a, const auto &b) {
            return a.second.distance < b.second.distance;
        };
        const auto front = std::max_element(m_ahead.begin(), m_ahead.end(), further);
        const auto back = std::max_element(m_behind.begin(), m_behind.end(), further);
        if (back == m_behind.end())
            return;
        const int from = front == m_ahead.end() ? m_search.source : front->first;
        NearMiss miss{front == m_ahead.end() ? std::vector<Hop>() : before(from),
                      chain(m_behind, back->first, &Step::to),
                      BreakKind::Unsaid,
                      entity(from),
                      entity(back->first),
                      {}};
        if (miss.from != miss.to)
            m_found.push_back(std::move(miss));
    }

    const MissSearch &m_search;
    const bool m_sourceIsItem;
    Reach m_ahead, m_behind;
    std::vector<NearMiss> m_found;
};

} // namespace

std::vector<NearMiss> nearestMisses(const MissSearch &search, MissScope scope)
{
    return Finder(search).find(scope);
}

} // namespace clew

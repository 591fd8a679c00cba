#include "trace/ways.h"

#include "trace/bestpaths.h"

#include <algorithm>
#include <map>
#include <set>

namespace clew {

namespace {

// What a claim that names no item costs more: less than one that is only possible, more than a longer way.
constexpr double costOfAssumedItem = 3;
// Nobody says where the first holder has the item from.
constexpr double costOfUnknownSupplier = 0.5;
constexpr double costOfGivingOn = 1;
// More guesses than this are no route.
constexpr int mostAssumed = 2;

// What is known of the party at a vertex.
enum Layer { Begins, Has, Gave, layerCount };

class Search
{
public:
    Search(const WaySearch &search, int item)
        : m_search(search)
        , m_nodes(static_cast<int>(search.graph->nodes().size()))
        , m_item(item)
    {
        m_paths.vertices = m_nodes * layerCount + 1;
        m_paths.source = m_paths.vertices - 1;
        m_paths.most = search.most;
        m_paths.goals.assign(static_cast<size_t>(m_paths.vertices), false);
        m_paths.goals[static_cast<size_t>(vertex(Has, search.target))] = true;
        m_paths.allows = [this](std::span<const int> path, int move) {
            return allows(path, move);
        };
    }

    std::vector<Way> fromItem(const Job &job)
    {
        m_paths.goals[static_cast<size_t>(vertex(Gave, m_search.target))] = true;
        std::set<int> makers;
        for (const Step &step : m_search.steps->makes) {
            if (step.item == m_item)
                makers.insert(step.from);
        }
        std::map<int, Leg> givers;
        for (const Step &step : m_search.steps->holds) {
            if (step.item == m_item)
                add(m_paths.source, vertex(Has, step.to), costOfUnknownSupplier,
                    Leg{step, LegKind::Held, true, step.cost});
        }
        for (const Step &step : m_search.steps->passes) {
            const bool named = step.item == m_item;
            if (named && step.from == nobody)
                add(m_paths.source, vertex(Has, step.to), costOfUnknownSupplier, passed(step));
            else if (named)
                giveOn(givers[step.from], step);
            if (step.from == nobody || step.to == nobody || (!named && step.item != nobody))
                continue;
            add(vertex(named ? Begins : Gave, step.from), vertex(Has, step.to), 0, passed(step));
            add(vertex(Has, step.from), vertex(Has, step.to), 0, passed(step));
        }
        for (const auto &[giver, leg] : givers) {
            add(m_paths.source, vertex(Begins, giver), makers.contains(giver) ? 0 : costOfUnknownSupplier,
                {});
            add(m_paths.source, vertex(Gave, giver), costOfUnknownSupplier, leg);
        }
        return ways(job);
    }

    std::vector<Way> fromParty(int party, const Job &job)
    {
        const Layer before = m_item == nobody ? Has : Begins;
        add(m_paths.source, vertex(before, party), 0, {});
        for (const Step &step : m_search.steps->passes) {
            const bool named = m_item != nobody && step.item == m_item;
            if (step.from == nobody || step.to == nobody || (!named && step.item != nobody))
                continue;
            add(vertex(Has, step.from), vertex(Has, step.to), 0, passed(step));
            if (m_item != nobody)
                add(vertex(Begins, step.from), vertex(named ? Has : Begins, step.to), 0, passed(step));
        }
        return ways(job);
    }

private:
    int vertex(Layer layer, int node) const { return static_cast<int>(layer) * m_nodes + node; }
    int nodeAt(int vertex) const { return vertex == m_paths.source ? nobody : vertex % m_nodes; }
    EntityType typeAt(int node) const { return m_search.graph->nodes()[static_cast<size_t>(node)].type; }
    const std::optional<Leg> &legOf(int move) const { return m_legs[static_cast<size_t>(move)]; }

    Leg passed(const Step &step) const
    {
        const bool named = m_item == nobody || step.item == m_item;
        return {step, LegKind::Passed, named, step.cost + (step.item == nobody ? costOfAssumedItem : 0)};
    }

    // Gathers all that a giver passes on: together it says that he had the item.
    static void giveOn(Leg &leg, const Step &step)
    {
        const bool first = leg.step.claims.empty();
        leg.kind = LegKind::GivesOn;
        leg.cost = std::min(first ? step.cost + costOfGivingOn : leg.cost, step.cost + costOfGivingOn);
        leg.step.possible = step.possible && (first || leg.step.possible);
        leg.step.to = step.from;
        leg.step.item = step.item;
        for (const Claim *claim : step.claims) {
            if (std::find(leg.step.claims.begin(), leg.step.claims.end(), claim) == leg.step.claims.end())
                leg.step.claims.push_back(claim);
        }
        std::stable_sort(leg.step.claims.begin(), leg.step.claims.end(), isBetterEvidence);
    }

    void add(int from, int to, double extra, std::optional<Leg> leg)
    {
        if (nodeAt(to) == m_item)
            return;
        m_paths.moves.push_back({from, to, extra + (leg ? leg->cost : 0)});
        m_legs.push_back(std::move(leg));
    }

    bool allows(std::span<const int> path, int move) const
    {
        const std::optional<Leg> &next = legOf(move);
        const int arrives = nodeAt(m_paths.moves[static_cast<size_t>(move)].to);
        int legs = next ? 1 : 0;
        int assumed = next && !next->named ? 1 : 0;
        for (const int index : path) {
            if (nodeAt(m_paths.moves[static_cast<size_t>(index)].to) == arrives)
                return false;
            if (const std::optional<Leg> &leg = legOf(index)) {
                ++legs;
                assumed += leg->named ? 0 : 1;
            }
        }
        if (legs > m_search.longest || assumed > mostAssumed)
            return false;
        if (path.empty() || !next)
            return true;
        const std::optional<Leg> &last = legOf(path.back());
        return (!last || mayHandOn(*last, *next)) && hasFreshClaim(path, *next);
    }

    // Things are sold "to China" and come "from China", but that joins no two claims. A government hands on
    // what is named on both sides.
    bool mayHandOn(const Leg &in, const Leg &out) const
    {
        switch (typeAt(out.step.from)) {
        case EntityType::Place: return false;
        case EntityType::Government: return in.named && out.named && m_item != nobody;
        default: return true;
        }
    }

    // One statement is one hop.
    bool hasFreshClaim(std::span<const int> path, const Leg &next) const
    {
        return std::any_of(next.step.claims.begin(), next.step.claims.end(), [&](const Claim *claim) {
            return std::none_of(path.begin(), path.end(), [&](int index) {
                const std::optional<Leg> &leg = legOf(index);
                return leg
                    && std::find(leg->step.claims.begin(), leg->step.claims.end(), claim)
                    != leg->step.claims.end();
            });
        });
    }

    std::vector<Way> ways(const Job &job) const
    {
        std::vector<Way> found;
        for (const std::vector<int> &path : bestPaths(m_paths, job)) {
            Way way;
            way.item = m_item;
            for (const int move : path) {
                way.cost += m_paths.moves[static_cast<size_t>(move)].cost;
                if (const std::optional<Leg> &leg = legOf(move))
                    way.legs.push_back(*leg);
            }
            if (!way.legs.empty())
                found.push_back(std::move(way));
        }
        return found;
    }

    const WaySearch &m_search;
    int m_nodes;
    int m_item;
    PathSearch m_paths;
    std::vector<std::optional<Leg>> m_legs; // by move; none: the move only chooses where to begin
};

} // namespace

std::vector<Way> waysOfItem(const WaySearch &search, int item, const Job &job)
{
    return Search(search, item).fromItem(job);
}

std::vector<Way> waysOfParty(const WaySearch &search, int party, int item, const Job &job)
{
    return Search(search, item).fromParty(party, job);
}

} // namespace clew

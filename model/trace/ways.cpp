#include "trace/ways.h"

#include "trace/bestpaths.h"

#include <algorithm>
#include <set>

namespace clew {

namespace {

// What a claim that names no item costs more: less than one that is only possible, more than a longer way.
constexpr double costOfAssumedItem = 3;
// Nobody says where the first holder has the item from.
constexpr double costOfUnknownSupplier = 0.5;
constexpr double costOfGivingOn = 1;
// Of two ways as well supported, the one whose beginning has a name comes first.
constexpr double costOfPlaceholder = 0.1;
constexpr double costOfNoName = 0.2;

// What is known of the party at a vertex: he is to pass the item on, he has it, or all we know is that he
// passed it on to others.
enum Layer { Begins, Has, Gave, layerCount };

class Search
{
public:
    Search(const WaySearch &search, int item)
        : m_search(search)
        , m_nodes(static_cast<int>(search.graph->nodes().size()))
        , m_item(item)
    {
        m_paths.vertices = m_nodes * layerCount * (mostAssumed + 1) + 1;
        m_paths.source = m_paths.vertices - 1;
        m_paths.most = search.most;
        m_paths.goals.assign(static_cast<size_t>(m_paths.vertices), false);
        m_paths.allows = [this](std::span<const int> path, int move) {
            return allows(path, move);
        };
        for (int assumed = 0; assumed <= mostAssumed; ++assumed)
            m_paths.goals[static_cast<size_t>(vertex(Has, search.target, assumed))] = true;
    }

    std::vector<Way> fromItem(const Job &job)
    {
        const Steps &steps = *m_search.steps;
        for (int assumed = 0; assumed <= mostAssumed; ++assumed)
            m_paths.goals[static_cast<size_t>(vertex(Gave, m_search.target, assumed))] = true;
        for (const Step &step : steps.holds) {
            if (mayCarry(step))
                begin(vertex(Has, step.to, guesses(step)), costOfUnknownSupplier,
                      Leg{&step, LegKind::Held, names(step), step.cost + guessCost(step)});
        }
        for (const Step &step : steps.gives) {
            if (!mayCarry(step))
                continue;
            const double extra = costOfUnknownSupplier + (isUnnamed(step.to) ? costOfPlaceholder : 0);
            if (names(step))
                begin(vertex(Begins, step.to), isMaker(step.to) ? 0 : extra, {});
            begin(vertex(Gave, step.to, guesses(step)), extra,
                  Leg{&step, LegKind::GivesOn, names(step), step.cost + costOfGivingOn + guessCost(step)});
        }
        for (const Step &step : steps.passes) {
            if (step.from == nobody && mayCarry(step))
                begin(vertex(Has, step.to, guesses(step)), costOfUnknownSupplier + costOfNoName,
                      passed(step));
            else if (mayCarry(step) && !names(step))
                begin(vertex(Has, step.to, guesses(step)), costOfUnknownSupplier, passed(step));
            pass(Has, Has, step);
            pass(names(step) ? Begins : Gave, Has, step);
        }
        return ways(job);
    }

    std::vector<Way> fromParty(int party, const Job &job)
    {
        begin(vertex(m_item == nobody ? Has : Begins, party), 0, {});
        for (const Step &step : m_search.steps->passes) {
            pass(Has, Has, step);
            pass(Begins, names(step) ? Has : Begins, step);
        }
        return ways(job);
    }

private:
    int vertex(Layer layer, int node, int assumed = 0) const
    {
        return (assumed * layerCount + static_cast<int>(layer)) * m_nodes + node;
    }
    int nodeAt(int vertex) const { return vertex == m_paths.source ? nobody : vertex % m_nodes; }
    const std::optional<Leg> &legOf(int move) const { return m_legs[static_cast<size_t>(move)]; }
    bool isUnnamed(int node) const { return m_search.graph->nodes()[static_cast<size_t>(node)].unnamed; }
    bool isMaker(int node) const
    {
        const std::vector<Step> &makes = m_search.steps->makes;
        return std::any_of(makes.begin(), makes.end(),
                           [&](const Step &step) { return step.from == node && step.item == m_item; });
    }

    bool names(const Step &step) const { return step.item == m_item; }
    bool isOfClass(const Step &step) const { return m_search.classes->mayBe(step.item, m_item); }
    // Whether a step alone tells of the item, by name or by its class.
    bool mayCarry(const Step &step) const { return names(step) || isOfClass(step); }
    int guesses(const Step &step) const { return names(step) ? 0 : 1; }
    double guessCost(const Step &step) const { return names(step) ? 0 : costOfAssumedItem; }

    Leg passed(const Step &step) const
    {
        return {&step, LegKind::Passed, names(step), step.cost + guessCost(step)};
    }

    void begin(int to, double extra, std::optional<Leg> leg)
    {
        add(m_paths.source, to, extra, std::move(leg));
    }

    // The moves by a step; one that names another item makes none, one that names none is a guess.
    void pass(Layer before, Layer after, const Step &step)
    {
        if (step.from == nobody || step.to == nobody || (!mayCarry(step) && step.item != nobody))
            return;
        for (int assumed = 0; assumed <= mostAssumed; ++assumed) {
            const int then = assumed + guesses(step);
            if (then <= mostAssumed)
                add(vertex(before, step.from, assumed), vertex(after, step.to, then), 0, passed(step));
        }
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
        for (const int index : path) {
            if (nodeAt(m_paths.moves[static_cast<size_t>(index)].to) == arrives)
                return false;
            legs += legOf(index) ? 1 : 0;
        }
        if (legs > m_search.longest)
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
        switch (m_search.graph->nodes()[static_cast<size_t>(out.step->from)].type) {
        case EntityType::Place: return false;
        case EntityType::Government: return in.named && out.named && m_item != nobody;
        default: return true;
        }
    }

    // One statement is one hop.
    bool hasFreshClaim(std::span<const int> path, const Leg &next) const
    {
        return std::any_of(next.step->claims.begin(), next.step->claims.end(), [&](const Claim *claim) {
            return std::none_of(path.begin(), path.end(), [&](int index) {
                const std::optional<Leg> &leg = legOf(index);
                return leg
                    && std::find(leg->step->claims.begin(), leg->step->claims.end(), claim)
                    != leg->step->claims.end();
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

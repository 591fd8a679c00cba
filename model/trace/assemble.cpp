#include "trace/assemble.h"

#include <algorithm>
#include <set>

namespace clew {

namespace {

bool isOn(const Way &way, int node)
{
    return std::any_of(way.legs.begin(), way.legs.end(),
                       [&](const Leg &leg) { return leg.step->from == node || leg.step->to == node; });
}

// Who made the item: the first giver himself if he did, else the best supported maker who is not on the way.
const Step *makerOf(const Way &way, const Steps &steps, int wanted)
{
    const Step *best = nullptr;
    for (const Step &step : steps.makes) {
        if (step.item != way.item || (wanted != nobody && step.from != wanted))
            continue;
        if (step.from == way.first())
            return &step;
        if (!isOn(way, step.from) && (!best || step.cost < best->cost))
            best = &step;
    }
    return best;
}

EntityId entityAt(const Graph &graph, int node)
{
    return node == nobody ? EntityId() : graph.nodes()[static_cast<size_t>(node)].entity;
}

// The hop of a step. A claim that an earlier hop rests on already is not counted again.
Hop hopOf(const Step &step, EntityId from, EntityId to, EntityId item, std::set<ClaimId> &used)
{
    Hop hop{from, to, item, Predicate::RelatedTo, Polarity::Asserted, {}};
    for (const Claim *claim : step.claims) {
        if (!used.insert(claim->id).second)
            continue;
        if (hop.claims.empty()) {
            hop.predicate = claim->predicate;
            hop.polarity = claim->polarity;
        }
        hop.claims.push_back(claim->id);
    }
    return hop;
}

// Notes every gap once.
class Gaps
{
public:
    explicit Gaps(const Graph &graph, int item)
        : m_graph(graph)
        , m_item(entityAt(graph, item))
    {
    }

    void add(GapKind kind, int node)
    {
        const Gap gap{kind, entityAt(m_graph, node), m_item};
        if (std::find(m_gaps.begin(), m_gaps.end(), gap) == m_gaps.end())
            m_gaps.push_back(gap);
    }
    void addUnnamed(int node)
    {
        if (node == nobody || m_graph.nodes()[static_cast<size_t>(node)].unnamed)
            add(GapKind::EndUnnamed, node);
    }
    std::vector<Gap> take() { return std::move(m_gaps); }

private:
    const Graph &m_graph;
    EntityId m_item;
    std::vector<Gap> m_gaps;
};

// Whether the way begins with somebody of whom nobody says where he has the item from.
bool lacksSupplier(const Way &way, const Step *maker, bool startsWithParty)
{
    if (startsWithParty || way.item == nobody)
        return false;
    if (way.legs.front().kind != LegKind::Passed)
        return true;
    return way.first() != nobody && (!maker || maker->from != way.first());
}

std::vector<Gap> gapsOf(const Way &way, const Graph &graph, const Step *maker, bool startsWithParty)
{
    Gaps gaps(graph, way.item);
    const Leg &first = way.legs.front();
    if (maker && maker->possible)
        gaps.add(GapKind::OnlyPossible, way.item);
    if (lacksSupplier(way, maker, startsWithParty))
        gaps.add(GapKind::SupplierUnknown, first.kind == LegKind::Passed ? first.step->from : first.step->to);
    for (const Leg &leg : way.legs) {
        if (leg.kind == LegKind::Passed)
            gaps.addUnnamed(leg.step->from);
        gaps.addUnnamed(leg.step->to);
        if (!leg.named)
            gaps.add(GapKind::ItemAssumed, leg.step->to);
        if (leg.step->possible)
            gaps.add(GapKind::OnlyPossible, leg.step->to);
    }
    return gaps.take();
}

} // namespace

std::optional<Route> assemble(const Way &way, const Steps &steps, const Graph &graph,
                              const Beginning &beginning)
{
    const Step *maker = nullptr;
    if (!beginning.party && way.item != nobody) {
        maker = makerOf(way, steps, beginning.maker);
        if (!maker && beginning.maker != nobody)
            return std::nullopt;
    }
    Route route;
    std::set<ClaimId> used;
    const EntityId item = entityAt(graph, way.item);
    double dearest = -1;
    if (maker) { // who made it is seldom in doubt: the hop is the weakest only if it is no more than possible
        route.hops.push_back(hopOf(*maker, entityAt(graph, maker->from), item, item, used));
        dearest = maker->possible ? maker->cost : 0;
    }
    const bool lacks = lacksSupplier(way, maker, beginning.party);
    for (size_t i = 0; i < way.legs.size(); ++i) {
        const Leg &leg = way.legs[i];
        const EntityId from = leg.kind == LegKind::Passed ? entityAt(graph, leg.step->from) : item;
        route.hops.push_back(
            hopOf(*leg.step, from, entityAt(graph, leg.step->to), leg.named ? item : EntityId(), used));
        const double cost = leg.cost + (i == 0 && lacks ? 1 : 0);
        if (cost > dearest) {
            dearest = cost;
            route.weakest = static_cast<int>(route.hops.size()) - 1;
        }
    }
    route.missing = gapsOf(way, graph, maker, beginning.party);
    route.score = 1 / (1 + way.cost);
    return route;
}

} // namespace clew

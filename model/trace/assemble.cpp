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
    Hop hop{from, to, item, Predicate::RelatedTo, step.possible ? Polarity::Possible : Polarity::Asserted,
            {}};
    hop.kind = kindOf(step.family);
    hop.origins = step.origins;
    for (const Claim *claim : step.claims) {
        if (!used.insert(claim->id).second)
            continue;
        if (hop.claims.empty())
            hop.predicate = claim->predicate;
        hop.claims.push_back(claim->id);
    }
    return hop;
}

enum class Likeness { None, SameParties, GiverUnnamed };

// Whether a step tells the same as a leg: of the item, of its class, or of no goods.
Likeness likeness(const Step &step, const Leg &leg, int item, const ItemClasses &classes)
{
    if (&step == leg.step || step.to != leg.step->to || step.aside != leg.step->aside
        || (step.possible && !leg.step->possible)
        || (leg.kind == LegKind::Passed && step.family != leg.step->family))
        return Likeness::None;
    const int about = step.item == nobody ? step.context : step.item;
    if (about != nobody && about != item && classes.reading(about, item) == ItemReading::None)
        return Likeness::None;
    if (step.from == leg.step->from)
        return Likeness::SameParties;
    return leg.kind == LegKind::Passed && step.from == nobody && !leg.step->possible ? Likeness::GiverUnnamed
                                                                                     : Likeness::None;
}

// The further claims of a hop.
void addSiblings(Hop &hop, const Leg &leg, int item, const Evidence &evidence, std::set<ClaimId> &used)
{
    std::vector<ClaimId> sameParties = hop.claims;
    std::vector<ClaimId> giverUnnamed;
    const auto speaksOfGiver = [&](const Claim &claim) {
        const auto document = evidence.speaksOf->find(claim.document);
        return document != evidence.speaksOf->end() && document->second.contains(leg.step->from);
    };
    const auto take = [&](const std::vector<Step> &steps) {
        for (const Step &step : steps) {
            const Likeness how = likeness(step, leg, item, *evidence.classes);
            for (const Claim *claim : step.claims) {
                if (how == Likeness::None || (how == Likeness::GiverUnnamed && !speaksOfGiver(*claim)))
                    continue;
                if (used.insert(claim->id).second)
                    (how == Likeness::SameParties ? sameParties : giverUnnamed).push_back(claim->id);
            }
        }
    };
    if (leg.kind == LegKind::Passed) {
        take(evidence.steps->passes);
    } else {
        take(evidence.steps->holds);
        take(evidence.steps->gives);
    }
    if (sameParties.size() > hop.claims.size())
        hop.origins = std::max(hop.origins, originsOf(sameParties, *evidence.rules));
    hop.claims = std::move(sameParties);
    hop.claims.insert(hop.claims.end(), giverUnnamed.begin(), giverUnnamed.end());
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

    void add(GapKind kind, int node, int claimed = nobody)
    {
        const Gap gap{kind, entityAt(m_graph, node), m_item, entityAt(m_graph, claimed)};
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
        if (way.item != nobody && leg.step->family == FlowFamily::Control)
            gaps.add(GapKind::OwnerAssumed, leg.step->to, leg.step->from);
        else if (leg.reading == ItemReading::Whole)
            gaps.add(GapKind::ItemWithin, leg.step->to, leg.step->item);
        else if (leg.reading != ItemReading::Same)
            gaps.add(GapKind::ItemAssumed, leg.step->to, leg.step->item);
        if (leg.step->possible)
            gaps.add(GapKind::OnlyPossible, leg.step->to);
    }
    for (const Disorder &disorder : way.disorders())
        gaps.add(GapKind::DatesConflict, way.legs[disorder.later].step->to);
    return gaps.take();
}

} // namespace

std::optional<Route> assemble(const Way &way, const Evidence &evidence, const Beginning &beginning)
{
    const Steps &steps = *evidence.steps;
    const Graph &graph = *evidence.graph;
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
            hopOf(*leg.step, from, entityAt(graph, leg.step->to), entityAt(graph, leg.step->item), used));
        if (leg.kind != LegKind::Passed)
            route.hops.back().kind = HopKind::Holds;
        const double cost = leg.cost + (i == 0 && lacks ? 1 : 0);
        if (cost > dearest) {
            dearest = cost;
            route.weakest = static_cast<int>(route.hops.size()) - 1;
        }
    }
    const size_t opening = route.hops.size() - way.legs.size();
    for (size_t i = 0; i < way.legs.size(); ++i)
        addSiblings(route.hops[opening + i], way.legs[i], way.item, evidence, used);
    route.missing = gapsOf(way, graph, maker, beginning.party);
    route.score = 1 / (1 + way.cost);
    return route;
}

} // namespace clew

#include "trace/steps.h"

#include "graph/origins.h"

#include <algorithm>
#include <tuple>

namespace clew {

namespace {

struct StepKey
{
    int from = nobody;
    int to = nobody;
    int item = nobody;
    FlowFamily family = FlowFamily::Trade;
    bool aside = false; // to or from a go-between, where the claim names both ends
    friend auto operator<=>(const StepKey &, const StepKey &) = default;
};

using Claims = std::map<StepKey, std::vector<const Claim *>>;

// How near the speaker stands to what he says; 0 is nearest.
int distanceOf(SpeakerKind kind)
{
    switch (kind) {
    case SpeakerKind::Named: return 0;
    case SpeakerKind::Role: return 1;
    case SpeakerKind::Count: return 2;
    case SpeakerKind::Publication: return 2;
    case SpeakerKind::Anonymous: return 3;
    }
    return 3;
}

bool carries(const Claim &claim)
{
    const bool said = claim.polarity == Polarity::Asserted || claim.polarity == Polarity::Possible;
    return said && claim.status != ClaimStatus::Rejected;
}

// Paper and sums hand nothing on.
bool canHold(EntityType type)
{
    return type != EntityType::Document && type != EntityType::Money && type != EntityType::Quantity;
}

// One hop costs 1. A second publication makes it cheaper, retellings don't; so do a speaker with a name and a
// person's confirmation. What says less directly that goods moved costs more.
double costOf(const std::vector<const Claim *> &claims, double weight, const Origins &known)
{
    const Claim &best = *claims.front();
    std::vector<ClaimId> same;
    for (const Claim *claim : claims) {
        if (claim->polarity == best.polarity)
            same.push_back(claim->id);
    }
    const int origins = std::max(1, known.count(same));
    double cost
        = 1 - 0.3 * (1 - 1.0 / origins) - 0.05 * (3 - distanceOf(best.speaker.kind)) + 2 * (1 - weight);
    if (best.status == ClaimStatus::Confirmed)
        cost -= 0.3;
    if (best.polarity == Polarity::Possible)
        cost += costOfPossible;
    return cost;
}

// Sorts the claims of a dossier by who passes what to whom.
class Sorter
{
public:
    Sorter(const Graph &graph, const FlowTable &flows)
        : m_graph(graph)
        , m_flows(flows)
    {
    }

    void add(const Claim &claim)
    {
        const std::optional<Flow> &flow = m_flows.of(claim.predicate);
        if (!flow || !carries(claim))
            return;
        if (flow->family == FlowFamily::Make || flow->family == FlowFamily::Hold)
            addGoods(claim, *flow);
        else
            addPass(claim, *flow);
    }

    Claims makes;
    Claims holds;
    Claims passes;

private:
    int node(EntityId id) const
    {
        const std::optional<int> found = id ? m_graph.find(id) : std::nullopt;
        return found && canHold(m_graph.nodes()[static_cast<size_t>(*found)].type) ? *found : nobody;
    }
    bool isProduct(int node) const
    {
        return node != nobody && m_graph.nodes()[static_cast<size_t>(node)].type == EntityType::Product;
    }

    // produces, stockpiles: the goods are the end of the claim, or its item where the end is something else
    void addGoods(const Claim &claim, const Flow &flow)
    {
        const int party = node(claim.from) == nobody ? node(claim.via) : node(claim.from);
        int goods = node(claim.to);
        if (claim.item && !isProduct(goods))
            goods = node(claim.item);
        if (goods == nobody || goods == party || party == nobody)
            return;
        if (flow.family == FlowFamily::Make)
            makes[{party, nobody, goods, flow.family, false}].push_back(&claim);
        else
            holds[{nobody, party, goods, flow.family, false}].push_back(&claim);
    }

    void addPass(const Claim &claim, const Flow &flow)
    {
        // an end that is there but cannot hold goods is not the same as an unnamed one
        if ((claim.from && node(claim.from) == nobody) || (claim.to && node(claim.to) == nobody)
            || (claim.item && node(claim.item) == nobody))
            return;
        const auto end = [&](FlowRole role) {
            return node(role == FlowRole::From ? claim.from : claim.to);
        };
        int giver = end(flow.giver);
        int receiver = end(flow.receiver);
        const int via = node(claim.via);
        const int item = node(claim.item);
        const bool bothNamed = giver != nobody && receiver != nobody;
        if (bothNamed && via != nobody && via != giver && via != receiver && via != item) {
            put(claim, {giver, via, item, flow.family, true});
            put(claim, {via, receiver, item, flow.family, true});
        }
        if (giver == nobody && via != receiver)
            giver = via;
        else if (receiver == nobody && via != giver)
            receiver = via;
        put(claim, {giver, receiver, item, flow.family, false});
    }

    void put(const Claim &claim, const StepKey &key)
    {
        const bool ofItself = key.item != nobody && (key.item == key.from || key.item == key.to);
        if (key.from != key.to && !ofItself)
            passes[key].push_back(&claim);
    }

    const Graph &m_graph;
    const FlowTable &m_flows;
};

std::vector<Step> toSteps(Claims &sorted, const FlowTable &flows, const Origins &known)
{
    std::vector<Step> steps;
    steps.reserve(sorted.size());
    for (auto &[key, claims] : sorted) {
        std::stable_sort(claims.begin(), claims.end(), isBetterEvidence);
        const Claim &best = *claims.front();
        Step step{key.from, key.to, key.item, key.family, claims};
        step.cost = costOf(claims, flows.of(best.predicate)->weight, known) + (key.aside ? 0.2 : 0);
        step.possible = best.polarity == Polarity::Possible;
        step.aside = key.aside;
        steps.push_back(std::move(step));
    }
    return steps;
}

// By giver and item, all the claims by which he passes it on.
Claims givesOf(const Claims &passes)
{
    Claims gives;
    for (const auto &[key, claims] : passes) {
        if (key.item == nobody || key.from == nobody)
            continue;
        std::vector<const Claim *> &all = gives[{nobody, key.from, key.item, FlowFamily::Hold, false}];
        for (const Claim *claim : claims) {
            if (std::find(all.begin(), all.end(), claim) == all.end())
                all.push_back(claim);
        }
    }
    return gives;
}

} // namespace

bool isBetterEvidence(const Claim *a, const Claim *b)
{
    const auto key = [](const Claim *claim) {
        return std::tuple(claim->polarity == Polarity::Possible, claim->status != ClaimStatus::Confirmed,
                          distanceOf(claim->speaker.kind));
    };
    return key(a) < key(b);
}

Steps stepsOf(const DossierContent &content, const Graph &graph, const FlowTable &flows, const Origins &known)
{
    Sorter sorter(graph, flows);
    for (const Claim &claim : content.claims)
        sorter.add(claim);
    Claims gives = givesOf(sorter.passes);
    return {toSteps(sorter.makes, flows, known), toSteps(sorter.holds, flows, known),
            toSteps(sorter.passes, flows, known), toSteps(gives, flows, known)};
}

} // namespace clew

#include "trace/steps.h"

#include "trace/itemcontext.h"
#include "trace/retellings.h"

#include <algorithm>
#include <map>
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
    int context = nobody;
    friend auto operator<=>(const StepKey &, const StepKey &) = default;
};

using Claims = std::map<StepKey, std::vector<const Claim *>>;
using BlockedClaims = std::map<std::pair<StepKey, BreakKind>, std::vector<const Claim *>>;

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

// Sorts the claims of a dossier by who passes what to whom.
class Sorter
{
public:
    Sorter(const Graph &graph, const StepRules &rules)
        : m_graph(graph)
        , m_rules(rules)
    {
    }

    void add(const Claim &claim)
    {
        const std::optional<Flow> &flow = m_rules.flows->of(claim.predicate);
        if (!flow || claim.status == ClaimStatus::Rejected
            || (m_rules.isConsidered && !m_rules.isConsidered(claim)))
            return;
        const std::optional<Parties> parties = partiesOf(claim, *flow, m_graph);
        if (!parties)
            return;
        if (const std::optional<BreakKind> why = breakOf(claim)) {
            const StepKey key{parties->giver, parties->receiver, parties->item, flow->family, false};
            if (isPassing(flow->family) && key.from != nobody && key.to != nobody && key.from != key.to)
                blocked[{key, *why}].push_back(&claim);
            return;
        }
        if (flow->family == FlowFamily::Make)
            makes[{parties->giver, nobody, parties->item, flow->family, false}].push_back(&claim);
        else if (flow->family == FlowFamily::Hold)
            holds[{nobody, parties->receiver, parties->item, flow->family, false}].push_back(&claim);
        else
            addPass(claim, *parties, *flow);
    }

    Claims makes;
    Claims holds;
    Claims passes;
    BlockedClaims blocked;

private:
    static bool isPassing(FlowFamily family)
    {
        return family != FlowFamily::Make && family != FlowFamily::Hold;
    }

    bool isProduct(int node) const
    {
        return node != nobody && m_graph.nodes()[static_cast<size_t>(node)].type == EntityType::Product;
    }

    std::optional<BreakKind> breakOf(const Claim &claim) const
    {
        if (claim.polarity == Polarity::Negated)
            return BreakKind::Negated;
        if (claim.polarity == Polarity::Denied)
            return BreakKind::Denied;
        switch (m_rules.retellings ? m_rules.retellings->of(claim.id) : Retold::Faithful) {
        case Retold::Joined:
        case Retold::DenialReversed: return BreakKind::OnlyRetold;
        case Retold::Faithful:
        case Retold::HedgeDropped: return std::nullopt;
        }
        return std::nullopt;
    }

    void addPass(const Claim &claim, const Parties &parties, const Flow &flow)
    {
        const auto [giver, receiver, via, item] = parties;
        if (flow.family == FlowFamily::Control && isProduct(giver)) { // "it owns two of the lathes"
            if (receiver != nobody)
                holds[{nobody, receiver, giver, FlowFamily::Hold, false}].push_back(&claim);
            return;
        }
        const int context = item == nobody && flow.family != FlowFamily::Control && m_rules.context
            ? m_rules.context->of(claim)
            : nobody;
        const bool bothNamed = giver != nobody && receiver != nobody;
        if (bothNamed && via != nobody && via != giver && via != receiver && via != item) {
            put(claim, {giver, via, item, flow.family, true, context});
            put(claim, {via, receiver, item, flow.family, true, context});
        }
        put(claim, {giver, receiver, item, flow.family, false, context});
    }

    void put(const Claim &claim, const StepKey &key)
    {
        const bool ofItself = key.item != nobody && (key.item == key.from || key.item == key.to);
        if (key.from != key.to && !ofItself)
            passes[key].push_back(&claim);
    }

    const Graph &m_graph;
    const StepRules &m_rules;
};

// Makes steps of claims that belong together.
class StepMaker
{
public:
    explicit StepMaker(const StepRules &rules)
        : m_rules(rules)
    {
    }

    std::vector<Step> steps(Claims &sorted, int minimumOrigins) const
    {
        std::vector<Step> steps;
        steps.reserve(sorted.size());
        for (auto &[key, claims] : sorted) {
            Step one = step(key, claims);
            if (one.origins >= minimumOrigins)
                steps.push_back(std::move(one));
        }
        return steps;
    }

    Step step(const StepKey &key, std::vector<const Claim *> &claims) const
    {
        std::stable_sort(claims.begin(), claims.end(), [this](const Claim *a, const Claim *b) {
            return evidenceKey(*a) < evidenceKey(*b);
        });
        Step step{key.from, key.to, key.item, key.family, claims};
        step.possible = isPossible(*claims.front());
        step.aside = key.aside;
        step.context = key.context;
        step.origins = originsOf(sameMood(claims), m_rules);
        step.cost = costOf(step);
        setDates(step);
        return step;
    }

private:
    bool isPossible(const Claim &claim) const
    {
        return claim.polarity == Polarity::Possible
            || (m_rules.retellings && m_rules.retellings->of(claim.id) == Retold::HedgeDropped
                && claim.status != ClaimStatus::Confirmed);
    }

    // Asserted before possible, confirmed before proposed, reports before retellings, then the speaker with
    // more of a name.
    std::tuple<bool, bool, bool, int> evidenceKey(const Claim &claim) const
    {
        return {isPossible(claim), claim.status != ClaimStatus::Confirmed,
                m_rules.retellings && m_rules.retellings->retells(claim.document),
                distanceOf(claim.speaker.kind)};
    }

    // The claims that are as sure as the best.
    std::vector<ClaimId> sameMood(const std::vector<const Claim *> &claims) const
    {
        std::vector<ClaimId> same;
        for (const Claim *claim : claims) {
            if (isPossible(*claim) == isPossible(*claims.front()))
                same.push_back(claim->id);
        }
        return same;
    }

    // One hop costs 1. A second origin makes it cheaper, retellings don't; so do a speaker with a name and a
    // person's confirmation. What says less directly that goods moved costs more.
    double costOf(const Step &step) const
    {
        const Claim &best = *step.claims.front();
        const double weight = m_rules.flows->of(best.predicate)->weight;
        double cost = 1 - 0.3 * (1 - 1.0 / step.origins) - 0.05 * (3 - distanceOf(best.speaker.kind))
            + 2 * (1 - weight) + (step.aside ? 0.2 : 0);
        if (best.status == ClaimStatus::Confirmed)
            cost -= 0.3;
        if (step.possible)
            cost += costOfPossible;
        return cost;
    }

    // The widest that the dated claims allow: a conflict must be one for all of them.
    static void setDates(Step &step)
    {
        bool isOpenBefore = false;
        bool isOpenAfter = false;
        for (const Claim *claim : step.claims) {
            if (!claim->date || claim->date->isEmpty())
                continue;
            const QDate first = firstDay(claim->date->from);
            const QDate last = lastDay(claim->date->to);
            isOpenBefore |= !first.isValid();
            isOpenAfter |= !last.isValid();
            if (first.isValid() && (!step.earliest.isValid() || first < step.earliest))
                step.earliest = first;
            if (last.isValid() && (!step.latest.isValid() || last > step.latest))
                step.latest = last;
        }
        if (isOpenBefore)
            step.earliest = QDate();
        if (isOpenAfter)
            step.latest = QDate();
    }

    const StepRules &m_rules;
};

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

int originsOf(const std::vector<ClaimId> &claims, const StepRules &rules)
{
    return rules.originsOf ? std::max(1, rules.originsOf(claims)) : 1;
}

Steps stepsOf(const DossierContent &content, const Graph &graph, const StepRules &rules)
{
    Sorter sorter(graph, rules);
    for (const Claim &claim : content.claims)
        sorter.add(claim);
    Claims gives = givesOf(sorter.passes);
    const StepMaker maker(rules);
    const int least = rules.minimumOrigins;
    Steps steps{maker.steps(sorter.makes, 0),
                maker.steps(sorter.holds, least),
                maker.steps(sorter.passes, least),
                maker.steps(gives, least),
                {}};
    for (auto &[key, claims] : sorter.blocked)
        steps.blocked.push_back({maker.step(key.first, claims), key.second});
    return steps;
}

} // namespace clew

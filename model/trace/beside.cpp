#include "trace/beside.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace clew {

namespace {

// Who owns the owner of an owner is still told, no further.
constexpr int highestOwner = 3;
constexpr size_t mostOfAKind = 8;

class Collector
{
public:
    Collector(const Route &route, const DossierContent &content, const Graph &graph, const FlowTable &flows)
        : m_content(content)
        , m_graph(graph)
        , m_flows(flows)
    {
        for (const Hop &hop : route.hops) {
            for (const EntityId id : {hop.from, hop.to}) {
                if (id)
                    m_onRoute.insert(id);
            }
            if (hop.item)
                m_onRoute.insert(hop.item);
            m_used.insert(hop.claims.begin(), hop.claims.end());
        }
        for (const Gap &gap : route.missing) {
            if (gap.kind == GapKind::ItemWithin)
                m_within.insert({gap.claimed, gap.item});
        }
        m_used.insert(route.counter.begin(), route.counter.end());
        m_last = route.hops.back().to;
    }

    std::vector<Beside> all()
    {
        addByPredicate();
        addOwners();
        addMeansAndOnward();
        addWholes();
        std::vector<Beside> all;
        std::map<BesideKind, size_t> count;
        for (auto &[key, claims] : m_found) {
            if (++count[std::get<0>(key)] <= mostOfAKind)
                all.push_back({std::get<0>(key), std::move(claims)});
        }
        return all;
    }

private:
    EntityId head(EntityId id) const { return id ? canonical(m_graph.clusters(), id) : EntityId(); }
    bool isOn(EntityId id) const { return id && m_onRoute.contains(head(id)); }
    bool isOwnership(const Claim &claim) const
    {
        const std::optional<Flow> &flow = m_flows.of(claim.predicate);
        return flow && flow->family == FlowFamily::Control;
    }

    void add(BesideKind kind, const Claim &claim)
    {
        if (claim.status == ClaimStatus::Rejected || m_used.contains(claim.id))
            return;
        const Key key{kind,           firstPlace(kind, claim), claim.predicate,
                      claim.polarity, head(claim.from),        head(claim.to)};
        std::vector<ClaimId> &claims = m_found[key];
        if (std::find(claims.begin(), claims.end(), claim.id) == claims.end())
            claims.push_back(claim.id);
    }

    // Claims of one kind on the same two stand together, where the first of them stands in the dossier.
    size_t firstPlace(BesideKind kind, const Claim &claim)
    {
        const Place place{kind, claim.predicate, claim.polarity, head(claim.from), head(claim.to)};
        return m_places.emplace(place, m_places.size()).first->second;
    }

    void addByPredicate()
    {
        for (const Claim &claim : m_content.claims) {
            const std::optional<BesideKind> &kind = m_flows.beside(claim.predicate);
            if (!kind)
                continue;
            // the law on somebody, the money for somebody; who founded a party
            const bool concerns = *kind == BesideKind::Belonging
                ? isOn(claim.from)
                : isOn(claim.to) || (!claim.to && isOn(claim.item));
            if (concerns)
                add(*kind, claim);
        }
    }

    void addOwners()
    {
        std::set<EntityId> owned = m_onRoute;
        for (int height = 0; height < highestOwner; ++height) {
            std::set<EntityId> owners;
            for (const Claim &claim : m_content.claims) {
                if (!isOwnership(claim) || !claim.from || !claim.to || !owned.contains(head(claim.to)))
                    continue;
                add(BesideKind::Belonging, claim);
                owners.insert(head(claim.from));
            }
            for (const EntityId done : owned)
                owners.erase(done);
            for (const EntityId known : m_owners)
                owners.erase(known);
            m_owners.insert(owners.begin(), owners.end());
            owned = owners;
        }
    }

    void addMeansAndOnward()
    {
        for (const Claim &claim : m_content.claims) {
            const std::optional<Flow> &flow = m_flows.of(claim.predicate);
            if (flow && flow->family == FlowFamily::Evade && claim.from && claim.to && isOn(claim.from))
                add(BesideKind::Means, claim);
            // "customers that hide behind shell firms"
            if (claim.predicate == Predicate::ControlsViaShell && isOn(claim.from))
                add(BesideKind::Belonging, claim);
            if (!flow || (flow->family != FlowFamily::Trade && flow->family != FlowFamily::Access)
                || (claim.polarity != Polarity::Asserted && claim.polarity != Polarity::Possible))
                continue;
            const EntityId giver = flow->giver == FlowRole::From ? claim.from : claim.to;
            if (giver && head(giver) == m_last)
                add(BesideKind::Onward, claim);
        }
    }

    // "Servers that contain the chips": what the route asks for within what the claims name.
    void addWholes()
    {
        for (const Claim &claim : m_content.claims) {
            if (claim.predicate == Predicate::RelatedTo && claim.polarity == Polarity::Asserted
                && m_within.contains({head(claim.from), head(claim.to)}))
                add(BesideKind::Within, claim);
        }
    }

    using Key = std::tuple<BesideKind, size_t, Predicate, Polarity, EntityId, EntityId>;
    using Place = std::tuple<BesideKind, Predicate, Polarity, EntityId, EntityId>;

    const DossierContent &m_content;
    const Graph &m_graph;
    const FlowTable &m_flows;
    std::set<EntityId> m_onRoute, m_owners;
    std::set<std::pair<EntityId, EntityId>> m_within; // whole and part, canonical
    std::set<ClaimId> m_used;
    EntityId m_last;
    std::map<Key, std::vector<ClaimId>> m_found;
    std::map<Place, size_t> m_places;
};

} // namespace

std::vector<Beside> besideOf(const Route &route, const DossierContent &content, const Graph &graph,
                             const FlowTable &flows)
{
    if (route.hops.empty())
        return {};
    return Collector(route, content, graph, flows).all();
}

} // namespace clew

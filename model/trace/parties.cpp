#include "trace/parties.h"

namespace clew {

namespace {

class Reader
{
public:
    Reader(const Claim &claim, const Graph &graph)
        : m_claim(claim)
        , m_graph(graph)
    {
    }

    // the goods are the end of the claim, or its item where the end is something else
    std::optional<Parties> goods(const Flow &flow) const
    {
        const int party = node(m_claim.from) == nobody ? node(m_claim.via) : node(m_claim.from);
        int item = node(m_claim.to);
        if (m_claim.item && !isProduct(item))
            item = node(m_claim.item);
        if (item == nobody || item == party || party == nobody)
            return std::nullopt;
        return flow.family == FlowFamily::Make ? Parties{party, nobody, nobody, item}
                                               : Parties{nobody, party, nobody, item};
    }

    std::optional<Parties> passing(const Flow &flow) const
    {
        for (const EntityId end : {m_claim.from, m_claim.to, m_claim.item}) {
            if (end && node(end) == nobody)
                return std::nullopt;
        }
        Parties parties{end(flow.giver), end(flow.receiver), node(m_claim.via), node(m_claim.item)};
        if (parties.giver == nobody && parties.via != parties.receiver)
            parties.giver = parties.via;
        else if (parties.receiver == nobody && parties.via != parties.giver)
            parties.receiver = parties.via;
        return parties;
    }

private:
    int node(EntityId id) const
    {
        const std::optional<int> found = id ? m_graph.find(id) : std::nullopt;
        return found && canHold(type(*found)) ? *found : nobody;
    }
    EntityType type(int node) const { return m_graph.nodes()[static_cast<size_t>(node)].type; }
    bool isProduct(int node) const { return node != nobody && type(node) == EntityType::Product; }
    int end(FlowRole role) const { return node(role == FlowRole::From ? m_claim.from : m_claim.to); }

    // Paper and sums hand nothing on.
    static bool canHold(EntityType type)
    {
        return type != EntityType::Document && type != EntityType::Money && type != EntityType::Quantity;
    }

    const Claim &m_claim;
    const Graph &m_graph;
};

} // namespace

std::optional<Parties> partiesOf(const Claim &claim, const Flow &flow, const Graph &graph)
{
    const Reader reader(claim, graph);
    const bool isGoods = flow.family == FlowFamily::Make || flow.family == FlowFamily::Hold;
    return isGoods ? reader.goods(flow) : reader.passing(flow);
}

} // namespace clew

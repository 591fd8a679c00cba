#include "graph/graph.h"

#include "graph/origins.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace clew {

namespace {

// What is counted of a cluster while its node is made.
struct Tally
{
    std::map<EntityType, int> types;
    std::map<QString, int> names;
    std::set<DocumentId> documents;
    int mentions = 0;
    bool named = false;
};

struct EdgeKey
{
    int from = 0;
    int to = 0;
    Predicate predicate = Predicate::RelatedTo;
    bool goods = false;
    friend auto operator<=>(const EdgeKey &, const EdgeKey &) = default;
};

// Who passes the goods on, in a claim by which goods change hands.
enum class Giver { From, To, Nobody };
Giver giverOf(Predicate predicate)
{
    switch (predicate) {
    case Predicate::SellsTo:
    case Predicate::RentsTo:
    case Predicate::ProvidesAccessTo:
    case Predicate::Supplies: return Giver::From;
    case Predicate::BuysFrom:
    case Predicate::BuysThrough:
    case Predicate::EvadesThrough: return Giver::To;
    default: return Giver::Nobody;
    }
}

// Lower is better: what may be said of a relation as a whole.
int rankOf(Polarity polarity)
{
    switch (polarity) {
    case Polarity::Asserted: return 0;
    case Polarity::Possible: return 1;
    case Polarity::Negated: return 2;
    case Polarity::Denied: return 3;
    }
    return 4;
}

// The most frequent key; of equals the first.
template<typename Key>
Key mostFrequent(const std::map<Key, int> &counts)
{
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    return most->first;
}

std::vector<Node> makeNodes(const DossierContent &content, const Clusters &clusters, const Versions &versions)
{
    std::map<EntityId, Tally> tallies;
    std::unordered_map<EntityId, int> mentionsOf;
    for (const Mention &mention : content.mentions)
        ++mentionsOf[mention.entity];
    for (const Entity &entity : content.entities) {
        Tally &tally = tallies[canonical(clusters, entity.id)];
        const int mentions = mentionsOf[entity.id];
        tally.mentions += mentions;
        tally.types[entity.type] += mentions;
        tally.documents.insert(versions.leading(entity.document));
        // A name outweighs any number of "the company", however often these occur.
        if (!entity.unnamed && !tally.named)
            tally.names.clear();
        if (!entity.unnamed || !tally.named)
            tally.names[entity.name] += mentions;
        tally.named |= !entity.unnamed;
    }
    std::vector<Node> nodes;
    nodes.reserve(tallies.size());
    for (const auto &[id, tally] : tallies)
        nodes.push_back({id, mostFrequent(tally.types), mostFrequent(tally.names), !tally.named,
                         tally.mentions, static_cast<int>(tally.documents.size())});
    return nodes;
}

std::optional<int> indexOf(const std::vector<Node> &nodes, EntityId id)
{
    const auto found
        = std::lower_bound(nodes.begin(), nodes.end(), id,
                           [](const Node &node, EntityId wanted) { return node.entity < wanted; });
    if (found == nodes.end() || found->entity != id)
        return std::nullopt;
    return static_cast<int>(found - nodes.begin());
}

// The names and types that a person gave hold for the whole cluster; of several the first.
void applyDecisions(const DossierContent &content, const Clusters &clusters, std::vector<Node> &nodes)
{
    for (auto given = content.names.rbegin(); given != content.names.rend(); ++given) {
        if (const auto node = indexOf(nodes, canonical(clusters, given->entity))) {
            nodes[static_cast<size_t>(*node)].name = given->name;
            nodes[static_cast<size_t>(*node)].unnamed = false;
        }
    }
    for (auto given = content.types.rbegin(); given != content.types.rend(); ++given) {
        if (const auto node = indexOf(nodes, canonical(clusters, given->entity)))
            nodes[static_cast<size_t>(*node)].type = given->type;
    }
}

void addEdge(std::vector<EdgeKey> &keys, EdgeKey key)
{
    if (key.from < 0 || key.to < 0 || key.from == key.to)
        return;
    if (isSymmetric(key.predicate) && key.to < key.from)
        std::swap(key.from, key.to);
    keys.push_back(key);
}

// The edges that a claim draws, by the rules at Edge. -1 is an unnamed end.
std::vector<EdgeKey> edgesOf(const Claim &claim, const std::vector<Node> &nodes, const Clusters &clusters)
{
    const auto node = [&](EntityId id) {
        return id ? indexOf(nodes, canonical(clusters, id)).value_or(-1) : -1;
    };
    int from = node(claim.from);
    int to = node(claim.to);
    const int via = node(claim.via);
    const int item = node(claim.item);
    if (from < 0 && via != to)
        from = via;
    else if (to < 0 && via != from)
        to = via;

    std::vector<EdgeKey> keys;
    const Giver giver = giverOf(claim.predicate);
    if (giver == Giver::Nobody) {
        addEdge(keys, {from < 0 ? item : from, to < 0 ? item : to, claim.predicate, false});
        return keys;
    }
    addEdge(keys, {from, to, claim.predicate, false});
    const int passes = giver == Giver::From ? from : to;
    const int gets = giver == Giver::From ? to : from;
    if (item != from && item != to)
        addEdge(keys, {item, passes < 0 ? gets : passes, claim.predicate, true});
    return keys;
}

// The claims in order of document and evidence.
std::vector<const Claim *> inOrder(const DossierContent &content)
{
    std::unordered_map<DocumentId, int> place;
    for (const DocumentSummary &document : content.documents)
        place.emplace(document.id, static_cast<int>(place.size()));
    std::vector<const Claim *> claims;
    for (const Claim &claim : content.claims) {
        if (claim.status != ClaimStatus::Rejected)
            claims.push_back(&claim);
    }
    const auto key = [&](const Claim *claim) {
        const auto found = place.find(claim->document);
        return std::tuple(found == place.end() ? static_cast<int>(place.size()) : found->second,
                          claim->evidence, claim->id);
    };
    std::sort(claims.begin(), claims.end(), [&](const Claim *a, const Claim *b) { return key(a) < key(b); });
    return claims;
}

std::vector<Edge> makeEdges(const DossierContent &content, const Clusters &clusters,
                            const std::vector<Node> &nodes, const Origins &origins)
{
    std::map<EdgeKey, std::vector<const Claim *>> claimsOf;
    for (const Claim *claim : inOrder(content)) {
        for (const EdgeKey &key : edgesOf(*claim, nodes, clusters))
            claimsOf[key].push_back(claim);
    }
    std::vector<Edge> edges;
    edges.reserve(claimsOf.size());
    for (const auto &[key, claims] : claimsOf) {
        Edge edge{key.from, key.to, key.predicate, claims.front()->polarity, {}, 0, 0, key.goods};
        std::vector<DocumentId> documents;
        for (const Claim *claim : claims) {
            edge.claims.push_back(claim->id);
            const DocumentId document = origins.versions().leading(claim->document);
            if (std::find(documents.begin(), documents.end(), document) == documents.end())
                documents.push_back(document);
            if (rankOf(claim->polarity) < rankOf(edge.polarity))
                edge.polarity = claim->polarity;
        }
        edge.documents = static_cast<int>(documents.size());
        edge.origins = origins.count(edge.claims);
        edges.push_back(std::move(edge));
    }
    return edges;
}

// Compressed sparse rows: the edges of node n are rows[begin[n]] .. rows[begin[n + 1] - 1].
void makeRows(const std::vector<Edge> &edges, size_t nodes, int Edge::*end, std::vector<int> &rows,
              std::vector<int> &begin)
{
    begin.assign(nodes + 1, 0);
    for (const Edge &edge : edges)
        ++begin[static_cast<size_t>(edge.*end) + 1];
    for (size_t node = 0; node < nodes; ++node)
        begin[node + 1] += begin[node];
    rows.resize(edges.size());
    std::vector<int> next = begin;
    for (size_t i = 0; i < edges.size(); ++i)
        rows[static_cast<size_t>(next[static_cast<size_t>(edges[i].*end)]++)] = static_cast<int>(i);
}

std::span<const int> row(const std::vector<int> &rows, const std::vector<int> &begin, int node)
{
    const auto n = static_cast<size_t>(node);
    return std::span(rows).subspan(static_cast<size_t>(begin[n]),
                                   static_cast<size_t>(begin[n + 1] - begin[n]));
}

} // namespace

std::span<const int> Graph::out(int node) const
{
    return row(m_out, m_outBegin, node);
}

std::span<const int> Graph::in(int node) const
{
    return row(m_in, m_inBegin, node);
}

std::optional<int> Graph::find(EntityId entity) const
{
    return indexOf(m_nodes, canonical(m_clusters, entity));
}

std::shared_ptr<const Graph> buildGraph(const DossierContent &content, const Clusters &clusters)
{
    const auto graph = std::make_shared<Graph>();
    graph->m_clusters = clusters;
    const Origins origins(content, clusters);
    graph->m_nodes = makeNodes(content, clusters, origins.versions());
    applyDecisions(content, clusters, graph->m_nodes);
    graph->m_edges = makeEdges(content, clusters, graph->m_nodes, origins);
    makeRows(graph->m_edges, graph->m_nodes.size(), &Edge::from, graph->m_out, graph->m_outBegin);
    makeRows(graph->m_edges, graph->m_nodes.size(), &Edge::to, graph->m_in, graph->m_inBegin);
    return graph;
}

} // namespace clew

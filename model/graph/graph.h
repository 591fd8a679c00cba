#pragma once

#include "core/dossier.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace clew {

struct Node
{
    EntityId entity; // canonical
    EntityType type = EntityType::Organization; // of most mentions, or as a person said
    QString name; // the most frequent form of the cluster, or as a person named it
    bool unnamed = false;
    int mentions = 0;
    int documents = 0;

    friend bool operator==(const Node &, const Node &) = default;
};

// All claims with one predicate between two entities, kept side by side. Which claim draws which edge:
// - Both ends named: from -> to. A partnership or mere relation has no direction: the smaller index is
// `from`.
// - A go-between (via) stands in for an end that the text leaves unnamed.
// - Goods are nodes: a claim by which goods change hands draws its item too, as item -> whoever passes it on,
//   or, where that one is unnamed, item -> whoever gets it. Such an edge has `goods` set: one of its ends is
//   the item of its claims, neither their from nor their to.
// - In every other claim an item stands in for an unnamed end, in the direction of the text.
// - A claim that leaves only one party draws none, nor does one whose two ends are one entity.
struct Edge
{
    int from = 0; // node index
    int to = 0;
    Predicate predicate = Predicate::RelatedTo;
    Polarity polarity = Polarity::Asserted; // the best among the claims: asserted, possible, negated, denied
    std::vector<ClaimId> claims; // in order of document and evidence
    int documents = 0; // how many documents tell it
    int origins = 0; // how many independent origins they have together (graph/origins.h)
    bool goods = false;

    friend bool operator==(const Edge &, const Edge &) = default;
};

// The network of a dossier, immutable, in compressed sparse rows. A pure function of the content: same
// content, same graph, in the same order. Nodes are ordered by canonical id, edges by (from, to, predicate).
// Every entity is a node, also one without a claim: Node::mentions and the edges let a view choose. Claims
// that a person rejected are not in it.
class Graph
{
public:
    const std::vector<Node> &nodes() const { return m_nodes; }
    const std::vector<Edge> &edges() const { return m_edges; }
    // Indices into edges() that leave or enter a node.
    std::span<const int> out(int node) const;
    std::span<const int> in(int node) const;
    std::optional<int> find(EntityId entity) const; // any member of the cluster, not only the canonical one
    const Clusters &clusters() const { return m_clusters; }

private:
    friend std::shared_ptr<const Graph> buildGraph(const DossierContent &content, const Clusters &clusters);
    std::vector<Node> m_nodes;
    std::vector<Edge> m_edges;
    std::vector<int> m_out, m_outBegin, m_in, m_inBegin;
    Clusters m_clusters;
};

std::shared_ptr<const Graph> buildGraph(const DossierContent &content, const Clusters &clusters);

// Nodes whose name or alias equals `name` under case folding, else those that hold it as whole words, else
// the goods whose name is the longest that it holds; best first, at most `limit`. `aliases` are all names of
// the content's entities. For the CLI's --from and the search box.
std::vector<int> findByName(const Graph &graph, const DossierContent &content, QStringView name,
                            int limit = 5);

} // namespace clew

#pragma once

#include "core/dossier.h"
#include "graph/graph.h"
#include "link/selection.h"

#include <map>
#include <set>
#include <unordered_map>

namespace clew {

struct SceneNode
{
    EntityId entity; // canonical
    EntityType type = EntityType::Organization;
    QString name;
    bool unnamed = false;
    bool pinned = false;
    int degree = 0; // edges in the scene
    int claims = 0;
    int documents = 0;
    bool listed = false; // a document says that an authority has sanctioned it
    QString listedSince = {}; // ISO prefix of the earliest such date, where one is told
    QString onList = {}; // since when a loaded list names it: an ISO prefix, "?" without a date; empty: none
    std::vector<EntityId> members = {}; // of several that are drawn as this one, itself among them
};

// `lane` of `lanes`: which of the parallel edges between its two ends it is, counted from the smaller node.
struct SceneEdge
{
    int from = 0;
    int to = 0;
    Predicate predicate = Predicate::RelatedTo;
    Polarity polarity = Polarity::Asserted;
    bool goods = false;
    std::vector<ClaimId> claims;
    int documents = 0;
    int origins = 0;
    bool byPerson = false; // all its claims were entered by hand
    int lane = 0;
    int lanes = 1;
};

// What the network draws: a part of the graph, without places. Nodes in order of id.
struct Scene
{
    std::vector<SceneNode> nodes;
    std::vector<SceneEdge> edges;
    std::vector<int> order; // the nodes, important ones first
    std::unordered_map<EntityId, int> index; // also of those that are drawn as another

    const SceneNode &node(int i) const { return nodes[static_cast<size_t>(i)]; }
    const SceneEdge &edge(int i) const { return edges[static_cast<size_t>(i)]; }
    std::optional<int> find(EntityId entity) const;
};

// Up to how many nodes a network is shown whole.
inline constexpr int mostNodesAtOnce = 80;

// Which entities are shown: all that have an edge; of many those that hang together; of a large graph the
// best connected ones, and the neighbours of the wanted. The wanted (focus, traced, pinned) always, each with
// its neighbours. Sorted by id.
std::vector<EntityId> chooseShown(const Graph &graph, const std::set<EntityId> &wanted);

// The shown entities with their edges, less what the filter hides. An entity that the filter leaves without
// an edge is hidden too, unless it is wanted.
Scene makeScene(const Graph &graph, const DossierContent &content, const std::vector<EntityId> &shown,
                const std::set<EntityId> &wanted, const Filter &filter,
                const std::map<EntityId, QString> &onLists = {});

// Each group drawn as one node, at the place of its best connected member; relations within a group vanish,
// those to the same other node become one. Entities that are not in the scene are passed over.
Scene folded(Scene scene, const std::vector<std::set<EntityId>> &groups);

} // namespace clew

#include "network/scene.h"

#include "link/filtering.h"
#include "network/folding.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace clew {

namespace {

constexpr int bestConnected = 60; // of a large graph, beside what is wanted
constexpr int mostNeighbours = 24;
constexpr size_t manyNodes = 40; // more than that, and pairs that stand apart are left out
constexpr int smallestIsland = 4;

int degreeOf(const Graph &graph, int node)
{
    return static_cast<int>(graph.out(node).size() + graph.in(node).size());
}

// The nodes with an edge, best connected first; of equals the more often mentioned, then the smaller id.
std::vector<int> byImportance(const Graph &graph)
{
    std::vector<int> order;
    for (int i = 0; i < static_cast<int>(graph.nodes().size()); ++i)
        if (degreeOf(graph, i) > 0)
            order.push_back(i);
    std::stable_sort(order.begin(), order.end(), [&graph](int a, int b) {
        const auto key = [&graph](int node) {
            return std::pair(degreeOf(graph, node), graph.nodes()[static_cast<size_t>(node)].mentions);
        };
        return key(a) > key(b);
    });
    return order;
}

std::set<int> neighbours(const Graph &graph, int node)
{
    std::set<int> found;
    for (const int edge : graph.out(node))
        found.insert(graph.edges()[static_cast<size_t>(edge)].to);
    for (const int edge : graph.in(node))
        found.insert(graph.edges()[static_cast<size_t>(edge)].from);
    return found;
}

// How many nodes are connected with each node, itself counted.
std::vector<int> islandSizes(const Graph &graph)
{
    std::vector<int> root(graph.nodes().size());
    std::iota(root.begin(), root.end(), 0);
    const auto find = [&root](int node) {
        while (root[static_cast<size_t>(node)] != node)
            node = root[static_cast<size_t>(node)]
                = root[static_cast<size_t>(root[static_cast<size_t>(node)])];
        return node;
    };
    for (const Edge &edge : graph.edges())
        root[static_cast<size_t>(find(edge.from))] = find(edge.to);
    std::vector<int> size(root.size(), 0);
    for (int node = 0; node < static_cast<int>(root.size()); ++node)
        ++size[static_cast<size_t>(find(node))];
    std::vector<int> sizes;
    for (int node = 0; node < static_cast<int>(root.size()); ++node)
        sizes.push_back(size[static_cast<size_t>(find(node))]);
    return sizes;
}

// Of many nodes those that hang together: pairs apart tell little and crowd out what matters.
std::vector<int> candidates(const Graph &graph)
{
    std::vector<int> order = byImportance(graph);
    if (order.size() <= manyNodes)
        return order;
    const std::vector<int> sizes = islandSizes(graph);
    const auto isSmall = [&sizes](int node) {
        return sizes[static_cast<size_t>(node)] < smallestIsland;
    };
    if (!std::ranges::all_of(order, isSmall))
        std::erase_if(order, isSmall);
    return order;
}

// The dates on which the documents were published.
std::unordered_map<DocumentId, QString> publicationDates(const DossierContent &content)
{
    std::unordered_map<DocumentId, QString> dates;
    for (const DocumentSummary &document : content.documents)
        dates.emplace(document.id, document.metadata.published);
    return dates;
}

std::set<ClaimId> passingClaims(const DossierContent &content, const Filter &filter)
{
    const auto dates = publicationDates(content);
    std::set<ClaimId> passing;
    for (const Claim &claim : content.claims) {
        const auto date = dates.find(claim.document);
        if (passes(filter, claim, date == dates.end() ? QString() : date->second))
            passing.insert(claim.id);
    }
    return passing;
}

// Who is said to stand on a list, and since when.
std::map<EntityId, QString> listings(const Graph &graph, const DossierContent &content)
{
    std::map<EntityId, QString> since;
    for (const Claim &claim : content.claims) {
        if (claim.predicate != Predicate::Sanctions || claim.polarity != Polarity::Asserted || !claim.to
            || claim.status == ClaimStatus::Rejected)
            continue;
        QString &date = since[canonical(graph.clusters(), claim.to)];
        const QString told = claim.date ? claim.date->from : QString();
        if (!told.isEmpty() && (date.isEmpty() || told < date))
            date = told;
    }
    return since;
}

bool areByPerson(const std::vector<ClaimId> &claims, const std::set<ClaimId> &byHand)
{
    return !byHand.empty()
        && std::ranges::all_of(claims, [&byHand](ClaimId claim) { return byHand.contains(claim); });
}

} // namespace

std::optional<int> Scene::find(EntityId entity) const
{
    const auto found = index.find(entity);
    return found == index.end() ? std::nullopt : std::optional(found->second);
}

std::vector<EntityId> chooseShown(const Graph &graph, const std::set<EntityId> &wanted)
{
    std::set<int> chosen;
    const std::vector<int> order = candidates(graph);
    const bool whole = order.size() <= static_cast<size_t>(mostNodesAtOnce);
    const size_t most = whole ? order.size() : static_cast<size_t>(bestConnected);
    chosen.insert(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(most));
    std::set<int> close;
    for (const EntityId entity : wanted)
        if (const auto node = graph.find(entity)) {
            chosen.insert(*node);
            close.merge(neighbours(graph, *node));
        }
    int left = mostNeighbours; // the important ones first
    for (const int node : byImportance(graph))
        if (left > 0 && close.contains(node) && chosen.insert(node).second)
            --left;
    std::vector<EntityId> shown;
    for (const int node : chosen)
        shown.push_back(graph.nodes()[static_cast<size_t>(node)].entity);
    return shown;
}

Scene makeScene(const Graph &graph, const DossierContent &content, const std::vector<EntityId> &shown,
                const std::set<EntityId> &wanted, const Filter &filter,
                const std::map<EntityId, QString> &onLists)
{
    const bool filtered = filter != Filter();
    const std::set<ClaimId> passing = filtered ? passingClaims(content, filter) : std::set<ClaimId>();
    std::set<ClaimId> byHand;
    for (const Claim &claim : content.claims)
        if (claim.maker == ClaimMaker::Person)
            byHand.insert(claim.id);
    std::vector<bool> candidate(graph.nodes().size(), false);
    for (const EntityId entity : shown)
        if (const auto node = graph.find(entity))
            candidate[static_cast<size_t>(*node)]
                = !filter.hiddenTypes.contains(graph.nodes()[static_cast<size_t>(*node)].type);

    Scene scene; // its edges' ends still count in the graph
    std::vector<int> degrees(graph.nodes().size(), 0);
    for (const Edge &edge : graph.edges()) {
        if (!candidate[static_cast<size_t>(edge.from)] || !candidate[static_cast<size_t>(edge.to)]
            || edge.origins < filter.minimumOrigins)
            continue;
        SceneEdge drawn;
        drawn.from = edge.from;
        drawn.to = edge.to;
        drawn.predicate = edge.predicate;
        drawn.polarity = edge.polarity;
        drawn.goods = edge.goods;
        drawn.documents = edge.documents;
        drawn.origins = edge.origins;
        for (const ClaimId claim : edge.claims)
            if (!filtered || passing.contains(claim))
                drawn.claims.push_back(claim);
        if (drawn.claims.empty())
            continue;
        drawn.byPerson = areByPerson(drawn.claims, byHand);
        ++degrees[static_cast<size_t>(edge.from)];
        ++degrees[static_cast<size_t>(edge.to)];
        scene.edges.push_back(std::move(drawn));
    }

    const std::map<EntityId, QString> listed = listings(graph, content);
    std::vector<int> place(graph.nodes().size(), -1); // node of the graph -> node of the scene
    for (size_t i = 0; i < candidate.size(); ++i) {
        const Node &node = graph.nodes()[i];
        if (!candidate[i] || (degrees[i] == 0 && !wanted.contains(node.entity)))
            continue;
        place[i] = static_cast<int>(scene.nodes.size());
        SceneNode drawn{node.entity, node.type,  node.name, node.unnamed,
                        false,       degrees[i], 0,         node.documents};
        if (const auto listing = listed.find(node.entity); listing != listed.end()) {
            drawn.listed = true;
            drawn.listedSince = listing->second;
        }
        if (const auto named = onLists.find(node.entity); named != onLists.end())
            drawn.onList = named->second;
        scene.nodes.push_back(std::move(drawn));
    }
    for (SceneEdge &edge : scene.edges) {
        edge.from = place[static_cast<size_t>(edge.from)];
        edge.to = place[static_cast<size_t>(edge.to)];
    }
    finish(scene);
    for (const Pin &pin : content.pins)
        if (const auto node = scene.find(canonical(graph.clusters(), pin.entity)))
            scene.nodes[static_cast<size_t>(*node)].pinned = true;
    return scene;
}

} // namespace clew

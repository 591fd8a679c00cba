#include "network/folding.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace clew {

namespace {

void assignLanes(std::vector<SceneEdge> &edges)
{
    std::vector<SceneEdge *> order;
    for (SceneEdge &edge : edges)
        order.push_back(&edge);
    const auto ends = [](const SceneEdge *edge) {
        return std::pair(std::min(edge->from, edge->to), std::max(edge->from, edge->to));
    };
    std::stable_sort(order.begin(), order.end(),
                     [&ends](const auto *a, const auto *b) { return ends(a) < ends(b); });
    for (size_t begin = 0; begin < order.size();) {
        size_t end = begin;
        while (end < order.size() && ends(order[end]) == ends(order[begin]))
            ++end;
        for (size_t i = begin; i < end; ++i) {
            order[i]->lane = static_cast<int>(i - begin);
            order[i]->lanes = static_cast<int>(end - begin);
        }
        begin = end;
    }
}

void countClaims(Scene &scene)
{
    std::vector<std::pair<int, ClaimId>> at;
    for (SceneNode &node : scene.nodes)
        node.degree = node.claims = 0;
    for (const SceneEdge &edge : scene.edges)
        for (const int end : {edge.from, edge.to}) {
            ++scene.nodes[static_cast<size_t>(end)].degree;
            for (const ClaimId claim : edge.claims)
                at.emplace_back(end, claim);
        }
    std::ranges::sort(at);
    at.erase(std::unique(at.begin(), at.end()), at.end());
    for (const auto &[node, claim] : at)
        ++scene.nodes[static_cast<size_t>(node)].claims;
}

// Asserted before possible, negated, denied: the picture says the most that somebody says.
Polarity better(Polarity a, Polarity b)
{
    const auto rank = [](Polarity polarity) {
        switch (polarity) {
        case Polarity::Asserted: return 0;
        case Polarity::Possible: return 1;
        case Polarity::Negated: return 2;
        case Polarity::Denied: break;
        }
        return 3;
    };
    return rank(a) <= rank(b) ? a : b;
}

void join(SceneEdge &edge, const SceneEdge &other)
{
    edge.claims.insert(edge.claims.end(), other.claims.begin(), other.claims.end());
    edge.polarity = better(edge.polarity, other.polarity);
    edge.documents = std::max(edge.documents, other.documents);
    edge.origins = std::max(edge.origins, other.origins); // no sum: they may be the same
    edge.byPerson = edge.byPerson && other.byPerson;
}

} // namespace

void finish(Scene &scene)
{
    assignLanes(scene.edges);
    countClaims(scene);
    scene.order.resize(scene.nodes.size());
    std::iota(scene.order.begin(), scene.order.end(), 0);
    std::stable_sort(scene.order.begin(), scene.order.end(), [&scene](int a, int b) {
        const auto key = [&scene](int i) {
            return std::pair(scene.node(i).degree, scene.node(i).claims);
        };
        return key(a) > key(b);
    });
    scene.index.clear();
    for (size_t i = 0; i < scene.nodes.size(); ++i) {
        scene.index[scene.nodes[i].entity] = static_cast<int>(i);
        for (const EntityId member : scene.nodes[i].members)
            scene.index[member] = static_cast<int>(i);
    }
}

Scene folded(Scene scene, const std::vector<std::set<EntityId>> &groups)
{
    std::vector<int> head(scene.nodes.size());
    std::iota(head.begin(), head.end(), 0);
    for (const std::set<EntityId> &group : groups) {
        std::vector<int> members;
        for (const EntityId entity : group)
            if (const auto node = scene.find(entity))
                members.push_back(*node);
        if (members.size() < 2)
            continue;
        const int best
            = *std::ranges::max_element(members, {}, [&scene](int node) { return scene.node(node).degree; });
        for (const int node : members) {
            head[static_cast<size_t>(node)] = best;
            scene.nodes[static_cast<size_t>(best)].members.push_back(scene.node(node).entity);
        }
    }
    Scene result;
    std::vector<int> place(scene.nodes.size(), -1);
    for (size_t i = 0; i < scene.nodes.size(); ++i)
        if (head[i] == static_cast<int>(i)) {
            place[i] = static_cast<int>(result.nodes.size());
            result.nodes.push_back(std::move(scene.nodes[i]));
        }
    std::map<std::tuple<int, int, Predicate, bool>, size_t> known;
    for (SceneEdge &edge : scene.edges) {
        const auto placed = [&](int node) {
            return place[static_cast<size_t>(head[static_cast<size_t>(node)])];
        };
        edge.from = placed(edge.from);
        edge.to = placed(edge.to);
        if (edge.from == edge.to)
            continue;
        const auto [at, isNew]
            = known.try_emplace({edge.from, edge.to, edge.predicate, edge.goods}, result.edges.size());
        if (isNew)
            result.edges.push_back(std::move(edge));
        else
            join(result.edges[at->second], edge);
    }
    finish(result);
    return result;
}

} // namespace clew

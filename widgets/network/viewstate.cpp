#include "network/viewstate.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace clew {

namespace {

constexpr size_t longestHistory = 200;

} // namespace

void ViewHistory::set(const ViewState &state)
{
    if (state == now())
        return;
    m_states.resize(m_at + 1);
    m_states.push_back(state);
    if (m_states.size() > longestHistory)
        m_states.erase(m_states.begin());
    m_at = m_states.size() - 1;
}

void ViewHistory::undo()
{
    if (canUndo())
        --m_at;
}

void ViewHistory::redo()
{
    if (canRedo())
        ++m_at;
}

void ViewHistory::clear()
{
    m_states.assign(1, ViewState());
    m_at = 0;
}

std::set<EntityId> neighbourhood(const Graph &graph, EntityId entity, int hops)
{
    std::set<EntityId> found;
    const auto start = graph.find(entity);
    if (!start)
        return found;
    std::set<int> seen{*start};
    std::vector<int> edge{*start};
    for (int hop = 0; hop < hops; ++hop) {
        std::vector<int> next;
        const auto visit = [&](int node) {
            if (seen.insert(node).second)
                next.push_back(node);
        };
        for (const int node : edge) {
            for (const int out : graph.out(node))
                visit(graph.edges()[static_cast<size_t>(out)].to);
            for (const int in : graph.in(node))
                visit(graph.edges()[static_cast<size_t>(in)].from);
        }
        edge = std::move(next);
    }
    for (const int node : seen)
        found.insert(graph.nodes()[static_cast<size_t>(node)].entity);
    return found;
}

std::vector<EntityId> shownIn(const Graph &graph, const ViewState &state, const std::set<EntityId> &wanted)
{
    std::set<EntityId> shown;
    if (state.hops > 0) {
        shown = neighbourhood(graph, state.around, state.hops);
    } else if (state.whole) {
        for (int i = 0; i < static_cast<int>(graph.nodes().size()); ++i) {
            const EntityId entity = graph.nodes()[static_cast<size_t>(i)].entity;
            if (!graph.out(i).empty() || !graph.in(i).empty() || wanted.contains(entity))
                shown.insert(shown.end(), entity);
        }
    } else {
        const std::vector<EntityId> chosen = chooseShown(graph, wanted);
        shown.insert(chosen.begin(), chosen.end());
    }
    for (const EntityId entity : state.opened)
        if (shown.contains(entity))
            shown.merge(neighbourhood(graph, entity, 1));
    std::vector<EntityId> result;
    std::ranges::copy_if(shown, std::back_inserter(result),
                         [&state](EntityId entity) { return !state.hidden.contains(entity); });
    return result;
}

std::vector<std::set<EntityId>> unnamedGroups(const Scene &scene)
{
    std::vector<int> anchor(scene.nodes.size(), -1); // the best connected named neighbour
    const auto offer = [&](int node, int other) {
        if (!scene.node(node).unnamed || scene.node(other).unnamed)
            return;
        int &best = anchor[static_cast<size_t>(node)];
        if (best < 0 || scene.node(other).degree > scene.node(best).degree)
            best = other;
    };
    for (const SceneEdge &edge : scene.edges) {
        offer(edge.from, edge.to);
        offer(edge.to, edge.from);
    }
    std::map<int, std::set<EntityId>> groups;
    for (size_t i = 0; i < anchor.size(); ++i)
        if (anchor[i] >= 0)
            groups[anchor[i]].insert(scene.nodes[i].entity);
    std::vector<std::set<EntityId>> result;
    for (auto &[node, group] : groups)
        if (group.size() > 1)
            result.push_back(std::move(group));
    return result;
}

std::set<EntityId> leavesOf(const Scene &scene, int node)
{
    std::vector<std::set<int>> others(scene.nodes.size());
    for (const SceneEdge &edge : scene.edges) {
        others[static_cast<size_t>(edge.from)].insert(edge.to);
        others[static_cast<size_t>(edge.to)].insert(edge.from);
    }
    std::set<EntityId> group{scene.node(node).entity};
    for (const int other : others[static_cast<size_t>(node)])
        if (others[static_cast<size_t>(other)].size() == 1)
            group.insert(scene.node(other).entity);
    return group;
}

} // namespace clew

#pragma once

#include "graph/graph.h"
#include "network/scene.h"

namespace clew {

// What a person does to the picture and not to the dossier. A value, so that it can be taken back.
struct ViewState
{
    bool whole = false; // every entity with a relation, not only the best connected
    std::set<EntityId> hidden;
    std::set<EntityId> opened; // all their neighbours are shown
    std::vector<std::set<EntityId>> groups; // each drawn as one node
    EntityId around; // only what lies at most `hops` relations from it; 0: no such limit
    int hops = 0;

    friend bool operator==(const ViewState &, const ViewState &) = default;
};

// The view as it is, and as it was: undo and redo for what is no edit of the dossier.
class ViewHistory
{
public:
    const ViewState &now() const { return m_states[m_at]; }
    void set(const ViewState &state);
    bool canUndo() const { return m_at > 0; }
    bool canRedo() const { return m_at + 1 < m_states.size(); }
    void undo();
    void redo();
    void clear();

private:
    std::vector<ViewState> m_states{ViewState()};
    size_t m_at = 0;
};

// Which entities the picture holds, sorted by id.
std::vector<EntityId> shownIn(const Graph &graph, const ViewState &state, const std::set<EntityId> &wanted);

// Canonical ids of the entities at most `hops` relations away, itself among them.
std::set<EntityId> neighbourhood(const Graph &graph, EntityId entity, int hops);

// The unnamed parties that hang on the same named one, two or more: what makes a picture dense and says
// little.
std::vector<std::set<EntityId>> unnamedGroups(const Scene &scene);

// What a node takes in when it is collapsed: itself and those that hang on nothing else.
std::set<EntityId> leavesOf(const Scene &scene, int node);

} // namespace clew

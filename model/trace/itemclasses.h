#pragma once

#include "core/dossier.h"
#include "graph/graph.h"

#include <set>
#include <vector>

namespace clew {

// Which nodes of a graph are generic goods ("high-end chips") that a route may read as a model of the same
// class ("VT-9 chips"). Reading them so is a guess, and the route says so.
class ItemClasses
{
public:
    ItemClasses(const DossierContent &content, const Graph &graph);

    bool mayBe(int generic, int model) const; // node indices; false for anything but goods

private:
    struct Classes
    {
        std::set<QString> names;
        bool generic = false; // bears no designation of its own
    };
    std::vector<Classes> m_nodes;
};

} // namespace clew

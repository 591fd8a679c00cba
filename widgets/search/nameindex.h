#pragma once

#include "core/dossier.h"

#include <vector>

namespace clew {

class Graph;

// The folded names of all entities, aliases among them, to be found while a person types.
class NameIndex
{
public:
    NameIndex() = default;
    NameIndex(const DossierContent &content, const Graph &graph);

    // Nodes, best first: the name itself, its begin, the begin of one of its words, any part of it; then, if
    // that gives too few, names with a letter or two wrong. Among equals those that are mentioned more.
    std::vector<int> find(const QString &typed, int limit) const;

private:
    struct Name
    {
        QString folded;
        int node = 0;
    };
    std::vector<Name> m_names; // most mentioned nodes first
};

// Letters to change, to add, to leave out or to swap with the next until one is the other; more than `most`
// counts as most + 1 (Damerau 1964, in its restricted form).
int editDistance(QStringView a, QStringView b, int most);

} // namespace clew

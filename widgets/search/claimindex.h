#pragma once

#include "core/dossier.h"

#include <vector>

namespace clew {

class Graph;

// The claims in folded words, to be found while a person types.
class ClaimIndex
{
public:
    ClaimIndex() = default;
    ClaimIndex(const DossierContent &content, const Graph &graph);

    // Claims that hold all the words (the last may be half typed) in parties, predicate or item; those that a
    // person confirmed first, then asserted ones, then in the order of the dossier. One word is too little to
    // mean a claim.
    std::vector<ClaimId> find(const QString &typed, int limit) const;

private:
    struct Line
    {
        QString folded; // " acme sells to beta "
        ClaimId claim;
    };
    std::vector<Line> m_lines;
};

} // namespace clew

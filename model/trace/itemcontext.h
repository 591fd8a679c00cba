#pragma once

#include "core/dossier.h"
#include "trace/itemclasses.h"
#include "trace/parties.h"

#include <unordered_map>

namespace clew {

// Which model a claim that names no goods may speak of: the one that its sentence names last, else the one
// that its document spoke of shortly before, else right after. A guess, which a route says; but goods of
// another kind are not read into it.
class ItemContext
{
public:
    ItemContext(const DossierContent &content, const Graph &graph, const ItemClasses &classes);

    int of(const Claim &claim) const; // a node, or nobody

private:
    struct Place
    {
        Span span;
        int node = nobody;
    };
    std::unordered_map<DocumentId, std::vector<Place>> m_models; // in order of place
};

} // namespace clew

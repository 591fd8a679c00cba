#pragma once

#include "core/dossier.h"
#include "store/dossierstore.h"

#include <QString>

#include <memory>
#include <optional>

namespace clew {

class Graph;

// What the box asks for. Holds values and snapshots only, so that it can go to another thread.
struct Question
{
    quint64 number = 0; // a later question makes the answer to an earlier one worthless
    QString text;
    QString dossier; // path; full text is looked up there
    std::shared_ptr<const DossierContent> content;
    std::shared_ptr<const Graph> graph;
};

struct Answer
{
    quint64 number = 0;
    QString text;
    std::vector<int> entities; // nodes of the graph, best first
    std::vector<ClaimId> claims;
    std::vector<SearchHit> passages;
    bool morePassages = false;
    std::optional<Error> error; // of the full text search
};

inline constexpr int mostEntities = 5;
inline constexpr int mostClaims = 4;
inline constexpr int mostPassages = 8;

} // namespace clew

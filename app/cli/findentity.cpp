#include "findentity.h"

#include "graph/graph.h"
#include "text/fold.h"

#include <algorithm>
#include <numeric>

namespace clew::cli {

using namespace Qt::StringLiterals;

namespace {

// Levenshtein's distance.
qsizetype distance(const QString &left, const QString &right)
{
    std::vector<qsizetype> row(size_t(right.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < left.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (qsizetype j = 0; j < right.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            const qsizetype changed = diagonal + (left[i] == right[j] ? 0 : 1);
            diagonal = row[at + 1];
            row[at + 1] = std::min({changed, row[at] + 1, row[at + 1] + 1});
        }
    }
    return row.back();
}

QString nearestNames(const Graph &graph, const QString &name)
{
    constexpr qsizetype most = 3;
    const QString wanted = foldName(name);
    std::vector<std::pair<qsizetype, QString>> names;
    for (const Node &node : graph.nodes()) {
        if (!node.unnamed)
            names.emplace_back(distance(wanted, foldName(node.name)), node.name);
    }
    std::sort(names.begin(), names.end());
    QStringList nearest;
    for (const auto &[away, candidate] : names) {
        if (nearest.size() < most && !nearest.contains(candidate))
            nearest << candidate;
    }
    return nearest.join(u", "_s);
}

} // namespace

Result<std::vector<EntityId>> findEntities(const Workspace &workspace, const QString &name)
{
    const auto graph = workspace.graph();
    std::vector<EntityId> entities;
    for (const int node : findByName(*graph, *workspace.content(), name))
        entities.push_back(graph->nodes()[static_cast<size_t>(node)].entity);
    if (entities.empty())
        return Error{ErrorCode::UnknownName, name, {}, nearestNames(*graph, name)};
    return entities;
}

} // namespace clew::cli

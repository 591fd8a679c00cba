#include "dialogs/entitychoices.h"

#include "common/entityshape.h"
#include "graph/graph.h"
#include "workspace/workspace.h"

#include <algorithm>
#include <map>
#include <set>

namespace clew {

namespace {

constexpr int entityRole = Qt::UserRole;
constexpr int typeRole = Qt::UserRole + 1;
constexpr int properRole = Qt::UserRole + 2; // the name of the cluster, no alias

} // namespace

void EntityChoices::fill(const Workspace &workspace, const std::vector<EntityId> &first)
{
    clear();
    const std::shared_ptr<const Graph> graph = workspace.graph();
    std::map<EntityId, std::set<QString>> aliases;
    for (const Entity &entity : workspace.content()->entities)
        aliases[canonical(graph->clusters(), entity.id)].insert(entity.name.simplified());
    std::vector<const Node *> nodes;
    for (const Node &node : graph->nodes())
        nodes.push_back(&node);
    std::map<EntityId, size_t> places;
    for (const EntityId id : first)
        places.try_emplace(canonical(graph->clusters(), id), places.size());
    const auto placeOf = [&](const Node *node) {
        const auto found = places.find(node->entity);
        return found == places.end() ? places.size() : found->second;
    };
    std::ranges::stable_sort(nodes, [&](const Node *a, const Node *b) {
        const size_t placeA = placeOf(a), placeB = placeOf(b);
        return placeA != placeB ? placeA < placeB : a->mentions > b->mentions;
    });
    std::map<EntityType, QIcon> badges;
    const auto add = [&](const Node &node, const QString &name, bool proper) {
        if (!badges.contains(node.type))
            badges.emplace(node.type, badgeOf(node.type, nullptr));
        auto *item = new QStandardItem(badges.at(node.type), name);
        item->setData(node.entity.value, entityRole);
        item->setData(static_cast<int>(node.type), typeRole);
        item->setData(proper, properRole);
        appendRow(item);
    };
    for (const Node *node : nodes)
        add(*node, node->name.simplified(), true);
    for (const Node *node : nodes)
        for (const QString &alias : aliases[node->entity])
            if (alias.compare(node->name.simplified(), Qt::CaseInsensitive) != 0)
                add(*node, alias, false);
}

EntityId EntityChoices::at(int row) const
{
    const QStandardItem *found = row < 0 ? nullptr : item(row);
    return {found ? found->data(entityRole).toLongLong() : 0};
}

EntityId EntityChoices::find(const QString &name, const std::vector<EntityType> &preferred) const
{
    const QList<QStandardItem *> found = findItems(name.simplified(), Qt::MatchFixedString);
    for (const QStandardItem *item : found)
        if (std::ranges::count(preferred, static_cast<EntityType>(item->data(typeRole).toInt())) > 0)
            return {item->data(entityRole).toLongLong()};
    return {found.isEmpty() ? 0 : found.front()->data(entityRole).toLongLong()};
}

QString EntityChoices::nameOf(EntityId canonical) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (at(row) == canonical && item(row)->data(properRole).toBool())
            return item(row)->text();
    return {};
}

std::optional<EntityType> EntityChoices::typeOf(EntityId canonical) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (at(row) == canonical)
            return static_cast<EntityType>(item(row)->data(typeRole).toInt());
    return std::nullopt;
}

EntityId rowIn(DocumentId document, EntityId entity, const Workspace &workspace)
{
    if (!entity)
        return entity;
    const Clusters &clusters = workspace.graph()->clusters();
    const Entity *named = workspace.entity(entity);
    if (named && named->document == document)
        return entity;
    for (const Entity &row : workspace.content()->entities)
        if (row.document == document && canonical(clusters, row.id) == canonical(clusters, entity))
            return row.id;
    return entity;
}

} // namespace clew

#include "routes/entitynames.h"

#include "common/entityshape.h"
#include "common/icon.h"
#include "graph/graph.h"

#include <algorithm>
#include <numeric>

namespace clew {

void EntityNames::offer(EntityId choice, const QString &words)
{
    beginResetModel();
    m_offered = choice;
    m_offeredWords = words;
    endResetModel();
}

void EntityNames::setGraph(std::shared_ptr<const Graph> graph)
{
    beginResetModel();
    m_graph = std::move(graph);
    m_order.clear();
    endResetModel();
}

const std::vector<int> &EntityNames::order() const
{
    if (m_order.empty() && m_graph) {
        const std::vector<Node> &nodes = m_graph->nodes();
        m_order.resize(nodes.size());
        std::iota(m_order.begin(), m_order.end(), 0);
        std::ranges::stable_sort(m_order, std::ranges::greater(),
                                 [&nodes](int node) { return nodes[static_cast<size_t>(node)].mentions; });
    }
    return m_order;
}

const Node *EntityNames::nodeOf(EntityId entity) const
{
    const auto found = m_graph ? m_graph->find(entity) : std::nullopt;
    return found ? &m_graph->nodes()[static_cast<size_t>(*found)] : nullptr;
}

const Node *EntityNames::nodeAt(int row) const
{
    const int at = m_offered ? row - 1 : row;
    return at < 0 ? nullptr : &m_graph->nodes()[static_cast<size_t>(order()[static_cast<size_t>(at)])];
}

const QIcon &EntityNames::badge(EntityType type) const
{
    auto found = m_badges.find(type);
    if (found == m_badges.end())
        found = m_badges.emplace(type, badgeOf(type, qobject_cast<const QWidget *>(parent()))).first;
    return found->second;
}

QString EntityNames::nameOf(EntityId entity) const
{
    if (m_offered && entity == m_offered)
        return m_graph ? m_offeredWords : QString();
    const Node *node = nodeOf(entity);
    return node ? node->name.simplified() : QString();
}

QIcon EntityNames::iconOf(EntityId entity) const
{
    if (m_offered && entity == m_offered)
        return icon(u"warning"_qs, qobject_cast<const QWidget *>(parent()));
    const Node *node = nodeOf(entity);
    return node ? badge(node->type) : QIcon();
}

EntityId EntityNames::headOf(EntityId entity) const
{
    if (m_offered && entity == m_offered)
        return m_graph ? entity : EntityId();
    const Node *node = nodeOf(entity);
    return node ? node->entity : EntityId();
}

EntityId EntityNames::find(const QString &name) const
{
    const QString wanted = name.simplified();
    if (wanted.isEmpty() || !m_graph)
        return {};
    if (m_offered && m_offeredWords.compare(wanted, Qt::CaseInsensitive) == 0)
        return m_offered;
    for (const int at : order()) {
        const Node &node = m_graph->nodes()[static_cast<size_t>(at)];
        if (node.name.simplified().compare(wanted, Qt::CaseInsensitive) == 0)
            return node.entity;
    }
    return {};
}

int EntityNames::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_graph)
        return 0;
    return static_cast<int>(m_graph->nodes().size()) + (m_offered ? 1 : 0);
}

QVariant EntityNames::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Node *node = nodeAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return node ? node->name.simplified() : m_offeredWords;
    case Qt::DecorationRole: return node ? badge(node->type) : iconOf(m_offered);
    case EntityRole: return node ? node->entity.value : m_offered.value;
    default: return {};
    }
}

} // namespace clew

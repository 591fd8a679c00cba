#include "tables/entityrows.h"

#include "common/entityshape.h"
#include "graph/graph.h"
#include "graph/origins.h"
#include "link/filtering.h"
#include "words/dates.h"
#include "words/labels.h"
#include "workspace/listings.h"
#include "workspace/workspace.h"

#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

// Claims that the filter shows, by node, each once.
std::vector<int> claimsByNode(const DossierContent &content, const Graph &graph, const Filter &filter)
{
    std::vector<int> counts(graph.nodes().size());
    for (const Claim &claim : content.claims) {
        if (claim.status == ClaimStatus::Rejected || !passes(filter, claim))
            continue;
        std::array<int, 4> seen{-1, -1, -1, -1};
        size_t many = 0;
        for (const EntityId role : {claim.from, claim.to, claim.via, claim.item}) {
            const auto node = role ? graph.find(role) : std::nullopt;
            if (!node || std::ranges::find(seen, *node) != seen.end())
                continue;
            seen[many++] = *node;
            ++counts[static_cast<size_t>(*node)];
        }
    }
    return counts;
}

} // namespace

int EntityRows::take(const Workspace *workspace, const Filter &filter)
{
    m_workspace = workspace;
    m_rows.clear();
    m_rowOfNode.clear();
    m_content = workspace ? workspace->content() : nullptr;
    m_graph = workspace ? workspace->graph() : nullptr;
    if (!workspace)
        return 0;
    const std::vector<Node> &nodes = m_graph->nodes();
    const std::vector<int> claims = claimsByNode(*m_content, *m_graph, filter);
    m_rowOfNode.assign(nodes.size(), -1);
    for (size_t node = 0; node < nodes.size(); ++node)
        if (!filter.hiddenTypes.contains(nodes[node].type) && (!hasWindow(filter) || claims[node] > 0))
            m_rows.push_back({static_cast<int>(node), claims[node], 0, {}});
    std::ranges::stable_sort(m_rows, [&nodes](const Row &a, const Row &b) {
        return nodes[static_cast<size_t>(a.node)].mentions > nodes[static_cast<size_t>(b.node)].mentions;
    });
    for (size_t row = 0; row < m_rows.size(); ++row)
        m_rowOfNode[static_cast<size_t>(m_rows[row].node)] = static_cast<int>(row);
    m_listed = workspace->listings()->sinceByParty();
    countOrigins();
    return static_cast<int>(m_rows.size());
}

// Names and origins, from the entities of the documents.
void EntityRows::countOrigins()
{
    const clew::Origins origins(*m_content, m_graph->clusters());
    std::vector<std::vector<DocumentId>> documents(m_rows.size());
    for (const Entity &entity : m_content->entities) {
        const auto node = m_graph->find(entity.id);
        const int row = node ? m_rowOfNode[static_cast<size_t>(*node)] : -1;
        if (row < 0)
            continue;
        Row &at = m_rows[static_cast<size_t>(row)];
        if (entity.name != m_graph->nodes()[static_cast<size_t>(*node)].name)
            at.aliases.push_back(entity.name);
        documents[static_cast<size_t>(row)].push_back(entity.document);
    }
    for (size_t row = 0; row < m_rows.size(); ++row) {
        std::vector<QString> &aliases = m_rows[row].aliases;
        std::ranges::sort(aliases);
        aliases.erase(std::unique(aliases.begin(), aliases.end()), aliases.end());
        std::vector<DocumentId> &told = documents[row];
        std::ranges::sort(told);
        told.erase(std::unique(told.begin(), told.end()), told.end());
        m_rows[row].origins = origins.count(told);
    }
}

int EntityRows::sourceRowOf(const Focus &focus) const
{
    const auto *entity = std::get_if<EntityId>(&focus);
    const auto node = entity && m_graph ? m_graph->find(*entity) : std::nullopt;
    return node ? m_rowOfNode.at(static_cast<size_t>(*node)) : -1;
}

QString EntityRows::titleOf(int column) const
{
    switch (static_cast<Column>(column)) {
    case Name: return tr("Name");
    case Type: return tr("Type");
    case Aliases: return tr("Other names");
    case Mentions: return tr("Mentions");
    case Claims: return tr("Claims");
    case Documents: return tr("Documents");
    case Origins: return tr("Origins");
    case Listed: return tr("On lists");
    case Tags: return tr("Tags");
    case columnsInAll: break;
    }
    return {};
}

double EntityRows::numberOf(const Row &row, int column) const
{
    const Node &node = m_graph->nodes()[static_cast<size_t>(row.node)];
    switch (static_cast<Column>(column)) {
    case Mentions: return node.mentions;
    case Claims: return row.claims;
    case Documents: return node.documents;
    default: return row.origins;
    }
}

QString EntityRows::textOf(int index, int column) const
{
    const Row &row = m_rows.at(static_cast<size_t>(index));
    const Node &node = m_graph->nodes()[static_cast<size_t>(row.node)];
    switch (static_cast<Column>(column)) {
    case Name: return node.name;
    case Type: return labelFor(node.type);
    case Aliases: return joined(row.aliases);
    case Listed: return listedText(node.entity);
    case Tags: return joined(m_workspace->tagsOf(node.entity));
    default: return QLocale().toString(numberOf(row, column), 'f', 0);
    }
}

QString EntityRows::listedText(EntityId entity) const
{
    const auto since = m_listed.find(entity);
    if (since == m_listed.end())
        return {};
    const QString date = dateText(since->second);
    return date.isEmpty() ? tr("listed") : tr("since %1").arg(date);
}

SortKey EntityRows::keyOf(int row, int column) const
{
    if (isNumber(column))
        return numberOf(m_rows.at(static_cast<size_t>(row)), column);
    return textOf(row, column);
}

int EntityRows::widthOf(int column) const
{
    constexpr int widths[] = {220, 120, 240, 84, 80, 92, 80, 120, 140};
    return widths[column];
}

QVariant EntityRows::decorationOf(int row, int column) const
{
    if (column != Name)
        return {};
    const int node = m_rows.at(static_cast<size_t>(row)).node;
    return badgeOf(m_graph->nodes()[static_cast<size_t>(node)].type, nullptr);
}

Focus EntityRows::focusOf(int row) const
{
    return m_graph->nodes()[static_cast<size_t>(m_rows.at(static_cast<size_t>(row)).node)].entity;
}

QString EntityRows::citationOf(int index) const
{
    const Row &row = m_rows.at(static_cast<size_t>(index));
    const Node &node = m_graph->nodes()[static_cast<size_t>(row.node)];
    const QString name
        = row.aliases.empty() ? node.name : tr("%1 (also %2)").arg(node.name, textOf(index, Aliases));
    return tr("%1: %2; %3 and %4", "an entity: its type; two counts")
        .arg(name, labelFor(node.type), tr("%n documents", nullptr, node.documents),
             tr("%n independent origins", nullptr, row.origins));
}

} // namespace clew

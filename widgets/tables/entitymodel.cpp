#include "tables/entitymodel.h"

#include "common/entityshape.h"
#include "graph/graph.h"
#include "words/dates.h"
#include "words/labels.h"

#include <QMimeData>
#include <QStringList>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

// Asserted sanctions, by target: the earliest date that a claim gives.
std::map<EntityId, QString> sanctionsOf(const DossierContent &content, const Clusters &clusters)
{
    std::map<EntityId, QString> since;
    for (const Claim &claim : content.claims) {
        if (claim.predicate != Predicate::Sanctions || claim.polarity != Polarity::Asserted || !claim.to
            || claim.status == ClaimStatus::Rejected)
            continue;
        const QString date = claim.date && !claim.date->from.isEmpty() ? claim.date->from : u"?"_s;
        const auto [found, fresh] = since.try_emplace(canonical(clusters, claim.to), date);
        if (!fresh && date != u"?"_s && (found->second == u"?"_s || date < found->second))
            found->second = date;
    }
    return since;
}

std::map<EntityId, std::set<QString>> namesOf(const DossierContent &content, const Clusters &clusters)
{
    std::map<EntityId, std::set<QString>> names;
    for (const Entity &entity : content.entities)
        names[canonical(clusters, entity.id)].insert(entity.name);
    return names;
}

} // namespace

std::vector<EntityRow> entityRows(const DossierContent &content, const Graph &graph,
                                  const std::map<EntityId, QString> &onLists)
{
    const std::map<EntityId, QString> sanctions = sanctionsOf(content, graph.clusters());
    const std::map<EntityId, std::set<QString>> names = namesOf(content, graph.clusters());
    std::vector<EntityRow> rows;
    for (const Node &node : graph.nodes()) {
        EntityRow row{node.entity, node.type, node.name, {}, node.unnamed, node.mentions, {}, {}};
        if (const auto found = names.find(node.entity); found != names.end())
            for (const QString &name : found->second)
                if (name != node.name)
                    row.aliases.append(name);
        if (const auto found = sanctions.find(node.entity); found != sanctions.end())
            row.sanctioned = found->second;
        if (const auto found = onLists.find(node.entity); found != onLists.end())
            row.listed = found->second;
        rows.push_back(std::move(row));
    }
    std::ranges::sort(rows, [](const EntityRow &a, const EntityRow &b) {
        if (a.mentions != b.mentions)
            return a.mentions > b.mentions;
        const int order = a.name.compare(b.name, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return rows;
}

void EntityModel::setRows(std::vector<EntityRow> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int EntityModel::rowOf(EntityId id) const
{
    const auto found = std::ranges::find(m_rows, id, &EntityRow::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int EntityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant EntityModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const EntityRow &row = m_rows.at(static_cast<size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole: return row.name;
    case Qt::DecorationRole: return badgeOf(row.type, nullptr);
    case SearchRole: return QString(row.name + u'\n' + row.aliases.join(u'\n'));
    case TypeRole: return static_cast<int>(row.type);
    case Qt::ToolTipRole: {
        QStringList lines{row.name, labelFor(row.type)};
        if (!row.aliases.isEmpty())
            lines.append(tr("also: %1").arg(row.aliases.join(u", "_s)));
        if (!row.sanctioned.isEmpty()) {
            const QString date = dateText(row.sanctioned);
            lines.append(date.isEmpty() ? tr("Sanctioned, according to these documents")
                                        : tr("Sanctioned %1, according to these documents").arg(date));
        }
        if (!row.listed.isEmpty()) {
            const QString date = dateText(row.listed);
            lines.append(date.isEmpty() ? tr("On a list that is loaded")
                                        : tr("On a list that is loaded, since %1").arg(date));
        }
        return lines.join(u'\n');
    }
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3", "name, type, number of mentions")
            .arg(row.name, labelFor(row.type),
                 row.mentions == 1 ? tr("1 mention") : tr("%n mentions", nullptr, row.mentions));
    default: return {};
    }
}

Qt::ItemFlags EntityModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList EntityModel::mimeTypes() const
{
    return {u"text/plain"_s};
}

QMimeData *EntityModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList names;
    for (const QModelIndex &index : indexes)
        names.append(m_rows.at(static_cast<size_t>(index.row())).name);
    auto *data = new QMimeData;
    data->setText(names.join(u"; "_s));
    return data;
}

} // namespace clew

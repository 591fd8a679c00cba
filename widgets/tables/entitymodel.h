#pragma once

#include "core/dossier.h"

#include <QAbstractListModel>

#include <map>

namespace clew {

class Graph;

// A row of the entity list.
struct EntityRow
{
    EntityId id; // canonical
    EntityType type = EntityType::Organization;
    QString name;
    QStringList aliases; // other names that the texts use, sorted
    bool unnamed = false;
    int mentions = 0;
    QString
        sanctioned; // since when the documents say so: an ISO prefix, "?" without a date; empty: they do not
    QString listed; // since when a loaded list names it, likewise

    friend bool operator==(const EntityRow &, const EntityRow &) = default;
};

// The entities of the dossier, most mentioned first, then by name. `onLists`: since when whom a loaded list
// names (workspace/listings.h).
std::vector<EntityRow> entityRows(const DossierContent &content, const Graph &graph,
                                  const std::map<EntityId, QString> &onLists = {});

class EntityModel : public QAbstractListModel
{
    Q_OBJECT

public:
    // Everything that the filter line looks at: name and aliases.
    enum Role { SearchRole = Qt::UserRole, TypeRole };

    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<EntityRow> rows);
    const std::vector<EntityRow> &rows() const { return m_rows; }
    int rowOf(EntityId id) const; // -1: none

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override; // can be dragged, as their names
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    std::vector<EntityRow> m_rows;
};

} // namespace clew

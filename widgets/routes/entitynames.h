#pragma once

#include "core/entity.h"

#include <QAbstractListModel>
#include <QIcon>

#include <map>
#include <memory>
#include <vector>

namespace clew {

class Graph;
struct Node;

// The names of a network's entities, most mentioned first, for a line that completes them. They are put in
// order when somebody first looks: most changes of a dossier come and go without that.
class EntityNames : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { EntityRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    // A choice that stands before all entities, under an id that none has.
    void offer(EntityId choice, const QString &words);
    void setGraph(std::shared_ptr<const Graph> graph); // null: no names

    QString nameOf(EntityId entity) const; // any member of a cluster; empty: not there
    QIcon iconOf(EntityId entity) const;
    EntityId find(const QString &name) const; // whatever its case; 0: none
    EntityId headOf(EntityId entity) const; // 0: not there

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    const Node *nodeOf(EntityId entity) const;
    const Node *nodeAt(int row) const; // null: what was offered
    const QIcon &badge(EntityType type) const;
    const std::vector<int> &order() const;

    std::shared_ptr<const Graph> m_graph;
    mutable std::vector<int> m_order; // empty: not yet
    mutable std::map<EntityType, QIcon> m_badges;
    EntityId m_offered;
    QString m_offeredWords;
};

} // namespace clew

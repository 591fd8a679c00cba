#pragma once

#include "core/entity.h"

#include <QSortFilterProxyModel>

#include <set>

namespace clew {

// Leaves out the hidden types and what does not bear the words in its name or an alias.
class EntityFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString &words);
    void setHidden(const std::set<EntityType> &types);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words; // all have to occur
    std::set<EntityType> m_hidden;
};

} // namespace clew

#pragma once

#include "tables/documenttree.h"

#include <QAbstractItemModel>

namespace clew {

// The document tree as an item model: one column, two levels.
class DocumentModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    void setRows(std::vector<DocumentRow> rows);
    const DocumentRow *rowAt(const QModelIndex &index) const; // null for an invalid index
    QModelIndex indexOf(DocumentId id) const;
    int documents() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<DocumentRow> m_rows;
};

} // namespace clew

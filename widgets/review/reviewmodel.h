#pragma once

#include "review/reviewqueue.h"

#include <QAbstractListModel>
#include <QPointer>

namespace clew {

class Workspace;

// The queue as a list of lines; a line is made when it is shown.
class ReviewModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setItems(Workspace *workspace, std::vector<ReviewItem> items);
    const std::vector<ReviewItem> &items() const { return m_items; }
    int indexOf(const ReviewItem &item) const; // -1: not in it

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QPointer<Workspace> m_workspace;
    std::vector<ReviewItem> m_items;
};

} // namespace clew

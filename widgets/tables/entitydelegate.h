#pragma once

#include <QStyledItemDelegate>

namespace clew {

// A row of the entity list: badge, name, what is worth knowing at once, and the count of mentions at the
// right.
class EntityDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace clew

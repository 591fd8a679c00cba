#pragma once

#include <QStyledItemDelegate>

namespace clew {

// Paints the lines of a route along their thread: a dot a hop, the parties in bold, the sentence below.
class RouteDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace clew

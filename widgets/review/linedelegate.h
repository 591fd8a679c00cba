#pragma once

#include <QStyledItemDelegate>

namespace clew {

// A line of the queue, as wide as the list: what does not fit ends in an ellipsis, and nothing scrolls aside.
class LineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace clew

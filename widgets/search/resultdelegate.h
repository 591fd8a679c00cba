#pragma once

#include <QStyledItemDelegate>

namespace clew {

// Rows of the results: headings in small capitals, a passage with its article above and its words below, what
// was found in them in bold.
class ResultDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace clew

#include "tables/documentdelegate.h"

#include "common/theme.h"
#include "tables/documentmodel.h"
#include "words/dates.h"

#include <QPainter>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr int edge = 14; // the left edge of all panels' words
constexpr int indent = 14; // of a retelling
constexpr int gap = 8;
constexpr int widthForLabels = 340; // in a narrower list the words would push the names out
constexpr int rowHeight = 28;
constexpr qreal smallPoints = 8.25;

// Draws at the right edge of `room` and takes what it drew out of it.
void drawRight(QPainter &painter, QRect &room, const QString &text)
{
    const int width = painter.fontMetrics().horizontalAdvance(text);
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, text);
    room.setRight(room.right() - width - gap);
}

void drawLeft(QPainter &painter, QRect &room, const QString &text)
{
    const int width = painter.fontMetrics().horizontalAdvance(text);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, text);
    room.setLeft(room.left() + width + gap);
}

} // namespace

void DocumentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const auto *model = qobject_cast<const DocumentModel *>(index.model());
    const DocumentRow *row = model ? model->rowAt(index) : nullptr;
    if (!row)
        return;
    const Theme &theme = themeOf(option.widget);
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    painter->save();
    QRect room = option.rect.adjusted(edge, 0, -edge, 0);

    painter->setFont(option.font);
    painter->setPen(theme.muted);
    const bool dated = !row->published.isEmpty();
    drawRight(*painter, room, dated ? dateText(row->published, DateStyle::Short) : tr("no date"));

    // Below its origin a retelling is known by who retells, as a title would only repeat the origin's.
    const bool retelling = index.parent().isValid();
    const QString words = (retelling && !row->publisher.isEmpty() ? row->publisher : row->title).simplified();
    if (retelling) {
        room.setLeft(room.left() + (row->nested ? 2 * indent : indent));
        painter->setFont(interfaceFont(smallPoints));
        const QString label = row->headlineOnly ? tr("↳ record of")
            : row->copy                         ? tr("↳ copy in")
                                                : tr("↳ retold by");
        drawLeft(*painter, room,
                 option.rect.width() < widthForLabels ? u"↳"_s : label); // the name tells more
    } else if (row->headlineOnly) {
        painter->setFont(interfaceFont(smallPoints));
        drawRight(*painter, room, tr("headline"));
    }
    painter->setFont(option.font);
    painter->setPen(theme.ink);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(words, Qt::ElideRight, room.width()));
    painter->restore();
}

QSize DocumentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120, std::max(rowHeight, option.fontMetrics.height() + 10)};
}

} // namespace clew

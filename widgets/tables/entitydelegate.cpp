#include "tables/entitydelegate.h"

#include "common/theme.h"
#include "tables/entitymodel.h"

#include <QAbstractProxyModel>
#include <QIcon>
#include <QPainter>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr int edge = 14;
constexpr int badge = 16;
constexpr int gap = 8;
constexpr int rowHeight = 28;
constexpr qreal smallPoints = 8.25;
constexpr qreal chipPoints = 7.0;

const EntityRow *rowOf(const QModelIndex &index)
{
    const auto *proxy = qobject_cast<const QAbstractProxyModel *>(index.model());
    const QModelIndex source = proxy ? proxy->mapToSource(index) : index;
    const auto *model = qobject_cast<const EntityModel *>(source.model());
    return model ? &model->rows().at(static_cast<size_t>(source.row())) : nullptr;
}

// "SANCTIONED 2019", where there is room, in a red outline: what the documents say, not what a list says.
bool drawChip(QPainter &painter, QRect &room, const QString &text, const Theme &theme)
{
    QFont font = interfaceFont(chipPoints);
    font.setWeight(QFont::Bold);
    font.setLetterSpacing(QFont::PercentageSpacing, 104);
    painter.setFont(font);
    const QFontMetrics metrics = painter.fontMetrics();
    const int width = metrics.horizontalAdvance(text) + 10;
    if (width > room.width())
        return false;
    QRectF chip(room.left(), room.center().y() - metrics.height() / 2.0, width, metrics.height() + 1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(chip.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.drawText(chip, Qt::AlignCenter, text);
    room.setLeft(room.left() + width + gap);
    return true;
}

void drawNote(QPainter &painter, const QRect &room, const QString &text, const Theme &theme)
{
    painter.setFont(interfaceFont(smallPoints));
    painter.setPen(theme.muted);
    if (painter.fontMetrics().horizontalAdvance(text) <= room.width())
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, text);
}

} // namespace

void EntityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const EntityRow *row = rowOf(index);
    if (!row)
        return;
    const Theme &theme = themeOf(option.widget);
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    painter->save();
    QRect room = option.rect.adjusted(edge, 0, -edge, 0);
    const QRect symbol(room.left(), room.center().y() - badge / 2 + 1, badge, badge);
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, symbol);
    room.setLeft(room.left() + badge + gap);

    painter->setFont(option.font);
    painter->setPen(theme.muted);
    const QString count = option.locale.toString(row->mentions);
    painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, count);
    room.setRight(room.right() - painter->fontMetrics().horizontalAdvance(count) - gap);

    painter->setPen(theme.ink);
    const QString name
        = painter->fontMetrics().elidedText(row->name.simplified(), Qt::ElideRight, room.width());
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, name);
    room.setLeft(room.left() + painter->fontMetrics().horizontalAdvance(name) + gap);

    if (!row->listed.isEmpty()) { // what a list says comes before what the documents say of it
        const QString year = row->listed.left(4);
        if (year.size() < 4 || !drawChip(*painter, room, tr("LISTED %1").arg(year), theme))
            drawChip(*painter, room, tr("LISTED"), theme);
    } else if (!row->sanctioned.isEmpty()) {
        const QString year = row->sanctioned.left(4);
        if (year.size() < 4 || !drawChip(*painter, room, tr("SANCTIONED %1").arg(year), theme))
            drawChip(*painter, room, tr("SANCTIONED"), theme);
    }
    if (row->unnamed)
        drawNote(*painter, room, tr("unnamed"), theme);
    else if (row->aliases.size() > 1)
        drawNote(*painter, room, tr("%n spellings", nullptr, static_cast<int>(row->aliases.size()) + 1),
                 theme);
    painter->restore();
}

QSize EntityDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120, std::max(rowHeight, option.fontMetrics.height() + 10)};
}

} // namespace clew

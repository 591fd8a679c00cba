#include "search/resultdelegate.h"

#include "common/theme.h"
#include "search/resultmodel.h"

#include <QPainter>
#include <QTextLayout>
#include <QWidget>

namespace clew {

namespace {

constexpr int edge = 12;
constexpr int gap = 8;
constexpr int symbol = 16;
constexpr int headingHeight = 26;
constexpr int lineHeight = 30;
constexpr int passageHeight = 46;
constexpr int messageHeight = 34;

const ResultRow *rowOf(const QModelIndex &index)
{
    const auto *model = qobject_cast<const ResultModel *>(index.model());
    return model ? &model->rowAt(index.row()) : nullptr;
}

int heightOf(ResultKind kind)
{
    switch (kind) {
    case ResultKind::Heading: return headingHeight;
    case ResultKind::Message: return messageHeight;
    case ResultKind::Passage: return passageHeight;
    default: return lineHeight;
    }
}

void drawElided(QPainter &painter, const QRect &room, const QString &text,
                Qt::Alignment alignment = Qt::AlignLeft)
{
    painter.drawText(room, static_cast<int>(alignment | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
}

// One line of the snippet, its matches bold.
void drawMarked(QPainter &painter, const QRect &room, const ResultRow &row, const Theme &theme)
{
    QTextLayout layout(row.detail, interfaceFont(8.75));
    QList<QTextLayout::FormatRange> formats;
    for (const Span mark : row.marks) {
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        format.setForeground(theme.ink);
        formats.append({static_cast<int>(mark.begin), static_cast<int>(mark.length()), format});
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e6);
    layout.endLayout();
    painter.save();
    painter.setClipRect(room);
    painter.setPen(theme.muted);
    // the first match is always on show
    const qreal match = row.marks.empty() ? 0 : line.cursorToX(static_cast<int>(row.marks.front().end)) + 60;
    const qreal shift = std::max(0.0, std::min(match, line.naturalTextWidth()) - room.width());
    layout.draw(&painter, QPointF(room.left() - shift, room.top() + (room.height() - line.height()) / 2));
    painter.restore();
}

void drawHeading(QPainter &painter, QRect room, const ResultRow &row, const Theme &theme)
{
    QFont font = interfaceFont(7.75);
    font.setWeight(QFont::DemiBold);
    font.setLetterSpacing(QFont::PercentageSpacing, 107);
    painter.setFont(font);
    painter.setPen(theme.muted);
    room.setTop(room.top() + 6);
    drawElided(painter, room, row.title.toUpper());
    painter.setFont(interfaceFont(8.25));
    drawElided(painter, room, row.detail, Qt::AlignRight);
}

} // namespace

void ResultDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const ResultRow *row = rowOf(index);
    if (!row)
        return;
    const Theme &theme = themeOf(option.widget);
    painter->save();
    QRect room = option.rect.adjusted(edge, 0, -edge, 0);
    if (isChoosable(*row))
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    if (row->kind == ResultKind::Heading) {
        drawHeading(*painter, room, *row, theme);
        painter->restore();
        return;
    }
    if (!row->icon.isNull()) {
        const QRect place(room.left(), room.top() + (lineHeight - symbol) / 2, symbol, symbol);
        row->icon.paint(painter, place);
        room.setLeft(room.left() + symbol + gap);
    }
    painter->setFont(interfaceFont(9.5));
    painter->setPen(row->kind == ResultKind::Message ? theme.muted : theme.ink);
    if (row->kind == ResultKind::Passage) {
        drawElided(*painter, QRect(room.left(), room.top() + 3, room.width(), 21), row->title);
        drawMarked(*painter, QRect(room.left(), room.top() + 23, room.width(), 19), *row, theme);
        painter->restore();
        return;
    }
    const int right = row->detail.isEmpty()
        ? 0
        : std::min(QFontMetrics(interfaceFont(8.5)).horizontalAdvance(row->detail) + gap, room.width() / 2);
    drawElided(*painter, room.adjusted(0, 0, -right, 0), row->title);
    painter->setFont(interfaceFont(8.5));
    painter->setPen(theme.muted);
    drawElided(*painter, room, row->detail, Qt::AlignRight);
    painter->restore();
}

QSize ResultDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ResultRow *row = rowOf(index);
    return {200, std::max(row ? heightOf(row->kind) : lineHeight, option.fontMetrics.height() + 8)};
}

} // namespace clew

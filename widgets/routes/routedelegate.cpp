#include "routes/routedelegate.h"

#include "common/theme.h"
#include "routes/routemodel.h"

#include <QAbstractTextDocumentLayout>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QTextDocument>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr int edge = 14;
constexpr int threadX = 19; // centre of the thread
constexpr int wordsX = 34;
constexpr int evidenceX = 46;
constexpr qreal dotRadius = 5;
constexpr int above = 5;
constexpr int below = 5;
constexpr int aboveHead = 10;
constexpr qreal quotePoints = 9.5;

const RouteRow *rowOf(const QModelIndex &index)
{
    const auto *model = qobject_cast<const RouteModel *>(index.model());
    return model ? model->rowAt(index) : nullptr;
}

QString coloured(const QString &escaped, const QColor &colour)
{
    return u"<span style='color:"_s + colour.name() + u"'>"_s + escaped + u"</span>"_s;
}

QColor colourOf(RouteRowKind kind, const Theme &theme)
{
    switch (kind) {
    case RouteRowKind::Gap:
    case RouteRowKind::Break: return theme.warning;
    case RouteRowKind::Hop: return theme.ink;
    case RouteRowKind::Head:
    case RouteRowKind::More:
    case RouteRowKind::Evidence:
    case RouteRowKind::Counter:
    case RouteRowKind::Beside: break;
    }
    return theme.muted;
}

QString htmlOf(const RouteRow &row, const Theme &theme)
{
    const bool head = row.kind == RouteRowKind::Head;
    QString first = coloured(row.headline, colourOf(row.kind, theme));
    if (head)
        first = u"<b>"_s + first + u"</b>"_s;
    if (!row.detail.isEmpty())
        first += coloured(u" · "_s + row.detail.toHtmlEscaped(), theme.muted);
    QString second;
    if (!row.quote.isEmpty()) {
        const QFont serif = readingFont(quotePoints);
        second = u"<span style='font-family:\""_s + serif.family() + u"\";font-size:"_s
            + QString::number(quotePoints) + u"pt;color:"_s + theme.muted.name() + u"'>"_s
            + row.quote.toHtmlEscaped() + u"</span>"_s;
    }
    if (row.weakest)
        second += (second.isEmpty() ? QString() : u" "_s)
            + coloured(RouteDelegate::tr("weakest hop"), theme.warning);
    return second.isEmpty() ? first : QString(first + u"<br>"_s + second);
}

std::unique_ptr<QTextDocument> wordsOf(const RouteRow &row, const QStyleOptionViewItem &option, int width)
{
    auto words = std::make_unique<QTextDocument>();
    words->setUndoRedoEnabled(false);
    words->setDocumentMargin(0);
    words->setDefaultFont(option.font);
    words->setHtml(htmlOf(row, themeOf(option.widget)));
    words->setTextWidth(std::max(width, 80));
    return words;
}

// Without the scroll bar, whether it is there or not: else its coming would make the words taller than their
// row.
int widthFor(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->contentsRect().width() - view->verticalScrollBar()->sizeHint().width() : 0;
}

int leftOf(const RouteRow &row)
{
    switch (row.kind) {
    case RouteRowKind::Head: return edge;
    case RouteRowKind::Evidence: return evidenceX;
    default: return wordsX;
    }
}

// The thread runs from the first hop to the last, with a dot at each; dashed where a hop is only possible.
void drawThread(QPainter &painter, const QRect &rect, const RouteRow &row, const QColor &colour, int dotY)
{
    const bool hop = row.kind == RouteRowKind::Hop;
    const bool between
        = (row.kind == RouteRowKind::More || row.kind == RouteRowKind::Evidence) && !row.lastHop;
    if (!hop && !between)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.5, row.possible ? Qt::DashLine : Qt::SolidLine));
    const qreal x = rect.left() + threadX;
    if (between) {
        painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom() + 1));
        return;
    }
    if (!row.firstHop)
        painter.drawLine(QPointF(x, rect.top()), QPointF(x, dotY));
    if (!row.lastHop)
        painter.drawLine(QPointF(x, dotY), QPointF(x, rect.bottom() + 1));
    painter.setPen(row.possible ? QPen(colour, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(row.possible ? QBrush(painter.background()) : QBrush(colour));
    painter.drawEllipse(QPointF(x, dotY), dotRadius, dotRadius);
}

} // namespace

void RouteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const RouteRow *row = rowOf(index);
    if (!row)
        return;
    const Theme &theme = themeOf(option.widget);
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    painter->save();
    painter->setBackground(theme.background);
    const int top = row->kind == RouteRowKind::Head ? aboveHead : above;
    const auto *model = qobject_cast<const RouteModel *>(index.model());
    const QColor colour = model && model->routeInFocus() == row->route ? theme.accent : theme.muted;
    drawThread(*painter, option.rect, *row, colour,
               option.rect.top() + top + option.fontMetrics.height() / 2);
    const int left = leftOf(*row);
    const auto words = wordsOf(*row, option, widthFor(option) - left - edge);
    painter->translate(option.rect.left() + left, option.rect.top() + top);
    words->drawContents(painter);
    painter->restore();
}

QSize RouteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const RouteRow *row = rowOf(index);
    if (!row)
        return {};
    const int width = widthFor(option);
    const auto words = wordsOf(*row, option, width - leftOf(*row) - edge);
    const int top = row->kind == RouteRowKind::Head ? aboveHead : above;
    return {width, qRound(words->size().height()) + top + below};
}

} // namespace clew

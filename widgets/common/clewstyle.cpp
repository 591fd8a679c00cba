#include "common/clewstyle.h"

#include "common/theme.h"

#include <QListView>
#include <QPainter>
#include <QStyleOption>
#include <QTableView>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr int barWidth = 3;

// Whether this cell begins the row; tables and trees paint a row cell by cell.
bool beginsRow(const QStyleOption &option, const QWidget *widget)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    if (!view || qobject_cast<const QListView *>(widget))
        return true;
    if (option.direction == Qt::RightToLeft)
        return option.rect.right() >= view->viewport()->width() - 1;
    return option.rect.left() <= 0;
}

void paintRow(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const Theme &theme = themeOf(widget);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    if (!selected && !hovered)
        return;
    painter.fillRect(option.rect, selected ? theme.accentWash : theme.hover);
    if (!selected || !beginsRow(option, widget))
        return;
    QRect bar = option.rect;
    if (option.direction == Qt::RightToLeft)
        bar.setLeft(bar.right() - barWidth + 1);
    else
        bar.setWidth(barWidth);
    painter.fillRect(bar, theme.accent);
}

QPen outlineOf(const QStyleOption &option, const Theme &theme)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    return QPen(enabled ? theme.muted : theme.rule, 1);
}

void paintCheck(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const Theme &theme = themeOf(widget);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool on = option.state & QStyle::State_On;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(outlineOf(option, theme));
    painter.setBrush(on ? theme.ink : theme.surface);
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(
        QPen(on ? theme.background : theme.muted, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](qreal x, qreal y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (on)
        painter.drawPolyline(QPolygonF{at(0.22, 0.53), at(0.42, 0.73), at(0.79, 0.29)});
    else if (option.state & QStyle::State_NoChange)
        painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
    painter.restore();
}

void paintRadio(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const Theme &theme = themeOf(widget);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(outlineOf(option, theme));
    painter.setBrush(theme.surface);
    painter.drawEllipse(box);
    if (option.state & QStyle::State_On) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.ink);
        painter.drawEllipse(box.center(), box.width() * 0.26, box.height() * 0.26);
    }
    painter.restore();
}

// Wide enough to be grasped, seen as one line.
void paintHairline(const QRect &handle, QPainter &painter, const QWidget *widget)
{
    QRect line = handle;
    if (handle.width() < handle.height()) {
        line.setLeft(handle.center().x());
        line.setWidth(1);
    } else {
        line.setTop(handle.center().y());
        line.setHeight(1);
    }
    painter.fillRect(line, themeOf(widget).rule);
}

} // namespace

ClewStyle::ClewStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void ClewStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case PE_PanelItemViewRow: // in trees: the indentation of a row
        if (qobject_cast<const QTreeView *>(widget))
            paintRow(*option, *painter, widget);
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            painter->fillRect(item->rect, item->backgroundBrush);
        paintRow(*option, *painter, widget);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: paintCheck(*option, *painter, widget); return;
    case PE_IndicatorRadioButton: paintRadio(*option, *painter, widget); return;
    case PE_FrameFocusRect: {
        if (!(option->state & State_KeyboardFocusChange) || option->state & State_Selected)
            return;
        painter->save();
        painter->setPen(QPen(themeOf(widget).muted, 1, Qt::DotLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    }
    case PE_IndicatorDockWidgetResizeHandle: paintHairline(option->rect, *painter, widget); return;
    case PE_FrameDockWidget:
    case PE_FrameStatusBarItem: return;
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ClewStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    if (element == CE_Splitter)
        paintHairline(option->rect, *painter, widget);
    else
        QProxyStyle::drawControl(element, option, painter, widget);
}

int ClewStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_ItemView_ActivateItemOnSingleClick: return 0;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

int ClewStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DockWidgetSeparatorExtent:
    case PM_SplitterWidth: return 5;
    case PM_DockWidgetFrameWidth: return 0;
    case PM_FocusFrameHMargin: // cells begin where the words of their heading do
        return qobject_cast<const QTableView *>(widget) ? 7
                                                        : QProxyStyle::pixelMetric(metric, option, widget);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

} // namespace clew

#include "common/clewstyle.h"

#include "common/theme.h"

#include <QPainter>
#include <QStyleOption>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr int barWidth = 3;

void paintRow(const QStyleOption &option, QPainter &painter, const QWidget *widget, bool withBar)
{
    const Theme &theme = themeOf(widget);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    if (!selected && !hovered)
        return;
    painter.fillRect(option.rect, selected ? theme.accentWash : theme.hover);
    if (!selected || !withBar)
        return;
    QRect bar = option.rect;
    if (option.direction == Qt::RightToLeft)
        bar.setLeft(bar.right() - barWidth + 1);
    else
        bar.setWidth(barWidth);
    painter.fillRect(bar, theme.accent);
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
    case PE_PanelItemViewRow: // trees: the whole row, the indentation too
        if (qobject_cast<const QTreeView *>(widget))
            paintRow(*option, *painter, widget, true);
        return;
    case PE_PanelItemViewItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        if (!item)
            break;
        if (item->backgroundBrush.style() != Qt::NoBrush)
            painter->fillRect(item->rect, item->backgroundBrush);
        if (qobject_cast<const QTreeView *>(widget))
            return; // painted with its row
        const auto position = item->viewItemPosition;
        paintRow(*option, *painter, widget,
                 position != QStyleOptionViewItem::Middle && position != QStyleOptionViewItem::End);
        return;
    }
    case PE_FrameFocusRect: {
        if (!(option->state & State_KeyboardFocusChange))
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
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

} // namespace clew

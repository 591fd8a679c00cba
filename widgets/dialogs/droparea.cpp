#include "dialogs/droparea.h"

#include "common/icon.h"
#include "common/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr int symbol = 26;
constexpr qreal titlePoints = 10.5;
constexpr qreal linePoints = 9;

} // namespace

DropArea::DropArea(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Drop articles here"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DropArea::setHover(bool hover)
{
    if (hover == m_hover)
        return;
    m_hover = hover;
    update();
}

void DropArea::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(m_hover ? theme.accent : theme.muted, m_hover ? 1.6 : 1.1);
    pen.setDashPattern({5, 4});
    painter.setPen(pen);
    painter.setBrush(m_hover ? QBrush(theme.accentWash) : Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 10, 10);

    const int top = (height() - symbol - 52) / 2;
    icon(u"drop"_s, this).paint(&painter, QRect((width() - symbol) / 2, top, symbol, symbol));
    QFont title = interfaceFont(titlePoints);
    title.setWeight(QFont::DemiBold);
    painter.setFont(title);
    painter.setPen(theme.ink);
    painter.drawText(QRect(8, top + symbol + 6, width() - 16, 22), Qt::AlignCenter, tr("Drop articles here"));
    painter.setFont(interfaceFont(linePoints));
    painter.setPen(theme.muted);
    painter.drawText(QRect(8, top + symbol + 28, width() - 16, 20), Qt::AlignCenter,
                     tr("Files, folders, a link or selected text from a browser"));
}

} // namespace clew

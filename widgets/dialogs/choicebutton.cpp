#include "dialogs/choicebutton.h"

#include "common/icon.h"
#include "common/theme.h"

#include <QPainter>

#include <algorithm>

namespace clew {

namespace {

constexpr int padding = 14;
constexpr int symbol = 22;
constexpr int buttonHeight = 60;
constexpr qreal titlePoints = 10.5;
constexpr qreal linePoints = 9;

QFont titleFont()
{
    QFont font = interfaceFont(titlePoints);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

ChoiceButton::ChoiceButton(const QString &iconName, const QString &title, const QString &line,
                           QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
    , m_line(line)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(line);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChoiceButton::setPrimary(bool primary)
{
    m_primary = primary;
    update();
}

QSize ChoiceButton::sizeHint() const
{
    const int title = QFontMetrics(titleFont()).horizontalAdvance(text());
    const int line = QFontMetrics(interfaceFont(linePoints)).horizontalAdvance(m_line);
    return {std::max(title, line) + symbol + 3 * padding, buttonHeight};
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor border = hasFocus() ? theme.muted : theme.rule;
    painter.setPen(QPen(border, 1));
    painter.setBrush(isDown() ? theme.rule : underMouse() ? theme.hover : theme.surface);
    painter.drawRoundedRect(frame, 8, 8);
    if (m_primary) { // the red thread
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        painter.drawRoundedRect(QRectF(frame.left() + 0.5, frame.top() + 12, 3, frame.height() - 24), 1.5,
                                1.5);
    }
    const QRect badge(padding + 2, (rect().height() - symbol) / 2, symbol, symbol);
    clew::icon(m_iconName, this).paint(&painter, badge);

    const QRect words = rect().adjusted(2 * padding + symbol, 10, -padding, -10);
    painter.setFont(titleFont());
    painter.setPen(theme.ink);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop, text());
    painter.setFont(interfaceFont(linePoints));
    painter.setPen(theme.muted);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignBottom, m_line);
}

void ChoiceButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void ChoiceButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace clew

#include "common/panelheader.h"

#include "common/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

namespace clew {

namespace {

QFont smallCapitals()
{
    QFont font = interfaceFont(8.25);
    font.setWeight(QFont::DemiBold);
    font.setLetterSpacing(QFont::PercentageSpacing, 107);
    return font;
}

} // namespace

PanelHeader::PanelHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_title(new QLabel(this))
    , m_note(new QLabel(this))
{
    m_layout->setContentsMargins(14, 8, 12, 4);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_title);
    m_layout->addStretch(1);
    m_layout->addWidget(m_note);
    // A panel may be made narrower than its header: the words give way, not the panel.
    m_title->setMinimumWidth(1);
    m_note->setMinimumWidth(1);
    m_title->setTextFormat(Qt::PlainText);
    m_note->setTextFormat(Qt::PlainText);
    setFixedHeight(34);
    setTitle(title);
    dress();
}

QString PanelHeader::note() const
{
    return m_note->text();
}

void PanelHeader::setTitle(const QString &title)
{
    m_text = title;
    m_title->setText(locale().toUpper(title));
    setAccessibleName(title);
}

void PanelHeader::setNote(const QString &note)
{
    m_note->setText(note);
}

void PanelHeader::addButton(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setIconSize(QSize(16, 16));
    button->setToolButtonStyle(action->icon().isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonIconOnly);
    button->setFocusPolicy(Qt::TabFocus);
    m_layout->addWidget(button);
    m_layout->setContentsMargins(14, 8, 8, 4);
}

void PanelHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
    if (event->type() == QEvent::LocaleChange)
        setTitle(m_text);
}

void PanelHeader::dress()
{
    m_title->setFont(smallCapitals());
    m_note->setFont(interfaceFont(8.5));
    for (QLabel *label : {m_title, m_note}) {
        QPalette quiet = label->palette();
        const QColor muted = themeOf(this).muted;
        if (quiet.color(QPalette::WindowText) == muted)
            continue;
        quiet.setColor(QPalette::WindowText, muted);
        label->setPalette(quiet);
    }
}

} // namespace clew

#include "common/emptystate.h"

#include "common/icon.h"
#include "common/theme.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace clew {

EmptyState::EmptyState(const QString &iconName, const QString &title, const QString &advice, QWidget *parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_layout(new QVBoxLayout(this))
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_advice(new QLabel(this))
{
    m_layout->setContentsMargins(24, 12, 24, 24);
    m_layout->setSpacing(6);
    m_layout->addStretch(1);
    for (QLabel *label : {m_icon, m_title, m_advice}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(label != m_icon);
        label->setTextFormat(Qt::PlainText);
        m_layout->addWidget(label);
    }
    m_layout->addStretch(1);
    setTexts(title, advice);
    dress();
}

QString EmptyState::title() const
{
    return m_title->text();
}

void EmptyState::setTexts(const QString &title, const QString &advice)
{
    m_title->setText(title);
    m_advice->setText(advice);
    setAccessibleName(title);
    setAccessibleDescription(advice);
}

void EmptyState::addButton(QAction *action)
{
    auto *button = new QPushButton(action->icon(), action->text(), this);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_layout->insertWidget(m_layout->count() - 1, button, 0, Qt::AlignHCenter);
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void EmptyState::dress()
{
    m_icon->setPixmap(icon(m_iconName).pixmap(QSize(32, 32), devicePixelRatioF()));
    QFont strong = interfaceFont(11);
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    QPalette quiet = m_advice->palette();
    const QColor muted = themeOf(this).muted;
    if (quiet.color(QPalette::WindowText) != muted) {
        quiet.setColor(QPalette::WindowText, muted);
        m_advice->setPalette(quiet);
    }
}

} // namespace clew

#include "reader/findbar.h"

#include "common/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

QToolButton *buttonOf(const QString &text, const QString &tip, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLineEdit(this))
    , m_result(new QLabel(this))
{
    m_words->setPlaceholderText(tr("Find in this article"));
    m_words->setAccessibleName(tr("Find in this article"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(360);
    auto *previous = buttonOf(u"↑"_s, tr("Previous match"), this);
    auto *next = buttonOf(u"↓"_s, tr("Next match"), this);
    auto *done = buttonOf(u"✕"_s, tr("Close"), this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 14, 6);
    layout->addWidget(m_words, 1);
    layout->addWidget(previous);
    layout->addWidget(next);
    layout->addWidget(m_result);
    layout->addStretch(1);
    layout->addWidget(done);
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::wordsChanged);
    connect(previous, &QToolButton::clicked, this, &FindBar::previousWanted);
    connect(next, &QToolButton::clicked, this, &FindBar::nextWanted);
    connect(done, &QToolButton::clicked, this, &FindBar::close);
    dress();
    hide();
}

void FindBar::open(const QString &words)
{
    show();
    if (!words.isEmpty() && words != m_words->text())
        m_words->setText(words);
    else
        Q_EMIT wordsChanged(m_words->text());
    m_words->selectAll();
    m_words->setFocus();
}

QString FindBar::words() const
{
    return m_words->text();
}

void FindBar::setResult(int current, int total)
{
    if (m_words->text().isEmpty())
        m_result->clear();
    else if (total == 0)
        m_result->setText(tr("not found"));
    else
        m_result->setText(tr("%1 of %2", "number of a match, count of matches")
                              .arg(locale().toString(current), locale().toString(total)));
}

void FindBar::close()
{
    hide();
    Q_EMIT closed();
}

bool FindBar::event(QEvent *event)
{
    // Escape closes this bar, whatever else it may stand for in the window.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape: close(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ShiftModifier)
            Q_EMIT previousWanted();
        else
            Q_EMIT nextWanted();
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void FindBar::dress()
{
    QPalette palette = m_result->palette();
    palette.setColor(QPalette::WindowText, themeOf(this).muted);
    m_result->setPalette(palette);
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

} // namespace clew

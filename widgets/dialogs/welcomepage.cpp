#include "dialogs/welcomepage.h"

#include "common/theme.h"
#include "dialogs/choicebutton.h"
#include "dialogs/droparea.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr int columnWidth = 460;
constexpr int mostRecent = 5;

QLabel *label(const QString &text, const QString &name, QWidget *parent)
{
    auto *words = new QLabel(text, parent);
    words->setObjectName(name);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    return words;
}

// A path as a person knows it: the home folder is "~", the middle gives way.
QString shortened(const QString &path)
{
    const QString home = QDir::homePath();
    QString folder = QDir::toNativeSeparators(QFileInfo(path).absolutePath());
    if (folder.startsWith(home))
        folder.replace(0, home.size(), u"~"_s);
    return QFontMetrics(interfaceFont(9)).elidedText(folder, Qt::ElideMiddle, columnWidth - 100);
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
{
    build();
    dress();
}

void WelcomePage::build()
{
    auto *column = new QWidget(this);
    column->setFixedWidth(columnWidth);
    auto *lines = new QVBoxLayout(column);
    lines->setContentsMargins(0, 40, 0, 32);
    lines->setSpacing(0);
    lines->addWidget(label(u"Clew"_s, u"name"_s, column));
    lines->addSpacing(4);
    lines->addWidget(
        label(tr("Follow how a restricted thing reached a sanctioned firm: step by step, each with the "
                 "sentence that says so."),
              u"promise"_s, column));
    lines->addSpacing(24);
    lines->addWidget(choices());
    lines->addSpacing(16);
    m_dropArea = new DropArea(column);
    lines->addWidget(m_dropArea);
    lines->addSpacing(24);

    m_recentBox = new QWidget(column);
    auto *recent = new QVBoxLayout(m_recentBox);
    recent->setContentsMargins(0, 0, 0, 0);
    recent->setSpacing(6);
    QLabel *heading = label(locale().toUpper(tr("Recent dossiers")), u"heading"_s, m_recentBox);
    recent->addWidget(heading);
    m_recentList = new QVBoxLayout;
    m_recentList->setSpacing(4);
    recent->addLayout(m_recentList);
    m_recentBox->hide();
    lines->addWidget(m_recentBox);
    lines->addStretch(1);
    lines->addSpacing(16);
    lines->addWidget(
        label(tr("Everything stays on this machine. Clew never goes online."), u"quiet"_s, column));

    // In a low window the page scrolls instead of pressing its lines together.
    auto *holder = new QWidget(this);
    holder->setObjectName(u"holder"_s);
    auto *centred = new QHBoxLayout(holder);
    centred->setContentsMargins(16, 0, 16, 0);
    centred->addStretch(1);
    auto *middle = new QVBoxLayout;
    middle->addStretch(1);
    middle->addWidget(column);
    middle->addStretch(1);
    centred->addLayout(middle);
    centred->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(holder);
    scroll->viewport()->setAutoFillBackground(false); // the thread behind it shows through
    holder->setAutoFillBackground(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

QWidget *WelcomePage::choices()
{
    auto *box = new QWidget(this);
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    const auto add = [&](const QString &iconName, const QString &title, const QString &line, auto signal) {
        auto *button = new ChoiceButton(iconName, title, line, box);
        connect(button, &ChoiceButton::clicked, this, signal);
        rows->addWidget(button);
        return button;
    };
    add(u"clew"_s, tr("Open the sample dossier"), tr("A traced route to look at, in a copy of your own"),
        &WelcomePage::openSample)
        ->setPrimary(true);
    add(u"new"_s, tr("New dossier"), tr("One file that holds an investigation"), &WelcomePage::newDossier);
    add(u"open"_s, tr("Open a dossier"), tr("Go on where you stopped"), &WelcomePage::openDossier);
    return box;
}

void WelcomePage::setRecent(const QStringList &paths)
{
    m_recent.clear();
    for (const QString &path : paths)
        if (m_recent.size() < mostRecent && QFileInfo::exists(path))
            m_recent.append(path);
    while (QLayoutItem *item = m_recentList->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &path : m_recent) {
        auto *button = new ChoiceButton(u"document"_s, QFileInfo(path).completeBaseName(), shortened(path),
                                        m_recentBox);
        button->setToolTip(QDir::toNativeSeparators(path));
        connect(button, &ChoiceButton::clicked, this, [this, path] { Q_EMIT openRecent(path); });
        m_recentList->addWidget(button);
    }
    m_recentBox->setVisible(!m_recent.isEmpty());
}

void WelcomePage::setDropHover(bool hover)
{
    m_dropArea->setHover(hover);
}

void WelcomePage::dress()
{
    const Theme &theme = themeOf(this);
    const auto set = [this](const QString &name, const QFont &font, const QColor &colour) {
        if (auto *words = findChild<QLabel *>(name)) {
            QPalette palette = words->palette();
            palette.setColor(QPalette::WindowText, colour);
            words->setPalette(palette);
            words->setFont(font);
        }
    };
    QFont name = readingFont(34);
    name.setBold(true);
    QFont heading = interfaceFont(8.25);
    heading.setWeight(QFont::DemiBold);
    heading.setLetterSpacing(QFont::PercentageSpacing, 107);
    set(u"name"_s, name, theme.ink);
    set(u"promise"_s, readingFont(12), theme.muted);
    set(u"heading"_s, heading, theme.muted);
    set(u"quiet"_s, interfaceFont(9), theme.muted);
}

void WelcomePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    dress(); // the style sheet of the program unsets fonts when a widget changes its parent
}

void WelcomePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_dropArea)
        dress();
}

// One red thread, loosely laid from edge to edge behind the words.
void WelcomePage::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.background);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal w = width();
    const qreal h = height();
    const qreal left = (w - columnWidth) / 2;
    const qreal right = left + columnWidth;
    if (left < 200)
        return; // no room beside the words
    QPainterPath thread(QPointF(-4, h * 0.80));
    thread.cubicTo(left * 0.35, h * 0.62, left * 0.15, h * 0.30, left * 0.48, h * 0.28);
    thread.cubicTo(left * 0.80, h * 0.26, left * 0.72, h * 0.46, left * 0.50, h * 0.42);
    thread.cubicTo(left * 0.28, h * 0.38, left * 0.50, h * 0.06, left + 40, h * 0.045);
    thread.cubicTo(w * 0.5, h * 0.03, right - 30, h * 0.02, right + left * 0.35, h * 0.14);
    thread.cubicTo(right + left * 0.75, h * 0.26, right + left * 0.25, h * 0.60, right + left * 0.62,
                   h * 0.70);
    QPen pen(theme.accent, 2.2, Qt::SolidLine, Qt::RoundCap);
    painter.setPen(pen);
    painter.drawPath(thread);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawEllipse(thread.currentPosition(), 6.5, 6.5);
}

} // namespace clew

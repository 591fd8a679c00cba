#include "timeline/dateform.h"

#include "common/theme.h"
#include "words/dates.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace clew {

namespace {

constexpr int formWidth = 340;

QLabel *quietLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setFont(interfaceFont(8.5));
    QPalette quiet = label->palette();
    quiet.setColor(QPalette::WindowText, themeOf(parent).muted);
    label->setPalette(quiet);
    return label;
}

QString anchorWords(const Claim &claim, const QString &anchor)
{
    const QString day = dateText(anchor);
    const QString said = claim.dateText.simplified();
    if (said.isEmpty())
        return day.isEmpty() ? DateForm::tr("The text gives no date, and the document bears none.")
                             : DateForm::tr("The text gives no date. Published %1.").arg(day);
    return day.isEmpty() ? DateForm::tr("The text says “%1”; the document bears no date.").arg(said)
                         : DateForm::tr("The text says “%1”. Published %2.").arg(said, day);
}

} // namespace

DateForm::DateForm(const Claim &claim, const QString &words, const QString &anchor, DateReader read,
                   QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_claim(claim.id)
    , m_read(std::move(read))
    , m_line(new QLineEdit(this))
    , m_reading(quietLabel({}, this))
    , m_accept(new QPushButton(tr("Set date"), this))
    , m_remove(new QPushButton(tr("No date"), this))
{
    setObjectName(QStringLiteral("dateForm"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setFixedWidth(formWidth);
    setAccessibleName(tr("Date of a claim"));
    setAccessibleDescription(words);
    auto *title = new QLabel(words, this);
    title->setWordWrap(true);
    title->setTextFormat(Qt::PlainText);
    m_line->setAccessibleName(tr("Date"));
    m_line->setPlaceholderText(tr("2022-10, October 2022, since 2019, last spring"));
    m_accept->setDefault(true);
    m_accept->setEnabled(false);
    m_remove->setVisible(claim.dater == ClaimMaker::Person || (claim.date && !claim.date->isEmpty()));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(quietLabel(anchorWords(claim, anchor), this));
    column->addWidget(m_line);
    column->addWidget(m_reading);
    auto *row = new QHBoxLayout;
    row->addWidget(m_remove);
    row->addStretch(1);
    row->addWidget(m_accept);
    column->addLayout(row);
    connect(m_line, &QLineEdit::textChanged, this, &DateForm::showReading);
    connect(m_line, &QLineEdit::returnPressed, this, &DateForm::finish);
    connect(m_accept, &QPushButton::clicked, this, &DateForm::finish);
    const bool byPerson = claim.dater == ClaimMaker::Person;
    if (byPerson)
        m_remove->setText(tr("As the text has it"));
    connect(m_remove, &QPushButton::clicked, this, [this, byPerson] {
        Q_EMIT dated(m_claim, byPerson ? std::nullopt : std::optional(DateRange()), {});
        close();
    });
    showReading();
}

QString DateForm::reading() const
{
    return m_reading->text();
}

void DateForm::popUp(const QPoint &global)
{
    adjustSize();
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    QPoint at = global;
    at.setX(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    if (at.y() + height() > screen.bottom())
        at.setY(std::max(screen.top(), global.y() - height() - 24));
    move(at);
    show();
    m_line->setFocus(Qt::PopupFocusReason);
}

void DateForm::showReading()
{
    const QString typed = m_line->text().trimmed();
    m_date = typed.isEmpty() ? std::nullopt : m_read(typed);
    m_accept->setEnabled(m_date.has_value());
    if (typed.isEmpty())
        m_reading->setText(tr("A day, a month, a year, an open span; plain words or EDTF."));
    else if (m_date)
        m_reading->setText(tr("Read as %1.").arg(dateText(*m_date)));
    else
        m_reading->setText(tr("Not understood yet. Try “October 2022”, “2022-10” or “since 2019”."));
}

void DateForm::finish()
{
    if (!m_date)
        return;
    Q_EMIT dated(m_claim, m_date, m_line->text().trimmed());
    close();
}

} // namespace clew

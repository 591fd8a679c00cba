#include "dialogs/helpwindow.h"

#include "common/theme.h"

#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace clew {

namespace {

constexpr int contentsLevel = 2;
constexpr int positionRole = Qt::UserRole;

// Air around headings and paragraphs, which Markdown leaves to its reader.
void space(QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const bool heading = format.headingLevel() > 0;
        format.setTopMargin(heading ? 18 : 0);
        format.setBottomMargin(heading ? 6 : 8);
        format.setLineHeight(135, QTextBlockFormat::ProportionalHeight);
        cursor.setBlockFormat(format);
    }
}

} // namespace

HelpWindow::HelpWindow(const QString &markdown, QWidget *parent)
    : QDialog(parent)
    , m_contents(new QListWidget(this))
    , m_line(new QLineEdit(this))
    , m_text(new QTextBrowser(this))
{
    setWindowTitle(tr("How Clew works"));
    m_contents->setAccessibleName(tr("Contents"));
    m_line->setPlaceholderText(tr("Find in the help"));
    m_line->setAccessibleName(m_line->placeholderText());
    m_line->setClearButtonEnabled(true);
    m_text->setAccessibleName(windowTitle());
    m_text->setFont(readingFont(11));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(24);
    m_text->setMarkdown(markdown);
    space(*m_text->document());
    m_text->moveCursor(QTextCursor::Start);
    fillContents();
    connect(m_contents, &QListWidget::currentRowChanged, this, &HelpWindow::goTo);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        m_text->moveCursor(QTextCursor::Start);
        find(m_line->text());
    });
    connect(m_line, &QLineEdit::returnPressed, this, [this] { find(m_line->text()); });

    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(12, 12, 6, 12);
    column->addWidget(m_line);
    column->addWidget(m_contents, 1);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(left);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({220, 620});
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(splitter);
    resize(860, 640);
}

void HelpWindow::fillContents()
{
    const QTextDocument &document = *m_text->document();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() != contentsLevel)
            continue;
        auto *item = new QListWidgetItem(block.text(), m_contents);
        item->setData(positionRole, block.position());
    }
}

void HelpWindow::goTo(int row)
{
    const QListWidgetItem *item = m_contents->item(row);
    if (!item)
        return;
    // to the end first, so that the heading comes to stand at the top
    m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->maximum());
    QTextCursor cursor(m_text->document());
    cursor.setPosition(item->data(positionRole).toInt());
    m_text->setTextCursor(cursor);
}

void HelpWindow::find(const QString &words)
{
    if (words.isEmpty() || m_text->find(words))
        return;
    m_text->moveCursor(QTextCursor::Start); // once around
    m_text->find(words);
}

} // namespace clew

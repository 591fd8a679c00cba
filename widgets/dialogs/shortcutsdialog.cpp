#include "dialogs/shortcutsdialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

// The words of a menu entry without the marks that a menu needs.
QString wordsOf(const QAction &action)
{
    QString words = action.text();
    words.remove(u"..."_s);
    words.remove(u'…');
    const QString ampersand = u"\x01"_s;
    words.replace(u"&&"_s, ampersand);
    words.remove(u'&');
    return words.replace(ampersand, u"&"_s).trimmed();
}

QString keysOf(const QAction &action)
{
    return QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const std::vector<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
    , m_line(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Keyboard shortcuts"));
    m_line->setPlaceholderText(tr("Filter by words or keys"));
    m_line->setAccessibleName(m_line->placeholderText());
    m_line->setClearButtonEnabled(true);
    m_list->setHeaderLabels({tr("Action"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setAccessibleName(windowTitle());
    for (const QAction *action : actions)
        if (action && !action->shortcuts().isEmpty() && !wordsOf(*action).isEmpty())
            m_list->addTopLevelItem(new QTreeWidgetItem({wordsOf(*action), keysOf(*action)}));
    m_list->header()->setStretchLastSection(true);
    m_list->resizeColumnToContents(0);
    m_list->setColumnWidth(0, std::max(m_list->columnWidth(0) + 24, 240));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_line, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(10);
    column->addWidget(m_line);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    resize(480, 560);
}

void ShortcutsDialog::filter(const QString &words)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        const bool fits = item->text(0).contains(words, Qt::CaseInsensitive)
            || item->text(1).contains(words, Qt::CaseInsensitive);
        item->setHidden(!fits);
    }
}

} // namespace clew

#include "tables/tablepanel.h"

#include "common/emptystate.h"
#include "common/icon.h"
#include "common/theme.h"
#include "link/filtering.h"
#include "tables/copying.h"
#include "tables/rowmodel.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QStackedLayout>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr int rowHeight = 28;
constexpr int pauseOfTyping = 120; // ms
constexpr int longestLine = 320;

} // namespace

TablePanel::TablePanel(RowModel *model, const TableWords &words, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_words(words)
    , m_model(model)
    , m_line(new QLineEdit(this))
    , m_note(new QLabel(this))
    , m_view(new QTableView(this))
    , m_empty(new EmptyState(words.icon, {}, {}, this))
    , m_stack(new QStackedLayout)
{
    m_model->setParent(this);
    m_line->setPlaceholderText(tr("Filter: all words have to occur"));
    m_line->setAccessibleName(tr("Filter %1", "%1 is the name of a table").arg(words.name));
    m_line->setClearButtonEnabled(true);
    m_line->setMaximumWidth(longestLine);
    m_line->installEventFilter(this);
    m_note->setFont(interfaceFont(8.5));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 6, 12, 4);
    head->addWidget(m_line, 1);
    head->addStretch(1);
    head->addWidget(m_note);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(m_stack, 1);
    makeView();
    makeActions();

    auto *pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(pauseOfTyping);
    connect(m_line, &QLineEdit::textChanged, pause, qOverload<>(&QTimer::start));
    connect(pause, &QTimer::timeout, this, &TablePanel::refilter);
    connect(&m_selection, &Selection::focusChanged, this, [this] {
        if (isVisible())
            follow();
    });
    connect(&m_selection, &Selection::filterChanged, this, &TablePanel::reloadIfShown);
    setFocusProxy(m_view);
    showState();
}

void TablePanel::makeView()
{
    m_view->setModel(m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setDragEnabled(true);
    m_view->setDragDropMode(QAbstractItemView::DragOnly);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setIconSize(QSize(16, 16));
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setAccessibleName(m_words.name);
    m_view->setAccessibleDescription(m_words.description);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = m_view->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setAccessibleName(tr("Columns of the table: %1").arg(m_words.name));
    for (int column = 0; column < m_model->columns(); ++column) {
        m_view->setColumnWidth(column, m_model->widthOf(column));
        m_view->setColumnHidden(column, !m_model->isShownAtFirst(column));
    }
    header->setSortIndicator(-1, Qt::AscendingOrder); // as loaded until a person sorts
    m_view->setSortingEnabled(true);
    m_view->installEventFilter(this);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &place) {
        QMenu menu(this);
        fillColumnMenu(menu);
        menu.exec(header->mapToGlobal(place));
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, &TablePanel::openMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TablePanel::choose);
    connect(m_view, &QTableView::clicked, this, &TablePanel::choose); // also the one that is selected already
}

void TablePanel::makeActions()
{
    const auto add = [this](const QString &iconName, const QString &text, const QKeySequence &keys) {
        auto *action = new QAction(iconName.isEmpty() ? QIcon() : icon(iconName, this), text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        m_actions.push_back(action);
        return action;
    };
    const auto put = [](const QString &text) {
        QGuiApplication::clipboard()->setText(text);
    };
    QAction *copy = add(u"copy"_s, tr("&Copy rows"), QKeySequence::Copy);
    QAction *cite
        = add(u"quote"_s, tr("Copy with c&itation"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    QAction *find = add(u"filter"_s, tr("&Filter the table"), QKeySequence::Find);
    QAction *order = add({}, tr("&Order as in the dossier"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    connect(copy, &QAction::triggered, this,
            [this, put] { put(asTable(*m_model, selectedRows(), shownColumns())); });
    connect(cite, &QAction::triggered, this, [this, put] { put(asCitations(*m_model, selectedRows())); });
    connect(find, &QAction::triggered, m_line, [this] {
        m_line->setFocus(Qt::ShortcutFocusReason);
        m_line->selectAll();
    });
    connect(order, &QAction::triggered, this,
            [this] { m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); });
}

void TablePanel::addRowAction(QAction *action)
{
    m_rowActions.push_back(action);
}

void TablePanel::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        disconnect(m_workspace, nullptr, this, nullptr);
    m_workspace = workspace;
    if (workspace)
        connect(workspace, &Workspace::changed, this, &TablePanel::reloadIfShown);
    else
        reload(); // nothing may look at what is gone
    reloadIfShown();
}

void TablePanel::reloadIfShown()
{
    m_stale = true;
    if (isVisible() || !m_workspace)
        reload();
}

void TablePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
    else
        follow();
}

void TablePanel::reload()
{
    {
        const QScopedValueRollback quiet(m_quiet, true); // a reset is nobody's choice
        m_model->load(m_workspace, m_selection.filter());
    }
    m_stale = false;
    showState();
    follow();
}

void TablePanel::refilter()
{
    {
        const QScopedValueRollback quiet(m_quiet, true);
        m_model->setWords(m_line->text());
    }
    showState();
    follow();
}

QString TablePanel::note() const
{
    return m_note->text();
}

void TablePanel::showState()
{
    const int all = m_model->loaded();
    const int shown = m_model->rowCount();
    QString note = all == 0 ? QString()
        : shown == all
        ? locale().toString(all)
        : tr("%1 of %2", "rows shown, rows in all").arg(locale().toString(shown), locale().toString(all));
    const Filter &filter = m_selection.filter();
    const int left = m_workspace ? undatedLeftOut(filter, m_workspace->content()->claims) : 0;
    if (left > 0)
        note = tr("%1 · %2", "number of rows, what the time window leaves out")
                   .arg(note, tr("%n undated claims left out", nullptr, left));
    m_note->setText(note);
    QPalette quiet = m_note->palette();
    quiet.setColor(QPalette::WindowText, themeOf(this).muted);
    m_note->setPalette(quiet);
    if (shown == 0) {
        const bool filtered = filter != Filter() || all > 0;
        m_empty->setTexts(
            filtered ? tr("No row passes the filter") : m_words.nothing,
            filtered ? tr("Change the words above, or lift the time window with Esc on the timeline.")
                     : tr("They appear here when articles have been imported."));
    }
    m_stack->setCurrentWidget(shown > 0 ? static_cast<QWidget *>(m_view) : m_empty);
}

std::vector<int> TablePanel::selectedRows() const
{
    std::vector<int> rows;
    const QModelIndexList selected = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.push_back(index.row());
    std::ranges::sort(rows);
    return rows;
}

std::vector<int> TablePanel::shownColumns() const
{
    std::vector<int> columns;
    const QHeaderView *header = m_view->horizontalHeader();
    for (int place = 0; place < header->count(); ++place)
        if (const int column = header->logicalIndex(place); !header->isSectionHidden(column))
            columns.push_back(column);
    return columns;
}

void TablePanel::showColumn(int column, bool shown)
{
    if (shown || shownColumns().size() > 1) // a table without columns could not be mended
        m_view->setColumnHidden(column, !shown);
}

void TablePanel::fillColumnMenu(QMenu &menu)
{
    for (int column = 0; column < m_model->columns(); ++column) {
        QAction *action = menu.addAction(m_model->titleOf(column));
        action->setCheckable(true);
        action->setChecked(!m_view->isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) { showColumn(column, shown); });
    }
}

void TablePanel::openMenu(const QPoint &place)
{
    QMenu menu(this);
    const bool onRow = !selectedRows().empty();
    for (QAction *action : m_rowActions)
        menu.addAction(action);
    if (!m_rowActions.empty())
        menu.addSeparator();
    for (QAction *action : m_actions) {
        if (action == m_actions.front() || action == m_actions[1])
            action->setEnabled(onRow);
        menu.addAction(action);
    }
    fillColumnMenu(*menu.addMenu(tr("Co&lumns")));
    menu.exec(m_view->viewport()->mapToGlobal(place));
    for (QAction *action : m_actions)
        action->setEnabled(true);
}

// Of several selected rows, the one that the person came to last.
void TablePanel::choose()
{
    const QModelIndex current = m_view->currentIndex();
    if (m_quiet || !current.isValid() || !m_view->selectionModel()->isRowSelected(current.row(), {}))
        return;
    m_selection.setFocus(m_model->focusOf(m_model->sourceRow(current.row())));
}

void TablePanel::follow()
{
    const int row = m_model->rowOf(m_selection.focus());
    if (row >= 0 && m_view->selectionModel()->isRowSelected(row, {}))
        return;
    const QScopedValueRollback quiet(m_quiet, true);
    if (row < 0) {
        if (selectedRows().size() <= 1)
            m_view->clearSelection();
        return;
    }
    const int column = std::max(0, m_view->currentIndex().column());
    const bool hidden = m_view->isColumnHidden(column);
    m_view->setCurrentIndex(m_model->index(row, hidden ? shownColumns().front() : column));
    m_view->scrollTo(m_view->currentIndex());
}

// What another version kept of another number of columns is not for this table.
static QByteArray columnsMark(const RowModel &model)
{
    return QByteArray::number(model.columns()) + ':';
}

QByteArray TablePanel::state() const
{
    return columnsMark(*m_model) + m_view->horizontalHeader()->saveState();
}

void TablePanel::restore(const QByteArray &state)
{
    const QByteArray mark = columnsMark(*m_model);
    if (state.startsWith(mark))
        m_view->horizontalHeader()->restoreState(state.mid(mark.size()));
}

bool TablePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            refilter();
            m_view->setFocus();
            if (selectedRows().empty() && m_model->rowCount() > 0)
                m_view->selectRow(0);
            return true;
        }
        if (key == Qt::Key_Escape && !m_line->text().isEmpty()) {
            m_line->clear();
            return true;
        }
    }
    // the menu of the keyboard opens at the row, not at the mouse
    if (watched == m_view && event->type() == QEvent::ContextMenu
        && static_cast<QContextMenuEvent *>(event)->reason() == QContextMenuEvent::Keyboard) {
        openMenu(m_view->visualRect(m_view->currentIndex()).bottomLeft());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace clew

#include "tables/tablesview.h"

#include "common/icon.h"
#include "tables/claimrows.h"
#include "tables/documentrows.h"
#include "tables/entityrows.h"
#include "tables/eventrows.h"
#include "tables/tablepanel.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QDataStream>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace clew {

TablesView::TablesView(Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_tabs(new QTabWidget(this))
{
    const auto add = [this](Table table, RowModel *model, const TableWords &words) {
        m_panels[table] = new TablePanel(model, words, m_selection, m_tabs);
        m_tabs->addTab(m_panels[table], words.name);
    };
    add(Documents, new DocumentRows,
        {tr("Documents"), tr("What was imported; retellings below their origin."), u"document"_s,
         tr("No documents yet")});
    add(Entities, new EntityRows,
        {tr("Entities"), tr("The nodes of the network as rows."), u"entity"_s, tr("No entities yet")});
    add(Claims, new ClaimRows,
        {tr("Claims"), tr("The edges of the network as rows."), u"claim"_s, tr("No claims yet")});
    add(Events, new EventRows,
        {tr("Events"), tr("The timeline as rows, and below it what bears no date."), u"timeline"_s,
         tr("No events yet")});
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(tr("Tables"));
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->setCurrentIndex(Claims);
    setAccessibleName(tr("Tables"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->addWidget(m_tabs);
    setFocusProxy(m_tabs);
    makeActions();
    addClaimActions();
    addDocumentActions();
}

void TablesView::makeActions()
{
    const std::array titles{tr("Table of &documents"), tr("Table of &entities"), tr("Table of &claims"),
                            tr("Table of e&vents")};
    for (int table = 0; table < tables; ++table) {
        auto *action = new QAction(icon(u"table"_s, this), titles[static_cast<size_t>(table)], this);
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | static_cast<Qt::Key>(Qt::Key_1 + table)));
        connect(action, &QAction::triggered, this, [this, table] {
            Q_EMIT wanted();
            showTable(static_cast<Table>(table));
            m_panels[static_cast<size_t>(table)]->setFocus(Qt::ShortcutFocusReason);
        });
        m_actions.push_back(action);
    }
}

// For all selected rows; the keys of the window (Y, X) do the same for the one in focus.
void TablesView::addClaimActions()
{
    auto *confirm = new QAction(icon(u"confirm"_s, this), tr("&Confirm selected claims"), this);
    auto *reject = new QAction(icon(u"reject"_s, this), tr("&Reject selected claims"), this);
    connect(confirm, &QAction::triggered, this, [this] { setStatus(ClaimStatus::Confirmed); });
    connect(reject, &QAction::triggered, this, [this] { setStatus(ClaimStatus::Rejected); });
    m_panels[Claims]->addRowAction(confirm);
    m_panels[Claims]->addRowAction(reject);
}

void TablesView::setStatus(ClaimStatus status)
{
    if (!m_workspace)
        return;
    const auto &rows = static_cast<const ClaimRows &>(m_panels[Claims]->model());
    std::vector<Change> changes;
    for (const int row : m_panels[Claims]->selectedRows())
        changes.push_back(SetClaimStatus{rows.claimAt(rows.sourceRow(row)).id, status});
    applyAll(u"review"_s, std::move(changes));
}

void TablesView::addDocumentActions()
{
    auto *read = new QAction(tr("Mark as &read"), this);
    auto *unread = new QAction(tr("Mark as &unread"), this);
    connect(read, &QAction::triggered, this, [this] { setRead(true); });
    connect(unread, &QAction::triggered, this, [this] { setRead(false); });
    m_panels[Documents]->addRowAction(read);
    m_panels[Documents]->addRowAction(unread);
}

void TablesView::setRead(bool read)
{
    const RowModel &rows = m_panels[Documents]->model();
    std::vector<Change> changes;
    for (const int row : m_panels[Documents]->selectedRows())
        changes.push_back(SetRead{std::get<Passage>(rows.focusOf(rows.sourceRow(row))).document, read});
    applyAll(u"mark_read"_s, std::move(changes));
}

void TablesView::applyAll(const QString &what, std::vector<Change> changes)
{
    if (!m_workspace || changes.empty())
        return;
    const Change change = changes.size() == 1 ? changes.front() : Change(Together{what, std::move(changes)});
    if (const Result<void> done = m_workspace->apply(change); !done)
        Q_EMIT failed(done.error());
}

void TablesView::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    for (TablePanel *panel : m_panels)
        panel->setWorkspace(workspace);
}

void TablesView::showTable(Table table)
{
    m_tabs->setCurrentIndex(table);
}

TablesView::Table TablesView::shown() const
{
    return static_cast<Table>(m_tabs->currentIndex());
}

QByteArray TablesView::state() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << quint8(1) << qint32(m_tabs->currentIndex());
    for (const TablePanel *panel : m_panels)
        stream << panel->state();
    return state;
}

void TablesView::restore(const QByteArray &state)
{
    QDataStream stream(state);
    quint8 version = 0;
    qint32 tab = 0;
    stream >> version >> tab;
    if (version != 1 || stream.status() != QDataStream::Ok)
        return;
    for (TablePanel *panel : m_panels) {
        QByteArray columns;
        stream >> columns;
        if (stream.status() == QDataStream::Ok)
            panel->restore(columns);
    }
    if (tab >= 0 && tab < tables)
        m_tabs->setCurrentIndex(tab);
}

} // namespace clew

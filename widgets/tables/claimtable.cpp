#include "tables/claimtable.h"

#include "common/emptystate.h"
#include "common/panelheader.h"
#include "tables/claimmodel.h"
#include "workspace/workspace.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

QTableView *viewOf(QAbstractItemModel *model, QWidget *parent)
{
    auto *view = new QTableView(parent);
    view->setModel(model);
    view->setSortingEnabled(true);
    view->sortByColumn(-1, Qt::AscendingOrder); // in the order of the documents until a person sorts
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->setFrameShape(QFrame::NoFrame);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(28);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setStretchLastSection(true);
    view->setAccessibleName(ClaimTable::tr("Claims"));
    constexpr int widths[] = {170, 130, 170, 120, 84, 170, 130, 150, 90};
    for (int column = 0; column < ClaimModel::columns; ++column)
        view->setColumnWidth(column, widths[column]);
    return view;
}

} // namespace

ClaimTable::ClaimTable(Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_model(new ClaimModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_header(new PanelHeader(tr("Claims"), this))
    , m_empty(new EmptyState(u"claim"_s, {}, {}, this))
    , m_stack(new QStackedLayout)
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(ClaimModel::SortRole);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortLocaleAware(true);
    m_view = viewOf(m_sorted, this);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(m_stack, 1);
    setFocusProxy(m_view);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this](const QItemSelection &selected) { choose(selected.indexes().value(0)); });
    connect(m_view, &QTableView::clicked, this, &ClaimTable::choose);
    connect(&m_selection, &Selection::focusChanged, this, &ClaimTable::follow);
    connect(&m_selection, &Selection::filterChanged, this, &ClaimTable::reload);
    reload();
}

void ClaimTable::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        disconnect(m_workspace, nullptr, this, nullptr);
    m_workspace = workspace;
    if (workspace)
        connect(workspace, &Workspace::changed, this, &ClaimTable::reload);
    reload();
}

void ClaimTable::reload()
{
    {
        const QScopedValueRollback quiet(m_quiet, true); // a reset is nobody's choice
        m_model->setRows(m_workspace ? claimRows(*m_workspace, m_selection.filter())
                                     : std::vector<ClaimRow>());
    }
    const int rows = m_model->rowCount();
    const bool filtered = m_workspace && !m_workspace->content()->claims.empty();
    m_header->setNote(rows > 0 ? locale().toString(rows) : QString());
    if (rows == 0)
        m_empty->setTexts(filtered ? tr("No claim in this window") : tr("No claims yet"),
                          filtered ? tr("Lift the time window or the filter to see more.")
                                   : tr("They appear here when articles have been imported."));
    m_stack->setCurrentWidget(rows > 0 ? static_cast<QWidget *>(m_view) : m_empty);
    follow();
}

void ClaimTable::choose(const QModelIndex &index)
{
    const QModelIndex source = m_sorted->mapToSource(index);
    if (source.isValid() && !m_quiet)
        m_selection.setFocus(m_model->rows().at(static_cast<size_t>(source.row())).id);
}

void ClaimTable::follow()
{
    const auto *claim = std::get_if<ClaimId>(&m_selection.focus());
    const int row = claim ? m_model->rowOf(*claim) : -1;
    const QModelIndex index = row < 0 ? QModelIndex() : m_sorted->mapFromSource(m_model->index(row, 0));
    if (index.isValid() && index.row() == m_view->currentIndex().row())
        return;
    const QScopedValueRollback quiet(m_quiet, true);
    m_view->setCurrentIndex(index);
    if (!index.isValid())
        m_view->clearSelection();
}

} // namespace clew

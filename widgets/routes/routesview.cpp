#include "routes/routesview.h"

#include "common/emptystate.h"
#include "common/icon.h"
#include "common/panelheader.h"
#include "link/filtering.h"
#include "routes/entitypicker.h"
#include "routes/routedelegate.h"
#include "routes/routemodel.h"
#include "routes/routerows.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

QListView *viewOf(RouteModel *model, QWidget *parent)
{
    auto *view = new QListView(parent);
    view->setModel(model);
    view->setItemDelegate(new RouteDelegate(view));
    view->setResizeMode(QListView::Adjust); // rows are as high as their words need at this width
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setFrameShape(QFrame::NoFrame);
    view->setMouseTracking(true);
    view->setAccessibleName(RoutesView::tr("Routes"));
    return view;
}

} // namespace

RoutesView::RoutesView(Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_model(new RouteModel(this))
    , m_header(new PanelHeader(tr("Routes"), this))
    , m_from(new EntityPicker(tr("From"), this))
    , m_to(new EntityPicker(tr("To"), this))
    , m_trace(new QPushButton(tr("Trace"), this))
    , m_copy(new QAction(icon(u"copy"_s, this), tr("Copy with citations"), this))
    , m_view(viewOf(m_model, this))
    , m_empty(new EmptyState(u"routes"_s, {}, {}, this))
    , m_stack(new QStackedLayout)
{
    m_copy->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_copy);
    m_header->addButton(m_copy);
    m_from->setToolTip(tr("An item, or a party that has it"));
    m_to->setToolTip(tr("The party that it reached"));
    m_trace->setToolTip(tr("Look for the routes between the two"));

    auto *ends = new QHBoxLayout;
    ends->setContentsMargins(14, 0, 12, 6);
    ends->setSpacing(8);
    ends->addWidget(m_from, 1);
    ends->addWidget(new QLabel(u"→"_s, this));
    ends->addWidget(m_to, 1);
    ends->addWidget(m_trace);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(ends);
    column->addLayout(m_stack, 1);

    connect(m_trace, &QPushButton::clicked, this, &RoutesView::traceChosen);
    connect(m_from, &QLineEdit::returnPressed, this, &RoutesView::traceChosen);
    connect(m_to, &QLineEdit::returnPressed, this, &RoutesView::traceChosen);
    connect(m_copy, &QAction::triggered, this, &RoutesView::copy);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this](const QItemSelection &selected) { choose(selected.indexes().value(0)); });
    connect(m_view, &QListView::clicked, this, &RoutesView::choose);
    connect(&m_selection, &Selection::focusChanged, this, &RoutesView::follow);
    connect(&m_selection, &Selection::traceChanged, this, &RoutesView::showTrace);
    connect(&m_selection, &Selection::filterChanged, this, &RoutesView::showTrace);
    reload();
}

void RoutesView::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        disconnect(m_workspace, nullptr, this, nullptr);
    m_workspace = workspace;
    if (workspace)
        connect(workspace, &Workspace::changed, this, &RoutesView::reload);
    reload();
}

// After an edit or an import the same question may have another answer.
void RoutesView::reload()
{
    m_from->setEntities(m_workspace);
    m_to->setEntities(m_workspace);
    const TraceState &shown = m_selection.trace();
    if (m_workspace && shown.from && shown.to)
        m_selection.setTrace({shown.from, shown.to, m_workspace->trace(shown.from, shown.to)});
    showTrace();
}

void RoutesView::trace(EntityId from, EntityId to)
{
    if (!m_workspace)
        return;
    m_from->setEntity(from);
    m_to->setEntity(to);
    if (!from || !to) {
        (from ? m_to : m_from)->setFocus();
        return;
    }
    const TraceState found{from, to, m_workspace->trace(from, to)};
    m_selection.setTrace(found);
    if (!found.routes.empty())
        m_selection.setFocus(RouteRank{0});
}

void RoutesView::setFrom(EntityId entity)
{
    m_from->setEntity(entity);
}

void RoutesView::setTo(EntityId entity)
{
    m_to->setEntity(entity);
}

void RoutesView::traceChosen()
{
    const EntityId from = m_from->entity();
    const EntityId to = m_to->entity();
    if (from && to) {
        trace(from, to);
        return;
    }
    EntityPicker *missing = from ? m_to : m_from;
    missing->setFocus();
    missing->selectAll();
}

void RoutesView::showTrace()
{
    const TraceState &trace = m_selection.trace();
    m_model->setRows(m_workspace ? shownRows() : std::vector<RouteRow>());
    const bool found = m_model->rowCount() > 0;
    m_copy->setEnabled(found);
    m_trace->setEnabled(m_workspace);
    m_header->setNote({});
    if (!m_workspace) {
        showEmpty(tr("No dossier is open"), tr("Open a dossier, or drop articles here to begin one."));
    } else if (m_workspace->nameOf(trace.from).isEmpty() || m_workspace->nameOf(trace.to).isEmpty()) {
        showEmpty(tr("No trace yet"), tr("Choose both ends and press Trace."));
    } else {
        m_from->setEntity(trace.from);
        m_to->setEntity(trace.to);
        const QString from = m_workspace->nameOf(trace.from);
        const QString to = m_workspace->nameOf(trace.to);
        const int count = static_cast<int>(trace.routes.size());
        if (found) {
            const int shown
                = static_cast<int>(std::ranges::count_if(trace.routes, [this](const Route &route) {
                      return passes(m_selection.filter(), route, *m_workspace);
                  }));
            m_header->setNote(
                shown < count ? tr("%1 of %2 routes").arg(locale().toString(shown), locale().toString(count))
                    : count == 1 ? tr("1 route")
                                 : tr("%n routes", nullptr, count));
            m_stack->setCurrentWidget(m_view);
        } else if (count > 0) {
            showEmpty(tr("No route in this window"),
                      tr("Lift the time window or the filter to see %n routes.", nullptr, count));
        } else {
            showEmpty(tr("No supported path"),
                      tr("No chain of claims in these documents leads from %1 to %2.").arg(from, to));
        }
    }
    follow();
}

// Routes keep their rank under a filter.
std::vector<RouteRow> RoutesView::shownRows() const
{
    const TraceState &trace = m_selection.trace();
    std::vector<RouteRow> rows = routeRows(trace, *m_workspace);
    std::erase_if(rows, [&](const RouteRow &row) {
        return !passes(m_selection.filter(), trace.routes.at(static_cast<size_t>(row.route)), *m_workspace);
    });
    return rows;
}

void RoutesView::showEmpty(const QString &title, const QString &advice)
{
    m_empty->setTexts(title, advice);
    m_stack->setCurrentWidget(m_empty);
}

void RoutesView::choose(const QModelIndex &index)
{
    const RouteRow *row = m_model->rowAt(index);
    if (!row || m_quiet)
        return;
    m_model->setRouteInFocus(row->route);
    if (row->kind == RouteRowKind::Head)
        m_selection.setFocus(RouteRank{row->route});
    else if (row->claim)
        m_selection.setFocus(row->claim);
}

void RoutesView::follow()
{
    const RouteRow *current = m_model->rowAt(m_view->currentIndex());
    const auto *claim = std::get_if<ClaimId>(&m_selection.focus());
    if (claim && current && current->claim == *claim)
        return; // one claim may carry several routes: stay in the one that was clicked
    const QModelIndex index = m_model->indexOf(m_selection.focus());
    const QScopedValueRollback quiet(m_quiet, true);
    if (const RouteRow *row = m_model->rowAt(index))
        m_model->setRouteInFocus(row->route);
    m_view->setCurrentIndex(index);
    if (!index.isValid())
        m_view->clearSelection();
}

void RoutesView::copy()
{
    if (m_workspace && m_model->rowCount() > 0)
        QGuiApplication::clipboard()->setText(citedText(m_selection.trace(), *m_workspace));
}

void RoutesView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_view->doItemsLayout();
}

void RoutesView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_view->doItemsLayout();
}

} // namespace clew

#include "routes/routesview.h"

#include "common/emptystate.h"
#include "common/icon.h"
#include "common/panelheader.h"
#include "link/filtering.h"
#include "link/turns.h"
#include "routes/entitypicker.h"
#include "routes/routedelegate.h"
#include "routes/routemodel.h"
#include "routes/routerows.h"
#include "trace/trace.h"
#include "workspace/listedparties.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
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
    , m_listed(new QAction(icon(u"warning"_s, this), tr("Trace to any listed party"), this))
    , m_evidence(new QAction(icon(u"expand"_s, this), tr("Show all evidence of routes"), this))
    , m_view(viewOf(m_model, this))
    , m_empty(new EmptyState(u"routes"_s, {}, {}, this))
    , m_stack(new QStackedLayout)
{
    m_copy->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_copy);
    m_listed->setShortcut(Qt::CTRL | Qt::Key_T);
    m_evidence->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    m_evidence->setCheckable(true);
    m_header->addButton(m_listed);
    m_header->addButton(m_evidence);
    m_header->addButton(m_copy);
    m_to->offer(anyListedParty, tr("Any listed party"));
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
    connect(m_listed, &QAction::triggered, this, [this] {
        m_to->setEntity(anyListedParty);
        traceChosen();
    });
    connect(m_evidence, &QAction::toggled, this, &RoutesView::showRows);
    m_view->installEventFilter(this);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this](const QItemSelection &selected) { choose(selected.indexes().value(0)); });
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) {
        const RouteRow *row = m_model->rowAt(index);
        if (row && row->kind == RouteRowKind::More)
            setOpen(RouteRow(*row), !row->open);
        else
            choose(index);
    });
    connect(&m_selection, &Selection::focusChanged, this, &RoutesView::follow);
    connect(&m_selection, &Selection::traceChanged, this, &RoutesView::showTrace);
    connect(&m_selection, &Selection::filterChanged, this, &RoutesView::showTrace);
    reload();
}

void RoutesView::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        disconnect(m_workspace, nullptr, this, nullptr);
    m_workspace = nullptr;
    reload(); // of another dossier nothing is left on show
    m_workspace = workspace;
    m_widened = {};
    m_between.reset();
    const auto inItsTurn = [this] {
        inTurn(m_workspace, this, [this] { reload(); });
    };
    if (workspace)
        connect(workspace, &Workspace::changed, this, inItsTurn);
    inItsTurn();
}

// After an edit or an import the same question may have another answer.
void RoutesView::reload()
{
    m_from->setEntities(m_workspace);
    m_to->setEntities(m_workspace);
    const TraceState &shown = m_selection.trace();
    if (m_workspace && shown.from && shown.to)
        m_selection.setTrace(traced(shown.from, shown.to));
    showTrace();
}

TraceState RoutesView::traced(EntityId from, EntityId to) const
{
    const std::set<EntityId> ends = to == anyListedParty ? listedParties(*m_workspace) : std::set{to};
    Traced found = m_workspace->trace(from, ends, TraceOptions());
    return {from, to, std::move(found.routes), std::move(found.misses)};
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
    const TraceState found = traced(from, to);
    m_open.clear();
    m_selection.setTrace(found);
    if (!found.routes.empty())
        m_selection.setFocus(RouteRank{0});
    else if (m_workspace->isPart() && m_widened != std::pair(from, to))
        widen(); // none on the desk is not none
}

void RoutesView::widen()
{
    const TraceState &shown = m_selection.trace();
    if (!m_workspace || !m_workspace->isPart() || !shown.from || !shown.to || shown.to == anyListedParty)
        return;
    m_widened = {shown.from, shown.to};
    m_between.reset();
    showTrace();
    Q_EMIT wideningWanted(shown.from, shown.to);
}

void RoutesView::setWidened(EntityId from, EntityId to, const DocumentsBetween &between)
{
    if (m_widened != std::pair(from, to))
        return;
    m_between = between;
    showTrace();
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
    } else if (m_workspace->nameOf(trace.from).isEmpty() || nameOfEnd(trace.to, *m_workspace).isEmpty()) {
        showEmpty(tr("No trace yet"), tr("Choose both ends and press Trace."));
    } else {
        m_from->setEntity(trace.from);
        m_to->setEntity(trace.to);
        const QString from = m_workspace->nameOf(trace.from);
        const QString to = nameOfEnd(trace.to, *m_workspace);
        const int count = static_cast<int>(trace.routes.size());
        if (found && count == 0) { // the nearest misses
            const bool asked = m_widened == std::pair(trace.from, trace.to);
            const bool none = asked && m_between && m_between->hops == 0 && m_between->complete;
            m_header->setNote(!m_workspace->isPart()    ? tr("no supported path")
                                  : none                ? tr("no supported path in all documents")
                                  : asked && !m_between ? tr("looking in all documents ...")
                                                        : tr("no supported path on the desk"));
            m_stack->setCurrentWidget(m_view);
        } else if (found) {
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
            showNoPath(from, to);
        }
    }
    follow();
}

// Of a part of the dossier a "no" says that, and how far it goes.
void RoutesView::showNoPath(const QString &from, const QString &to)
{
    const TraceState &trace = m_selection.trace();
    const QString title = tr("No supported path");
    if (!m_workspace->isPart()) {
        showEmpty(title, tr("No chain of claims in these documents leads from %1 to %2.").arg(from, to));
    } else if (m_widened != std::pair(trace.from, trace.to)) {
        showEmpty(
            tr("No supported path on the desk"),
            tr("No chain of claims in the documents on the desk leads from %1 to %2. The other documents "
               "were not looked at.")
                .arg(from, to));
    } else if (!m_between) {
        showEmpty(tr("Looking in all documents ..."),
                  tr("No chain of claims in the documents on the desk leads from %1 to %2.").arg(from, to));
    } else if (m_between->hops == 0) {
        const int hops = BetweenLimits().hops;
        showEmpty(
            m_between->complete ? title : tr("No supported path was found"),
            m_between->complete
                ? tr("All documents of the dossier were looked through: no chain of up to %n claims leads "
                     "from %1 to %2.",
                     nullptr, hops)
                      .arg(from, to)
                : tr("From %1 to %2 there are too many claims to follow all of them. Put documents on the "
                     "desk by a search, and trace again.")
                      .arg(from, to));
    } else {
        showEmpty(
            tr("No supported path on the desk"),
            tr("All documents of the dossier were looked through. The shortest chains of claims that join "
               "%1 and %2 lie on the desk now; none of them is a supported path.")
                .arg(from, to));
    }
}

// Routes keep their rank under a filter.
std::vector<RouteRow> RoutesView::shownRows() const
{
    const TraceState &trace = m_selection.trace();
    std::vector<RouteRow> rows
        = routeRows(trace, *m_workspace, m_open, m_evidence->isChecked() ? Ladders::All : Ladders::AsOpened);
    std::erase_if(rows, [&](const RouteRow &row) {
        return row.route >= 0
            && !passes(m_selection.filter(), trace.routes.at(static_cast<size_t>(row.route)), *m_workspace);
    });
    const bool anyRoute = std::ranges::any_of(rows, [](const RouteRow &row) { return row.route >= 0; });
    if (!trace.routes.empty() && !anyRoute)
        rows.clear(); // the filter hides them: that is not the same as having none
    return rows;
}

// The same routes with more or less of their evidence; the current row stays.
void RoutesView::showRows()
{
    if (!m_workspace)
        return;
    const RouteRow *row = m_model->rowAt(m_view->currentIndex());
    const RouteRow current = row ? *row : RouteRow();
    const int focus = m_model->routeInFocus();
    const QScopedValueRollback quiet(m_quiet, true);
    m_model->setRows(shownRows());
    m_model->setRouteInFocus(focus);
    for (int i = 0; row && i < m_model->rowCount(); ++i) {
        const RouteRow &one = m_model->rows().at(static_cast<size_t>(i));
        if (one.kind == current.kind && one.route == current.route && one.hop == current.hop
            && one.claim == current.claim) {
            m_view->setCurrentIndex(m_model->index(i));
            break;
        }
    }
}

void RoutesView::setOpen(const RouteRow &row, bool open)
{
    const std::pair hop(row.route, row.hop);
    if (open == m_open.contains(hop))
        return;
    if (open)
        m_open.insert(hop);
    else
        m_open.erase(hop);
    showRows();
}

// Right opens the evidence of a hop, Left closes it; Enter and the space bar turn it round on its line.
bool RoutesView::eventFilter(QObject *watched, QEvent *event)
{
    const RouteRow *row = m_model->rowAt(m_view->currentIndex());
    if (watched != m_view || event->type() != QEvent::KeyPress || !row || row->hop < 0)
        return QWidget::eventFilter(watched, event);
    const RouteRow current = *row;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Right: setOpen(current, true); return true;
    case Qt::Key_Left: setOpen(current, false); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (current.kind == RouteRowKind::More) {
            setOpen(current, !current.open);
            return true;
        }
        break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
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
    if (row->kind == RouteRowKind::Head && row->route >= 0)
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

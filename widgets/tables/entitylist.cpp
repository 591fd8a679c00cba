#include "tables/entitylist.h"

#include "common/emptystate.h"
#include "common/panelheader.h"
#include "graph/graph.h"
#include "link/turns.h"
#include "tables/entitydelegate.h"
#include "tables/entityfilter.h"
#include "tables/entitymodel.h"
#include "workspace/listings.h"
#include "workspace/workspace.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScopedValueRollback>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

QListView *viewOf(QAbstractItemModel *model, QWidget *parent)
{
    auto *view = new QListView(parent);
    view->setModel(model);
    view->setItemDelegate(new EntityDelegate(view));
    view->setUniformItemSizes(true);
    view->setMouseTracking(true);
    view->setDragEnabled(true);
    view->setDragDropMode(QAbstractItemView::DragOnly);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setFrameShape(QFrame::NoFrame);
    view->setAccessibleName(EntityList::tr("Entities"));
    return view;
}

} // namespace

EntityList::EntityList(Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_model(new EntityModel(this))
    , m_filter(new EntityFilter(this))
    , m_header(new PanelHeader(tr("Entities"), this))
    , m_line(new QLineEdit(this))
    , m_view(viewOf(m_filter, this))
    , m_content(new QWidget(this))
    , m_empty(new EmptyState(u"entity"_s, tr("No entities yet"),
                             tr("They appear here when articles have been imported."), this))
    , m_stack(new QStackedLayout)
{
    m_filter->setSourceModel(m_model);
    m_line->setPlaceholderText(tr("Filter entities"));
    m_line->setAccessibleName(tr("Filter entities"));
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);

    auto *inner = new QVBoxLayout(m_content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(4);
    auto *lineMargin = new QVBoxLayout;
    lineMargin->setContentsMargins(12, 0, 12, 2);
    lineMargin->addWidget(m_line);
    inner->addLayout(lineMargin);
    inner->addWidget(m_view, 1);
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(m_stack, 1);

    connect(m_line, &QLineEdit::textChanged, this, &EntityList::refilter);
    // Not the current index: a view makes its first row current as soon as the Tab key comes by.
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this](const QItemSelection &selected) { choose(selected.indexes().value(0)); });
    connect(m_view, &QListView::clicked, this, &EntityList::choose); // also the one that is selected already
    connect(&m_selection, &Selection::focusChanged, this, &EntityList::follow);
    connect(&m_selection, &Selection::filterChanged, this, &EntityList::refilter);
    reload();
}

void EntityList::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        disconnect(m_workspace, nullptr, this, nullptr);
    m_workspace = workspace;
    m_model->setRows({}); // of another dossier nothing is left on show
    const auto inItsTurn = [this] {
        inTurn(m_workspace, this, [this] { reload(); });
    };
    if (workspace)
        connect(workspace, &Workspace::changed, this, inItsTurn);
    inItsTurn();
}

void EntityList::reload()
{
    const QScopedValueRollback quiet(m_quiet, true); // a reset is nobody's choice
    m_model->setRows(m_workspace ? entityRows(*m_workspace->content(), *m_workspace->graph(),
                                              m_workspace->listings()->sinceByParty())
                                 : std::vector<EntityRow>());
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? m_content : static_cast<QWidget *>(m_empty));
    refilter();
}

void EntityList::refilter()
{
    {
        const QScopedValueRollback quiet(m_quiet, true);
        m_filter->setWords(m_line->text());
        m_filter->setHidden(m_selection.filter().hiddenTypes);
    }
    const int all = m_model->rowCount();
    const int shown = m_filter->rowCount();
    m_header->setNote(all == 0           ? QString()
                          : shown == all ? locale().toString(all)
                                         : tr("%1 of %2", "entities shown, entities in all")
                                               .arg(locale().toString(shown), locale().toString(all)));
    follow();
}

void EntityList::choose(const QModelIndex &index)
{
    const QModelIndex source = m_filter->mapToSource(index);
    if (source.isValid() && !m_quiet)
        m_selection.setFocus(m_model->rows().at(static_cast<size_t>(source.row())).id);
}

void EntityList::follow()
{
    const auto *entity = std::get_if<EntityId>(&m_selection.focus());
    const int row = entity ? m_model->rowOf(*entity) : -1;
    const QModelIndex index = row < 0 ? QModelIndex() : m_filter->mapFromSource(m_model->index(row));
    if (index == m_view->currentIndex())
        return;
    {
        const QScopedValueRollback quiet(m_quiet, true);
        m_view->setCurrentIndex(index);
        if (!index.isValid())
            m_view->clearSelection();
    }
    if (index.isValid())
        m_view->scrollTo(index);
}

bool EntityList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_view->setFocus();
            if (!m_view->currentIndex().isValid())
                m_view->setCurrentIndex(m_filter->index(0, 0));
            return true;
        }
        if (key == Qt::Key_Escape && !m_line->text().isEmpty()) {
            m_line->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace clew

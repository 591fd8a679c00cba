#include "tables/documentlist.h"

#include "common/emptystate.h"
#include "common/panelheader.h"
#include "link/documentshown.h"
#include "link/turns.h"
#include "tables/documentdelegate.h"
#include "tables/documentmodel.h"
#include "workspace/workspace.h"

#include <QScopedValueRollback>
#include <QStackedLayout>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

QTreeView *viewOf(DocumentModel *model, QWidget *parent)
{
    auto *view = new QTreeView(parent);
    view->setModel(model);
    view->setItemDelegate(new DocumentDelegate(view));
    view->setHeaderHidden(true);
    view->setRootIsDecorated(false);
    view->setIndentation(0); // the delegate sets retellings in
    view->setItemsExpandable(false);
    view->setExpandsOnDoubleClick(false);
    view->setUniformRowHeights(true);
    view->setMouseTracking(true);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setFrameShape(QFrame::NoFrame);
    view->setAccessibleName(DocumentList::tr("Documents"));
    return view;
}

} // namespace

DocumentList::DocumentList(Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_model(new DocumentModel(this))
    , m_header(new PanelHeader(tr("Documents"), this))
    , m_view(viewOf(m_model, this))
    , m_empty(
          new EmptyState(u"document"_s, tr("No documents yet"), tr("Drop articles on this window."), this))
    , m_stack(new QStackedLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(m_stack, 1);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    setFocusProxy(m_view);
    // Not the current index: a view makes its first row current as soon as the Tab key comes by.
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this](const QItemSelection &selected) { choose(selected.indexes().value(0)); });
    connect(m_view, &QTreeView::clicked, this,
            &DocumentList::choose); // also the one that is selected already
    connect(&m_selection, &Selection::focusChanged, this, &DocumentList::follow);
    connect(&m_selection, &Selection::traceChanged, this, &DocumentList::follow);
    reload();
}

void DocumentList::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        disconnect(m_workspace, nullptr, this, nullptr);
    m_workspace = workspace;
    m_shown = {};
    m_model->setRows({}); // of another dossier nothing is left on show
    const auto inItsTurn = [this] {
        inTurn(m_workspace, this, [this] { reload(); });
    };
    if (workspace)
        connect(workspace, &Workspace::changed, this, inItsTurn);
    inItsTurn();
}

void DocumentList::reload()
{
    const QScopedValueRollback quiet(m_quiet, true); // a reset is nobody's choice
    m_model->setRows(m_workspace ? documentTree(*m_workspace->content()) : std::vector<DocumentRow>());
    m_view->expandAll();
    const int documents = m_model->documents();
    if (m_workspace && m_workspace->isPart())
        m_header->setNote(tr("%1 of %2", "documents on the desk, documents of the dossier")
                              .arg(locale().toString(documents),
                                   locale().toString(documents + m_workspace->content()->otherDocuments)));
    else
        m_header->setNote(documents > 0 ? locale().toString(documents) : QString());
    m_stack->setCurrentWidget(m_model->documents() > 0 ? static_cast<QWidget *>(m_view) : m_empty);
    updateGeometry();
    follow();
}

void DocumentList::choose(const QModelIndex &index)
{
    const DocumentRow *row = m_model->rowAt(index);
    if (row && !m_quiet)
        m_selection.setFocus(Passage{row->id, {}});
}

void DocumentList::follow()
{
    m_shown = m_workspace ? documentShown(m_selection.focus(), m_selection.trace(), *m_workspace, m_shown)
                          : DocumentId();
    const QModelIndex index = m_model->indexOf(m_shown);
    if (index == m_view->currentIndex())
        return;
    const QScopedValueRollback quiet(m_quiet, true);
    m_view->setCurrentIndex(index);
}

QSize DocumentList::sizeHint() const
{
    const int rows = std::max(m_model->documents(), 1) * m_view->sizeHintForRow(0);
    return {260, m_header->sizeHint().height() + std::max(rows + 8, 64)};
}

} // namespace clew

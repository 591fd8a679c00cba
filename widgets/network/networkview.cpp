// What the network shows and when; what its actions do: networkactions.cpp.

#include "network/networkview.h"

#include "common/emptystate.h"
#include "common/panelheader.h"
#include "network/attention.h"
#include "network/edgeclaims.h"
#include "network/filterpanel.h"
#include "network/networkactions.h"
#include "network/networkcanvas.h"
#include "network/networkcards.h"
#include "workspace/listings.h"

#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

NetworkView::NetworkView(Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_header(new PanelHeader(tr("Network"), this))
    , m_stack(new QStackedLayout)
    , m_columns(new QSplitter(Qt::Horizontal, this))
    , m_rows(new QSplitter(Qt::Vertical, this))
    , m_canvas(new NetworkCanvas(this))
    , m_claims(new EdgeClaims(selection, this))
    , m_filter(new FilterPanel(selection, this))
    , m_empty(new EmptyState(u"network"_s, {}, {}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(m_stack, 1);
    m_rows->addWidget(m_canvas);
    m_rows->addWidget(m_claims);
    m_rows->setStretchFactor(0, 3);
    m_rows->setStretchFactor(1, 1);
    m_columns->addWidget(m_rows);
    m_columns->addWidget(m_filter);
    m_columns->setStretchFactor(0, 1);
    for (QSplitter *splitter : {m_rows, m_columns})
        splitter->setChildrenCollapsible(false);
    m_claims->hide();
    m_filter->hide();
    m_stack->addWidget(m_columns);
    m_stack->addWidget(m_empty);
    setAccessibleName(tr("Network"));
    makeDeeds();
    connectCanvas();

    connect(&m_selection, &Selection::focusChanged, this, &NetworkView::attend);
    connect(&m_selection, &Selection::pickedChanged, this, &NetworkView::attend);
    connect(&m_selection, &Selection::traceChanged, this, &NetworkView::attend);
    connect(&m_selection, &Selection::filterChanged, this, &NetworkView::rebuildScene);
    connect(&m_worker, &LayoutWorker::arranged, this, &NetworkView::takePlaces);
    connect(&m_worker, &LayoutWorker::progressed, this, &NetworkView::showNote);
    connect(m_claims, &EdgeClaims::closed, this, [this] {
        m_claims->hide();
        m_canvas->setFocus();
    });
    showState();
}

NetworkView::~NetworkView() = default;

void NetworkView::connectCanvas()
{
    using Choice = NetworkCanvas::Choice;
    connect(m_canvas, &NetworkCanvas::entityChosen, this,
            [this](EntityId entity, Choice choice) { chooseEntity(entity, choice == Choice::Toggle); });
    connect(m_canvas, &NetworkCanvas::edgeChosen, this, &NetworkView::chooseEdge);
    connect(m_canvas, &NetworkCanvas::nothingChosen, this, [this] {
        m_selection.setPicked({});
        m_selection.setFocus(std::monostate());
    });
    connect(m_canvas, &NetworkCanvas::nodesCaught, this, [this](std::set<EntityId> caught, bool added) {
        if (added)
            caught.merge(std::set<EntityId>(m_selection.picked()));
        pick(caught);
    });
    connect(m_canvas, &NetworkCanvas::nodesPlaced, this, &NetworkView::place);
    connect(m_canvas, &NetworkCanvas::nodesTakenOut, this, &NetworkView::dragNames);
    connect(m_canvas, &NetworkCanvas::nodeOpened, this, &NetworkView::toggleOpened);
    connect(m_canvas, &NetworkCanvas::menuWanted, this, &NetworkView::showMenu);
    connect(m_canvas, &NetworkCanvas::legendClicked, m_deeds->legend, &QAction::trigger);
    m_canvas->setCards(
        [this](int node) {
            return m_workspace ? nodeCard(m_canvas->scene().node(node), *m_workspace) : QString();
        },
        [this](int edge) { return edgeCard(m_canvas->scene().edge(edge), m_canvas->scene()); });
}

void NetworkView::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        disconnect(m_workspace, nullptr, this, nullptr);
    m_workspace = workspace;
    m_worker.cancel();
    m_graph.reset();
    m_places.clear();
    m_pinned.clear();
    m_shown.clear();
    m_history.clear();
    m_claims->setWorkspace(workspace);
    m_claims->hide();
    m_canvas->setScene({}, {});
    m_canvas->fit(); // another dossier: the hand's zoom is not kept
    if (m_workspace) {
        connect(m_workspace, &Workspace::changed, this, &NetworkView::follow);
        follow();
    } else {
        rebuildScene();
    }
    m_filter->setWorkspace(workspace);
}

void NetworkView::waitForLayout()
{
    m_worker.wait();
}

void NetworkView::follow()
{
    m_graph = m_workspace->graph();
    std::set<EntityId> pinned;
    for (const Pin &pin : m_workspace->content()->pins) {
        const EntityId entity = canonicalOf(pin.entity);
        pinned.insert(entity);
        m_places[entity] = {pin.x, pin.y};
    }
    for (const EntityId entity : m_pinned)
        if (!pinned.contains(entity))
            m_places.erase(entity); // released: the layout finds it a place
    const bool pinsChanged = pinned != m_pinned;
    m_pinned = std::move(pinned);
    if (!pinsChanged)
        m_filter->follow();
    chooseNodes(!pinsChanged);
    rebuildScene();
}

void NetworkView::attend()
{
    if (!m_graph)
        return;
    const auto *entity = std::get_if<EntityId>(&m_selection.focus());
    const auto *claim = std::get_if<ClaimId>(&m_selection.focus());
    if (entity && !m_selection.picked().empty() && !m_selection.picked().contains(canonicalOf(*entity)))
        m_selection.setPicked({}); // somebody looks elsewhere
    const std::vector<EntityId> before = m_shown;
    chooseNodes(false);
    if (m_shown != before)
        rebuildScene();
    m_canvas->setAttention(attentionFor(m_canvas->scene(), m_selection, *m_workspace));
    if (entity || std::holds_alternative<std::monostate>(m_selection.focus())
        || (claim && !m_claims->shows(*claim)))
        m_claims->hide();
    else
        m_claims->follow();
    if (entity && !m_choosing)
        if (const auto node = m_canvas->scene().find(canonicalOf(*entity)))
            m_canvas->reveal(*node);
    updateDeeds();
}

// A focus that is off the picture brings itself and its neighbours in.
void NetworkView::chooseNodes(bool contentChanged)
{
    std::set<EntityId> wanted = wantedEntities(m_selection, *m_workspace);
    wanted.insert(m_pinned.begin(), m_pinned.end());
    m_shown = shownIn(*m_graph, state(), wanted);
    const bool allPlaced
        = std::ranges::all_of(m_shown, [this](EntityId entity) { return m_places.contains(entity); });
    if (!allPlaced)
        startLayout(contentChanged);
    else if (m_worker.isBusy())
        m_worker.cancel();
}

// What was in the picture keeps its place as far as it can: wholly when only the focus has changed; when the
// dossier has grown it begins where it was; a picture that more than doubles is made anew around its pins.
void NetworkView::startLayout(bool contentChanged)
{
    LayoutTask task{m_workspace->content(), m_graph->clusters(), m_shown, {}, {}};
    Places known;
    for (const EntityId entity : m_shown)
        if (const auto at = m_places.find(entity); at != m_places.end())
            known.insert(*at);
    const bool grown = known.size() * 2 < m_shown.size();
    for (const auto &[entity, place] : known) {
        if ((!contentChanged && !grown) || m_pinned.contains(entity))
            task.fixed.emplace(entity, place);
        else if (!grown)
            task.start.emplace(entity, place);
    }
    m_worker.start(std::move(task));
}

void NetworkView::takePlaces(const Places &places)
{
    for (const auto &[entity, place] : places)
        if (!m_pinned.contains(entity))
            m_places[entity] = place;
    rebuildScene();
}

void NetworkView::rebuildScene()
{
    if (!m_graph) {
        m_canvas->setScene({}, {});
        showState();
        return;
    }
    std::vector<EntityId> placed;
    std::ranges::copy_if(m_shown, std::back_inserter(placed),
                         [this](EntityId entity) { return m_places.contains(entity); });
    Scene scene = folded(makeScene(*m_graph, *m_workspace->content(), placed,
                                   wantedEntities(m_selection, *m_workspace), m_selection.filter(),
                                   m_workspace->listings()->sinceByParty()),
                         state().groups);
    std::vector<QPointF> points;
    for (const SceneNode &node : scene.nodes) {
        const Point at = m_places.at(node.entity);
        points.emplace_back(at.x, at.y);
    }
    m_canvas->setScene(std::move(scene), std::move(points));
    m_canvas->setAttention(attentionFor(m_canvas->scene(), m_selection, *m_workspace));
    showState();
}

void NetworkView::showState()
{
    const bool hasEdges = m_graph && !m_graph->edges().empty();
    if (!m_graph)
        m_empty->setTexts(tr("No dossier is open"),
                          tr("Open or make a dossier, then drop articles on this window."));
    else if (!hasEdges)
        m_empty->setTexts(tr("No relations yet"),
                          tr("Drop articles on this window: who sells, rents or passes "
                             "what to whom is drawn here."));
    const bool drawn = hasEdges || !m_canvas->scene().nodes.empty();
    m_stack->setCurrentWidget(drawn ? static_cast<QWidget *>(m_columns) : m_empty);
    if (m_worker.isBusy())
        m_canvas->setNotice(tr("Arranging the network … Esc stops it."));
    else if (m_selection.filter() != Filter())
        m_canvas->setNotice(tr("The filter leaves nothing to show. Esc lifts it."));
    else
        m_canvas->setNotice(tr("Everything is hidden. Shift+H shows it again."));
    showNote(-1);
    updateDeeds();
}

// How much of the dossier is in the picture, and how far the arrangement is.
void NetworkView::showNote(int percent)
{
    if (!m_graph || m_graph->edges().empty())
        return m_header->setNote({});
    const auto count = static_cast<int>(std::ranges::count_if(
        m_graph->nodes(), [&](const Node &node) { return m_canvas->scene().find(node.entity).has_value(); }));
    const auto all = static_cast<int>(m_graph->nodes().size());
    QString note = tr("%1 of %2 entities").arg(locale().toString(count), locale().toString(all));
    if (m_selection.filter() != Filter())
        note = tr("%1, filtered").arg(note);
    if (percent >= 0 && m_worker.isBusy())
        note = tr("arranging, %1 %").arg(locale().toString(percent));
    m_header->setNote(note);
}

void NetworkView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (m_worker.isBusy())
        m_worker.finishNow();
    else if (!m_selection.picked().empty())
        m_selection.setPicked({});
    else if (m_selection.filter() != Filter() && m_canvas->scene().nodes.empty())
        m_selection.setFilter({});
    else
        QWidget::keyPressEvent(event);
}

EntityId NetworkView::canonicalOf(EntityId entity) const
{
    return canonical(m_graph->clusters(), entity);
}

void NetworkView::dragNames(const std::vector<EntityId> &entities)
{
    if (!m_workspace)
        return;
    QStringList names;
    for (const EntityId entity : entities)
        names.append(m_workspace->nameOf(entity));
    auto *text = new QMimeData;
    text->setText(names.join(u"; "_s));
    auto *drag = new QDrag(this);
    drag->setMimeData(text);
    drag->exec(Qt::CopyAction);
}

} // namespace clew

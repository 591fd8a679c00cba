#include "network/networkview.h"

#include "common/emptystate.h"
#include "common/icon.h"
#include "common/panelheader.h"
#include "network/attention.h"
#include "network/networkcanvas.h"

#include <QAction>
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
    , m_canvas(new NetworkCanvas(this))
    , m_empty(new EmptyState(u"network"_s, {}, {}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(m_stack, 1);
    m_stack->addWidget(m_canvas);
    m_stack->addWidget(m_empty);
    setAccessibleName(tr("Network"));
    makeActions();

    connect(&m_selection, &Selection::focusChanged, this, &NetworkView::attend);
    connect(&m_selection, &Selection::traceChanged, this, &NetworkView::attend);
    connect(&m_selection, &Selection::filterChanged, this, &NetworkView::rebuildScene);
    connect(&m_worker, &LayoutWorker::arranged, this, &NetworkView::takePlaces);
    connect(m_canvas, &NetworkCanvas::entityChosen, this, [this](EntityId entity) {
        m_choosing = true;
        m_selection.setFocus(entity);
        m_choosing = false;
    });
    connect(m_canvas, &NetworkCanvas::claimChosen, this, &NetworkView::chooseClaim);
    connect(m_canvas, &NetworkCanvas::nothingChosen, this,
            [this] { m_selection.setFocus(std::monostate()); });
    connect(m_canvas, &NetworkCanvas::nodePlaced, this, &NetworkView::place);
    showState();
}

void NetworkView::makeActions()
{
    const auto add = [this](const QString &iconName, const QString &text, const QKeySequence &shortcut) {
        auto *action = new QAction(icon(iconName, this), text, this);
        action->setShortcut(shortcut);
        action->setToolTip(text + u" ("_s + shortcut.toString(QKeySequence::NativeText) + u")"_s);
        m_actions.push_back(action);
        return action;
    };
    auto *fit = add(u"fit"_s, tr("&Fit Network"), QKeySequence(Qt::CTRL | Qt::Key_0));
    auto *actual = add(u"actual-size"_s, tr("&Actual Size"), QKeySequence(Qt::CTRL | Qt::Key_1));
    auto *zoomIn = add(u"zoom-in"_s, tr("Zoom &In"), QKeySequence(Qt::CTRL | Qt::Key_Plus));
    zoomIn->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    auto *zoomOut = add(u"zoom-out"_s, tr("Zoom &Out"), QKeySequence(Qt::CTRL | Qt::Key_Minus));
    auto *release
        = add(u"unpin"_s, tr("&Release Pinned Nodes"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_P));
    connect(fit, &QAction::triggered, m_canvas, &NetworkCanvas::fit);
    connect(actual, &QAction::triggered, m_canvas, &NetworkCanvas::actualSize);
    connect(zoomIn, &QAction::triggered, m_canvas, [this] { m_canvas->zoomBy(1.25); });
    connect(zoomOut, &QAction::triggered, m_canvas, [this] { m_canvas->zoomBy(0.8); });
    connect(release, &QAction::triggered, this, &NetworkView::releasePins);
    m_header->addButton(fit);
    m_header->addButton(actual);
}

std::vector<QAction *> NetworkView::viewActions() const
{
    return m_actions;
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
    m_canvas->setScene({}, {});
    m_canvas->fit(); // another dossier: the hand's zoom is not kept
    if (m_workspace) {
        connect(m_workspace, &Workspace::changed, this, &NetworkView::follow);
        follow();
    } else {
        rebuildScene();
    }
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
    chooseNodes(!pinsChanged);
    rebuildScene();
}

void NetworkView::attend()
{
    if (!m_graph)
        return;
    const std::vector<EntityId> before = m_shown;
    chooseNodes(false);
    if (m_shown != before)
        rebuildScene();
    m_canvas->setAttention(attentionFor(m_canvas->scene(), m_selection, *m_workspace));
    if (const auto *entity = std::get_if<EntityId>(&m_selection.focus()); entity && !m_choosing)
        if (const auto node = m_canvas->scene().find(canonicalOf(*entity)))
            m_canvas->reveal(*node);
}

// A focus that is off the picture brings itself and its neighbours in.
void NetworkView::chooseNodes(bool contentChanged)
{
    std::set<EntityId> wanted = wantedEntities(m_selection, *m_workspace);
    wanted.insert(m_pinned.begin(), m_pinned.end());
    m_shown = chooseShown(*m_graph, wanted);
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
    const bool grown = contentChanged && known.size() * 2 < m_shown.size();
    for (const auto &[entity, place] : known) {
        if (!contentChanged || m_pinned.contains(entity))
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
    Scene scene = makeScene(*m_graph, *m_workspace->content(), placed,
                            wantedEntities(m_selection, *m_workspace), m_selection.filter());
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
    m_stack->setCurrentWidget(drawn ? static_cast<QWidget *>(m_canvas) : m_empty);
    m_canvas->setNotice(m_worker.isBusy() ? tr("Arranging the network …")
                                          : tr("The filter leaves nothing to show. Esc lifts it."));
    const qsizetype shown = static_cast<qsizetype>(m_canvas->scene().nodes.size());
    const qsizetype all = m_graph ? static_cast<qsizetype>(m_graph->nodes().size()) : 0;
    m_header->setNote(drawn ? tr("%1 of %2 entities").arg(locale().toString(shown), locale().toString(all))
                            : QString());
    for (QAction *action : m_actions)
        action->setEnabled(drawn);
    m_actions.back()->setEnabled(!m_pinned.empty());
}

void NetworkView::place(EntityId entity, QPointF at)
{
    m_places[entity] = {at.x(), at.y()};
    const auto result = m_workspace->apply(SetPin{entity, Pin{entity, at.x(), at.y()}});
    if (!result) {
        rebuildScene();
        Q_EMIT failed(result.error());
    }
}

// A second click on an edge goes on to its next claim.
void NetworkView::chooseClaim(ClaimId claim)
{
    const auto *current = std::get_if<ClaimId>(&m_selection.focus());
    for (const SceneEdge &edge : m_canvas->scene().edges) {
        if (!current || edge.claims.front() != claim)
            continue;
        const auto at = std::ranges::find(edge.claims, *current);
        if (at != edge.claims.end() && at + 1 != edge.claims.end())
            claim = *(at + 1);
        break;
    }
    m_selection.setFocus(claim);
}

void NetworkView::releasePins()
{
    const std::vector<Pin> pins = m_workspace->content()->pins;
    for (const Pin &pin : pins) {
        const auto result = m_workspace->apply(SetPin{pin.entity, std::nullopt});
        if (!result) {
            Q_EMIT failed(result.error());
            return;
        }
    }
}

EntityId NetworkView::canonicalOf(EntityId entity) const
{
    return canonical(m_graph->clusters(), entity);
}

} // namespace clew

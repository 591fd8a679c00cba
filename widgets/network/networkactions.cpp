// What a person can do with the network. The other half of NetworkView: networkview.cpp.

#include "network/networkactions.h"

#include "common/icon.h"
#include "common/panelheader.h"
#include "network/edgeclaims.h"
#include "network/filterpanel.h"
#include "network/minimap.h"
#include "network/networkcanvas.h"
#include "network/networkpicture.h"
#include "words/labels.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr qreal zoomStep = 1.25;

// Keys that are letters work while the network has the keyboard; those with Ctrl everywhere.
QAction *makeAction(NetworkView *view, QWidget *canvas, const QString &iconName, const QString &text,
                    const QList<QKeySequence> &keys, Qt::ShortcutContext context)
{
    auto *action = new QAction(icon(iconName, view), text, view);
    action->setShortcuts(keys);
    action->setShortcutContext(context);
    QString tip = text;
    tip.remove(u'&');
    action->setToolTip(tip + u" ("_s + action->shortcut().toString(QKeySequence::NativeText) + u")"_s);
    QWidget *owner = context == Qt::WindowShortcut ? static_cast<QWidget *>(view) : canvas;
    owner->addAction(action);
    return action;
}

} // namespace

void NetworkView::makeDeeds()
{
    m_deeds = std::make_unique<Deeds>();
    Deeds &d = *m_deeds;
    const auto local = [this](const QString &iconName, const QString &text, const QList<QKeySequence> &keys) {
        return makeAction(this, m_canvas, iconName, text, keys, Qt::WidgetShortcut);
    };
    const auto wide = [this](const QString &iconName, const QString &text, const QList<QKeySequence> &keys) {
        return makeAction(this, m_canvas, iconName, text, keys, Qt::WindowShortcut);
    };
    const auto toggle = [this](QAction *action, auto &&act) {
        action->setCheckable(true);
        connect(action, &QAction::toggled, this, act);
    };
    d.fit = wide(u"fit"_s, tr("&Fit Network"), {Qt::CTRL | Qt::Key_0});
    d.actual = wide(u"actual-size"_s, tr("&Actual Size"), {Qt::CTRL | Qt::Key_1});
    d.zoomIn = wide(u"zoom-in"_s, tr("Zoom &In"), {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal});
    d.zoomOut = wide(u"zoom-out"_s, tr("Zoom &Out"), {Qt::CTRL | Qt::Key_Minus});
    connect(d.fit, &QAction::triggered, m_canvas, &NetworkCanvas::fit);
    connect(d.actual, &QAction::triggered, m_canvas, &NetworkCanvas::actualSize);
    connect(d.zoomIn, &QAction::triggered, m_canvas, [this] { m_canvas->zoomBy(zoomStep); });
    connect(d.zoomOut, &QAction::triggered, m_canvas, [this] { m_canvas->zoomBy(1 / zoomStep); });
    auto *fitHere = local(u"fit"_s, d.fit->text(), {Qt::Key_F});
    connect(fitHere, &QAction::triggered, m_canvas, &NetworkCanvas::fit);

    d.pin = local(u"pin"_s, tr("&Pin or Free"), {Qt::Key_P});
    d.release = wide(u"unpin"_s, tr("&Release Pinned Nodes"), {Qt::CTRL | Qt::ALT | Qt::Key_P});
    connect(d.pin, &QAction::triggered, this, &NetworkView::pinTargets);
    connect(d.release, &QAction::triggered, this, &NetworkView::releasePins);

    d.hide = local(u"hide"_s, tr("&Hide"), {Qt::Key_H});
    d.unhide = local(u"show"_s, tr("Show All That Is &Hidden"), {Qt::SHIFT | Qt::Key_H});
    d.expand
        = local(u"expand"_s, tr("Show Neigh&bours"), {Qt::Key_Plus, Qt::Key_Equal, Qt::SHIFT | Qt::Key_Plus});
    d.collapse = local(u"collapse"_s, tr("Draw What Hangs on It &as One"), {Qt::Key_Minus});
    d.fold = local(u"fold"_s, tr("Draw Selected as &One Node"), {Qt::CTRL | Qt::Key_G});
    d.foldUnnamed = local(u"fold"_s, tr("Draw &Unnamed Parties as One"), {Qt::CTRL | Qt::ALT | Qt::Key_G});
    d.unfold = local(u"ungroup"_s, tr("Draw All Nodes &Apart"), {Qt::CTRL | Qt::SHIFT | Qt::Key_G});
    connect(d.hide, &QAction::triggered, this, &NetworkView::hideTargets);
    connect(d.unhide, &QAction::triggered, this, [this] {
        ViewState next = state();
        next.hidden.clear();
        setState(next);
    });
    connect(d.expand, &QAction::triggered, this, [this] { expand(targets()); });
    connect(d.collapse, &QAction::triggered, this, [this] { collapse(targets()); });
    connect(d.fold, &QAction::triggered, this, &NetworkView::foldTargets);
    connect(d.foldUnnamed, &QAction::triggered, this, &NetworkView::foldUnnamed);
    connect(d.unfold, &QAction::triggered, this, [this] {
        ViewState next = state();
        next.groups.clear();
        setState(next);
    });

    d.near = local(u"neighbours"_s, tr("Only the &Neighbours"), {Qt::Key_1});
    d.nearer = local(u"neighbours"_s, tr("Only Neighbours and &Theirs"), {Qt::Key_2});
    d.back = local(u"back"_s, tr("Bac&k to the Whole Picture"), {Qt::Key_0, Qt::Key_Backspace});
    d.whole = wide(u"network"_s, tr("Show Every &Entity"), {Qt::CTRL | Qt::ALT | Qt::Key_A});
    connect(d.near, &QAction::triggered, this, [this] { goNear(1); });
    connect(d.nearer, &QAction::triggered, this, [this] { goNear(2); });
    connect(d.back, &QAction::triggered, this, [this] { goNear(0); });
    d.whole->setCheckable(true);
    connect(d.whole, &QAction::triggered, this, [this](bool on) {
        ViewState next = state();
        next.whole = on;
        setState(next);
    });

    d.selectAll = local(u"lasso"_s, tr("&Select All"), {Qt::CTRL | Qt::Key_A});
    d.invert = local(u"lasso"_s, tr("In&vert the Selection"), {Qt::CTRL | Qt::ALT | Qt::Key_I});
    connect(d.selectAll, &QAction::triggered, this, [this] {
        std::set<EntityId> all;
        for (const SceneNode &node : m_canvas->scene().nodes)
            all.insert(node.entity);
        pick(all);
    });
    connect(d.invert, &QAction::triggered, this, &NetworkView::invertPicks);

    d.undoView = wide(u"undo"_s, tr("Undo Change of the &View"), {Qt::CTRL | Qt::ALT | Qt::Key_Z});
    d.redoView
        = wide(u"redo"_s, tr("Redo Change of the Vie&w"), {Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_Z});
    connect(d.undoView, &QAction::triggered, this, [this] {
        const ViewState before = state();
        m_history.undo();
        afterState(before);
    });
    connect(d.redoView, &QAction::triggered, this, [this] {
        const ViewState before = state();
        m_history.redo();
        afterState(before);
    });

    d.filter = wide(u"filter"_s, tr("Fi&lter"), {Qt::CTRL | Qt::ALT | Qt::Key_F});
    d.claims = local(u"claim"_s, tr("&Claims of the Relation"), {Qt::CTRL | Qt::Key_Return});
    d.overview = wide(u"overview"_s, tr("Overview &Map"), {Qt::CTRL | Qt::ALT | Qt::Key_O});
    d.legend = wide(u"legend"_s, tr("Le&gend"), {Qt::CTRL | Qt::ALT | Qt::Key_E});
    d.picture = wide(u"export"_s, tr("Save a Picture of the Network..."), {Qt::CTRL | Qt::ALT | Qt::Key_X});
    toggle(d.filter, [this](bool on) { m_filter->setVisible(on); });
    toggle(d.overview, [this](bool on) { m_canvas->setMinimapShown(on); });
    toggle(d.legend, [this](bool on) { m_canvas->setLegendOpen(on); });
    connect(d.claims, &QAction::triggered, this, [this] {
        const auto *claim = std::get_if<ClaimId>(&m_selection.focus());
        for (size_t i = 0; claim && i < m_canvas->scene().edges.size(); ++i)
            if (std::ranges::find(m_canvas->scene().edges[i].claims, *claim)
                != m_canvas->scene().edges[i].claims.end())
                return chooseEdge(static_cast<int>(i));
    });
    connect(d.picture, &QAction::triggered, this, &NetworkView::askForPicture);

    d.filter->setObjectName(u"filter"_s); // for pictures: clew --show
    d.overview->setObjectName(u"overview"_s);
    d.legend->setObjectName(u"legend"_s);
    d.whole->setObjectName(u"every-entity"_s);
    d.groups = {{d.fit, d.actual, d.zoomIn, d.zoomOut},
                {d.pin, d.release},
                {d.hide, d.unhide, d.expand, d.collapse, d.fold, d.foldUnnamed, d.unfold},
                {d.near, d.nearer, d.back, d.whole},
                {d.selectAll, d.invert},
                {d.undoView, d.redoView},
                {d.filter, d.claims, d.overview, d.legend},
                {d.picture}};
    for (QAction *action : {d.fit, d.actual, d.filter, d.overview, d.legend})
        m_header->addButton(action);
}

std::vector<QAction *> NetworkView::viewActions() const
{
    std::vector<QAction *> all;
    for (const std::vector<QAction *> &group : m_deeds->groups)
        all.insert(all.end(), group.begin(), group.end());
    return all;
}

void NetworkView::fillMenu(QMenu &menu) const
{
    for (const std::vector<QAction *> &group : m_deeds->groups) {
        for (QAction *action : group)
            menu.addAction(action);
        menu.addSeparator();
    }
}

void NetworkView::setFocusActions(const std::vector<QAction *> &entity, const std::vector<QAction *> &claim)
{
    m_deeds->ofEntity = entity;
    m_deeds->ofClaim = claim;
}

void NetworkView::updateDeeds()
{
    Deeds &d = *m_deeds;
    const bool drawn = m_graph && (!m_graph->edges().empty() || !m_canvas->scene().nodes.empty());
    for (QAction *action : viewActions())
        action->setEnabled(drawn);
    const ViewState &now = state();
    d.release->setEnabled(!m_pinned.empty());
    d.unhide->setEnabled(!now.hidden.empty());
    d.unfold->setEnabled(!now.groups.empty());
    d.back->setEnabled(now.hops > 0);
    d.undoView->setEnabled(m_history.canUndo());
    d.redoView->setEnabled(m_history.canRedo());
    d.fold->setEnabled(m_selection.picked().size() > 1);
    d.claims->setEnabled(std::holds_alternative<ClaimId>(m_selection.focus()));
    d.whole->setChecked(now.whole);
}

void NetworkView::showMenu(std::optional<int> node, std::optional<int> edge, QPoint at)
{
    Deeds &d = *m_deeds;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (node) {
        const EntityId entity = m_canvas->scene().node(*node).entity;
        if (!m_selection.picked().contains(entity))
            chooseEntity(entity, false);
        for (QAction *action : d.ofEntity)
            menu->addAction(action);
        menu->addSeparator();
        menu->addActions({d.pin, d.hide, d.expand, d.collapse, d.fold, d.near, d.nearer});
    } else if (edge) {
        chooseEdge(*edge);
        for (QAction *action : d.ofClaim)
            menu->addAction(action);
        menu->addSeparator();
        menu->addActions({d.claims});
    } else {
        menu->addActions({d.fit, d.actual, d.whole, d.back, d.unhide, d.foldUnnamed, d.unfold});
        menu->addSeparator();
        menu->addActions({d.selectAll, d.undoView, d.filter, d.overview, d.legend, d.picture});
    }
    menu->popup(at);
}

void NetworkView::setState(const ViewState &next)
{
    const ViewState before = state();
    m_history.set(next);
    afterState(before);
}

void NetworkView::afterState(const ViewState &before)
{
    if (!m_graph || before == state())
        return;
    chooseNodes(false);
    rebuildScene();
    if (before.hops != state().hops || before.around != state().around || before.whole != state().whole)
        m_canvas->fit();
}

void NetworkView::chooseEntity(EntityId entity, bool toggle)
{
    m_choosing = true;
    if (toggle) {
        std::set<EntityId> picked = m_selection.picked();
        if (const auto *focus = std::get_if<EntityId>(&m_selection.focus()); focus && picked.empty())
            picked.insert(canonicalOf(*focus));
        if (picked.erase(entity)) { // the focus stays among the picked
            m_selection.setFocus(picked.empty() ? Focus() : Focus(*picked.begin()));
            m_selection.setPicked(picked);
        } else {
            picked.insert(entity);
            m_selection.setPicked(picked);
            m_selection.setFocus(entity);
        }
    } else {
        m_selection.setPicked({});
        m_selection.setFocus(entity);
    }
    m_choosing = false;
}

// The claims of the edge stand side by side, the first is selected; a second click goes on to the next.
void NetworkView::chooseEdge(int index)
{
    const SceneEdge edge = m_canvas->scene().edge(index);
    ClaimId claim = edge.claims.front();
    const auto *current = std::get_if<ClaimId>(&m_selection.focus());
    if (current) {
        const auto at = std::ranges::find(edge.claims, *current);
        if (at != edge.claims.end())
            claim = at + 1 != edge.claims.end() && m_claims->isVisible() ? *(at + 1) : *at;
    }
    const QString title = tr("%1 – %2 – %3", "from, relation, to")
                              .arg(m_canvas->scene().node(edge.from).name, labelFor(edge.predicate),
                                   m_canvas->scene().node(edge.to).name);
    m_selection.setPicked({});
    m_claims->showClaims(title, edge.claims);
    m_selection.setFocus(claim);
    m_claims->show();
    m_claims->follow();
}

void NetworkView::pick(const std::set<EntityId> &entities)
{
    m_choosing = true;
    if (entities.size() == 1) {
        m_selection.setPicked({});
        m_selection.setFocus(*entities.begin());
    } else {
        m_selection.setFocus(std::monostate());
        m_selection.setPicked(entities);
    }
    m_choosing = false;
}

std::set<EntityId> NetworkView::targets() const
{
    if (!m_selection.picked().empty())
        return m_selection.picked();
    if (const auto *entity = std::get_if<EntityId>(&m_selection.focus()))
        if (m_canvas->scene().find(canonicalOf(*entity)))
            return {canonicalOf(*entity)};
    if (const auto node = m_canvas->cursor())
        return {m_canvas->scene().node(*node).entity};
    return {};
}

void NetworkView::place(const std::vector<std::pair<EntityId, QPointF>> &places)
{
    std::vector<SetPin> changes;
    for (const auto &[entity, at] : places) {
        m_places[entity] = {at.x(), at.y()};
        changes.push_back({entity, Pin{entity, at.x(), at.y()}});
    }
    apply(changes);
}

void NetworkView::apply(const std::vector<SetPin> &changes)
{
    if (changes.empty())
        return;
    Change change = changes.front();
    if (changes.size() > 1)
        change = Together{u"pins"_s, {changes.begin(), changes.end()}};
    const auto result = m_workspace->apply(change);
    if (result)
        return;
    rebuildScene();
    Q_EMIT failed(result.error());
}

// Frees them when all are pinned, else pins them where they are.
void NetworkView::pinTargets()
{
    const std::set<EntityId> entities = targets();
    const bool all = std::ranges::all_of(entities, [this](EntityId each) { return m_pinned.contains(each); });
    std::vector<SetPin> changes;
    for (const EntityId entity : entities) {
        const auto at = m_places.find(entity);
        if (all)
            changes.push_back({entity, std::nullopt});
        else if (at != m_places.end() && !m_pinned.contains(entity))
            changes.push_back({entity, Pin{entity, at->second.x, at->second.y}});
    }
    apply(changes);
}

void NetworkView::releasePins()
{
    std::vector<SetPin> changes;
    for (const Pin &pin : m_workspace->content()->pins)
        changes.push_back({pin.entity, std::nullopt});
    apply(changes);
}

void NetworkView::hideTargets()
{
    ViewState next = state();
    for (const EntityId entity : targets()) {
        const auto node = m_canvas->scene().find(entity);
        if (!node)
            continue;
        next.hidden.insert(entity);
        const std::vector<EntityId> &members = m_canvas->scene().node(*node).members;
        next.hidden.insert(members.begin(), members.end());
    }
    m_selection.setPicked({});
    if (std::holds_alternative<EntityId>(m_selection.focus()))
        m_selection.setFocus(std::monostate());
    setState(next);
}

void NetworkView::expand(const std::set<EntityId> &entities)
{
    ViewState next = state();
    for (const EntityId entity : entities) {
        const size_t folds = next.groups.size();
        std::erase_if(next.groups, [entity](const auto &group) { return group.contains(entity); });
        if (next.groups.size() == folds)
            next.opened.insert(entity);
        for (const EntityId neighbour : neighbourhood(*m_graph, entity, 1))
            next.hidden.erase(neighbour);
    }
    setState(next);
}

// First takes back an expansion; then draws what hangs on nothing else as one with the node.
void NetworkView::collapse(const std::set<EntityId> &entities)
{
    ViewState next = state();
    for (const EntityId entity : entities) {
        if (next.opened.erase(entity))
            continue;
        const auto node = m_canvas->scene().find(entity);
        if (!node)
            continue;
        std::set<EntityId> group = leavesOf(m_canvas->scene(), *node);
        if (group.size() > 1)
            next.groups.push_back(std::move(group));
    }
    setState(next);
}

void NetworkView::toggleOpened(EntityId entity)
{
    if (state().opened.contains(entity))
        collapse({entity});
    else
        expand({entity});
}

void NetworkView::foldTargets()
{
    ViewState next = state();
    if (m_selection.picked().size() > 1)
        next.groups.push_back(m_selection.picked());
    m_selection.setPicked({});
    setState(next);
}

void NetworkView::foldUnnamed()
{
    ViewState next = state();
    for (std::set<EntityId> &group : unnamedGroups(m_canvas->scene()))
        next.groups.push_back(std::move(group));
    setState(next);
}

void NetworkView::goNear(int hops)
{
    const std::set<EntityId> entities = targets();
    if (hops > 0 && entities.empty())
        return;
    ViewState next = state();
    next.hops = hops;
    next.around = hops > 0 ? *entities.begin() : EntityId();
    setState(next);
}

void NetworkView::invertPicks()
{
    const std::set<EntityId> chosen = targets();
    std::set<EntityId> others;
    for (const SceneNode &node : m_canvas->scene().nodes)
        if (!chosen.contains(node.entity))
            others.insert(node.entity);
    pick(others);
}

Result<void> NetworkView::savePictureTo(const QString &path) const
{
    const QString dossier = m_workspace ? QFileInfo(m_workspace->path()).completeBaseName() : QString();
    return savePicture(path,
                       {m_canvas->scene(), m_canvas->places(), m_canvas->attention(), m_canvas->camera(),
                        m_canvas->size(), dossier});
}

SeenNetwork NetworkView::seen() const
{
    const QString dossier = m_workspace ? QFileInfo(m_workspace->path()).completeBaseName() : QString();
    return {m_canvas->scene(),  m_canvas->places(), m_canvas->attention(),
            m_canvas->camera(), m_canvas->size(),   dossier};
}

void NetworkView::askForPicture()
{
    const QString name = QFileInfo(m_workspace->path()).completeBaseName() + u".svg"_s;
    const QString path
        = QFileDialog::getSaveFileName(this, tr("Save a picture of the network"), name,
                                       tr("Drawings (*.svg);;Pictures (*.png);;PDF documents (*.pdf)"));
    if (path.isEmpty())
        return;
    const Result<void> saved = savePictureTo(path);
    if (!saved)
        Q_EMIT failed(saved.error());
}

} // namespace clew

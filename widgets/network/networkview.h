#pragma once

#include "core/result.h"
#include "link/selection.h"
#include "network/layoutworker.h"
#include "network/scene.h"
#include "workspace/workspace.h"

#include <QPointer>
#include <QWidget>

#include <vector>

class QAction;
class QStackedLayout;

namespace clew {

class EmptyState;
class NetworkCanvas;
class PanelHeader;

// The network of a dossier: who stands in which relation to whom. Follows the selection and the trace, and
// sets the selection where one clicks.
class NetworkView : public QWidget
{
    Q_OBJECT

public:
    explicit NetworkView(Selection &selection, QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace); // null: none is open
    std::vector<QAction *> viewActions() const; // for the View menu: fit, zoom, release pins
    void waitForLayout(); // for pictures and tests
    NetworkCanvas *canvas() const { return m_canvas; }

Q_SIGNALS:
    void failed(const clew::Error &error); // an edit could not be saved

private:
    void makeActions();
    void follow(); // the workspace has changed
    void attend(); // focus or trace have changed
    void chooseNodes(bool contentChanged);
    void startLayout(bool contentChanged);
    void takePlaces(const Places &places);
    void rebuildScene();
    void showState();
    void place(EntityId entity, QPointF at);
    void chooseClaim(ClaimId claim);
    void releasePins();
    EntityId canonicalOf(EntityId entity) const;

    Selection &m_selection;
    QPointer<Workspace> m_workspace;
    std::shared_ptr<const Graph> m_graph;
    std::vector<EntityId> m_shown; // sorted
    std::set<EntityId> m_pinned;
    Places m_places;
    LayoutWorker m_worker;
    bool m_choosing = false; // the focus comes from this view: do not move the picture

    PanelHeader *m_header;
    QStackedLayout *m_stack;
    NetworkCanvas *m_canvas;
    EmptyState *m_empty;
    std::vector<QAction *> m_actions;
};

} // namespace clew

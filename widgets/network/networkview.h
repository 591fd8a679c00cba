#pragma once

#include "core/result.h"
#include "link/selection.h"
#include "network/layoutworker.h"
#include "network/scene.h"
#include "network/seennetwork.h"
#include "network/viewstate.h"
#include "workspace/workspace.h"

#include <QPointer>
#include <QWidget>

#include <vector>

class QAction;
class QMenu;
class QSplitter;
class QStackedLayout;

namespace clew {

class EdgeClaims;
class EmptyState;
class FilterPanel;
class NetworkCanvas;
class PanelHeader;

// The network of a dossier: who stands in which relation to whom. Follows the selection and the trace, and
// sets the selection where one clicks. What is hidden, opened or drawn as one is a state of the view with an
// undo of its own; pins are changes of the dossier.
class NetworkView : public QWidget
{
    Q_OBJECT

public:
    explicit NetworkView(Selection &selection, QWidget *parent = nullptr);
    ~NetworkView() override;

    void setWorkspace(Workspace *workspace); // null: none is open
    std::vector<QAction *> viewActions() const; // in the order of the menu
    void fillMenu(QMenu &menu) const; // with separators
    // Actions of the window for the menus of a node and of an edge; they stay with their owner.
    void setFocusActions(const std::vector<QAction *> &entity, const std::vector<QAction *> &claim);
    void waitForLayout(); // for pictures and tests
    NetworkCanvas *canvas() const { return m_canvas; }
    EdgeClaims *claims() const { return m_claims; }
    FilterPanel *filterPanel() const { return m_filter; }
    const ViewState &state() const { return m_history.now(); }
    void setState(const ViewState &state); // remembered for the undo of the view
    Result<void> savePictureTo(const QString &path) const; // .svg, .pdf or .png, as it is seen
    SeenNetwork seen() const;

Q_SIGNALS:
    void failed(const clew::Error &error); // an edit or a picture could not be saved

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Deeds; // the actions, networkactions.cpp

    void makeDeeds();
    void updateDeeds();
    void connectCanvas();
    void showMenu(std::optional<int> node, std::optional<int> edge, QPoint at);
    void follow(); // the workspace has changed
    void attend(); // focus, picks or trace have changed
    void chooseNodes(bool contentChanged);
    void startLayout(bool contentChanged);
    void takePlaces(const Places &places);
    void rebuildScene();
    void showState();
    void showNote(int percent);

    void chooseEntity(EntityId entity, bool toggle);
    void chooseEdge(int edge);
    void pick(const std::set<EntityId> &entities);
    std::set<EntityId>
    targets() const; // what an act is about: the picked, the focus, or where the keyboard is
    void place(const std::vector<std::pair<EntityId, QPointF>> &places);
    void apply(const std::vector<SetPin> &changes);
    void pinTargets();
    void releasePins();
    void hideTargets();
    void expand(const std::set<EntityId> &entities);
    void collapse(const std::set<EntityId> &entities);
    void toggleOpened(EntityId entity);
    void dragNames(const std::vector<EntityId> &entities); // into a note, or another program
    void foldTargets();
    void foldUnnamed();
    void goNear(int hops); // 0: back to all
    void invertPicks();
    void askForPicture();
    void afterState(const ViewState &before);
    EntityId canonicalOf(EntityId entity) const;

    Selection &m_selection;
    QPointer<Workspace> m_workspace;
    std::shared_ptr<const Graph> m_graph;
    std::vector<EntityId> m_shown; // sorted
    std::set<EntityId> m_pinned;
    Places m_places;
    LayoutWorker m_worker;
    ViewHistory m_history;
    bool m_choosing = false; // the focus comes from this view: do not move the picture

    PanelHeader *m_header;
    QStackedLayout *m_stack;
    QSplitter *m_columns; // canvas and filter
    QSplitter *m_rows; // canvas and claims
    NetworkCanvas *m_canvas;
    EdgeClaims *m_claims;
    FilterPanel *m_filter;
    EmptyState *m_empty;
    std::unique_ptr<Deeds> m_deeds;
};

} // namespace clew

#pragma once

#include "link/selection.h"
#include "store/dossierstore.h"

#include <QPointer>
#include <QWidget>

#include <optional>
#include <set>

class QAction;
class QListView;
class QModelIndex;
class QPushButton;
class QStackedLayout;

namespace clew {

class EmptyState;
class EntityPicker;
class PanelHeader;
class RouteModel;
struct RouteRow;
class Workspace;

// The routes between two entities: how the item, or the access to it, passed from one to the other, hop by
// hop with the sentence that says so.
class RoutesView : public QWidget
{
    Q_OBJECT

public:
    explicit RoutesView(Selection &selection, QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace); // null: none is open
    // Looks for routes and puts them into the selection. With one end missing it is asked for. `to` may be
    // anyListedParty.
    void trace(EntityId from, EntityId to);
    void setFrom(EntityId entity); // fills in one end
    void setTo(EntityId entity);
    // Of a dossier of which a part is loaded: has all documents looked through for what joins the two ends.
    void widen();
    // What was found there; the documents in question are loaded next.
    void setWidened(EntityId from, EntityId to, const DocumentsBetween &between);
    void traceChosen(); // between the ends that are filled in; asks for a missing one
    RouteModel &model() { return *m_model; }
    QListView &view() { return *m_view; }
    QAction *copyAction() const { return m_copy; } // "Copy with citations"
    QAction *listedAction() const { return m_listed; } // "Trace to any listed party", from the left end
    QAction *evidenceAction() const { return m_evidence; } // "Show all evidence", checkable

Q_SIGNALS:
    void wideningWanted(clew::EntityId from, clew::EntityId to);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // keys of the list
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void reload();
    void showTrace();
    std::vector<RouteRow> shownRows() const;
    TraceState traced(EntityId from, EntityId to) const;
    void showRows();
    void setOpen(const RouteRow &row, bool open);
    void showNoPath(const QString &from, const QString &to);
    void showEmpty(const QString &title, const QString &advice);
    void choose(const QModelIndex &index);
    void follow(); // the focus
    void copy();

    Selection &m_selection;
    QPointer<Workspace> m_workspace;
    RouteModel *m_model;
    PanelHeader *m_header;
    EntityPicker *m_from;
    EntityPicker *m_to;
    QPushButton *m_trace;
    QAction *m_copy;
    QAction *m_listed;
    QAction *m_evidence;
    QListView *m_view;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    std::set<std::pair<int, int>> m_open; // hops whose evidence is on show: route, hop
    // The last question that was put to all documents, and its answer.
    std::pair<EntityId, EntityId> m_widened;
    std::optional<DocumentsBetween> m_between;
    bool m_quiet = false; // the selection is moved by the program
};

} // namespace clew

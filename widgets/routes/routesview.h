#pragma once

#include "link/selection.h"

#include <QPointer>
#include <QWidget>

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
    // Looks for routes and puts them into the selection. With one end missing it is asked for.
    void trace(EntityId from, EntityId to);
    void setFrom(EntityId entity); // fills in one end
    void setTo(EntityId entity);
    void traceChosen(); // between the ends that are filled in; asks for a missing one
    RouteModel &model() { return *m_model; }
    QListView &view() { return *m_view; }
    QAction *copyAction() const { return m_copy; } // "Copy with citations"

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void reload();
    void showTrace();
    std::vector<RouteRow> shownRows() const;
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
    QListView *m_view;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    bool m_quiet = false; // the selection is moved by the program
};

} // namespace clew

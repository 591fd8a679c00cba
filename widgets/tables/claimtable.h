#pragma once

#include "link/selection.h"

#include <QPointer>
#include <QWidget>

class QSortFilterProxyModel;
class QStackedLayout;
class QTableView;
class QModelIndex;

namespace clew {

class ClaimModel;
class EmptyState;
class PanelHeader;
class Workspace;

// All claims as a table that can be sorted: the twin of the network for the keyboard and the screen reader.
class ClaimTable : public QWidget
{
    Q_OBJECT

public:
    explicit ClaimTable(Selection &selection, QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace); // null: none is open
    ClaimModel &model() { return *m_model; }
    QTableView &view() { return *m_view; }

private:
    void reload();
    void choose(const QModelIndex &index);
    void follow(); // the focus

    Selection &m_selection;
    QPointer<Workspace> m_workspace;
    ClaimModel *m_model;
    QSortFilterProxyModel *m_sorted;
    PanelHeader *m_header;
    QTableView *m_view;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    bool m_quiet = false; // the selection is moved by the program
};

} // namespace clew

#pragma once

#include "link/selection.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QStackedLayout;
class QTableView;

namespace clew {

class EmptyState;
class RowModel;
class Workspace;

// What a table is called and says when it is empty.
struct TableWords
{
    QString name; // "Claims"
    QString description; // for a screen reader: of which view it is the twin
    QString icon; // of the empty state
    QString nothing; // "No claims yet"
};

// One table with a line to filter it: sorts by a click on a heading, shows the columns that a person chose,
// copies its selected rows, and selects in all views what is selected in it. Loads its rows only while it is
// on show.
class TablePanel : public QWidget
{
    Q_OBJECT

public:
    TablePanel(RowModel *model, const TableWords &words, Selection &selection, QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace); // null: none is open
    void addRowAction(QAction *action); // shown in the context menu of a row
    RowModel &model() { return *m_model; }
    QTableView &view() { return *m_view; }
    QLineEdit &filterLine() { return *m_line; }
    QString note() const; // "12 of 99"
    std::vector<QAction *> actions() const { return m_actions; }
    std::vector<int> selectedRows() const; // on show, from the top
    std::vector<int> shownColumns() const; // from the left
    void showColumn(int column, bool shown);
    void fillColumnMenu(QMenu &menu);

    QByteArray state() const; // columns: which, where, how wide; sorting
    void restore(const QByteArray &state);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeView();
    void makeActions();
    void reload();
    void reloadIfShown();
    void refilter();
    void showState();
    void choose();
    void follow(); // the focus
    void openMenu(const QPoint &place);

    Selection &m_selection;
    TableWords m_words;
    QPointer<Workspace> m_workspace;
    RowModel *m_model;
    QLineEdit *m_line;
    QLabel *m_note;
    QTableView *m_view;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    std::vector<QAction *> m_actions; // copy, copy with citation, order as loaded
    std::vector<QAction *> m_rowActions;
    bool m_stale = true; // the rows are out of date
    bool m_quiet = false; // the selection is moved by the program
};

} // namespace clew

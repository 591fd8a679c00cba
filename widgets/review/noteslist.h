#pragma once

#include "core/target.h"
#include "link/selection.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QStackedLayout;

namespace clew {

class EmptyState;
class PanelHeader;
class Workspace;

// All notes and tags of a dossier, whatever they hang on; one that is chosen is selected in all views. Notes
// on what is withdrawn at present stay in the list and say so.
class NotesList : public QWidget
{
    Q_OBJECT

public:
    explicit NotesList(Selection &selection, QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace); // null: none is open
    QListWidget &list() { return *m_list; }
    QLineEdit &filterLine() { return *m_line; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void open(const Target &target);

    Selection &m_selection;
    QPointer<Workspace> m_workspace;
    PanelHeader *m_header;
    QLineEdit *m_line;
    QListWidget *m_list;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    std::vector<Target> m_targets; // of the rows
    bool m_stale = true;
};

} // namespace clew

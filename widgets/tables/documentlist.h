#pragma once

#include "link/selection.h"

#include <QPointer>
#include <QWidget>

class QStackedLayout;
class QTreeView;
class QModelIndex;

namespace clew {

class DocumentModel;
class EmptyState;
class PanelHeader;
class Workspace;

// The documents of the dossier, retellings below what they retell.
class DocumentList : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentList(Selection &selection, QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace); // null: none is open
    DocumentModel &model() { return *m_model; }
    QTreeView &view() { return *m_view; }
    QSize sizeHint() const override; // as high as its rows, so that the sidebar need not be shared out evenly

private:
    void reload();
    void choose(const QModelIndex &index);
    void follow(); // the focus

    Selection &m_selection;
    QPointer<Workspace> m_workspace;
    DocumentModel *m_model;
    PanelHeader *m_header;
    QTreeView *m_view;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    DocumentId m_shown;
    bool m_quiet = false; // the selection is moved by the program
};

} // namespace clew

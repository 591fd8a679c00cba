#pragma once

#include "link/selection.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QListView;
class QModelIndex;
class QStackedLayout;

namespace clew {

class EmptyState;
class EntityFilter;
class EntityModel;
class PanelHeader;
class Workspace;

// The entities of the dossier, most mentioned first, with a line to filter them by name.
class EntityList : public QWidget
{
    Q_OBJECT

public:
    explicit EntityList(Selection &selection, QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace); // null: none is open
    EntityModel &model() { return *m_model; }
    QListView &view() { return *m_view; }
    QLineEdit &filterLine() { return *m_line; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void reload();
    void refilter();
    void choose(const QModelIndex &index);
    void follow(); // the focus

    Selection &m_selection;
    QPointer<Workspace> m_workspace;
    EntityModel *m_model;
    EntityFilter *m_filter;
    PanelHeader *m_header;
    QLineEdit *m_line;
    QListView *m_view;
    QWidget *m_content;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    bool m_quiet = false; // the selection is moved by the program
};

} // namespace clew

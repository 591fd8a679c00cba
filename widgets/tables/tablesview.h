#pragma once

#include "core/change.h"
#include "core/result.h"
#include "link/selection.h"

#include <QPointer>
#include <QWidget>

#include <array>

class QAction;
class QTabWidget;

namespace clew {

class TablePanel;
class Workspace;

// Documents, entities, claims and events as tables, in tabs: the twins of the views for the keyboard and the
// screen reader.
class TablesView : public QWidget
{
    Q_OBJECT

public:
    enum Table { Documents, Entities, Claims, Events, tables };

    explicit TablesView(Selection &selection, QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace); // null: none is open
    TablePanel &panel(Table table) { return *m_panels[table]; }
    void showTable(Table table);
    Table shown() const;
    std::vector<QAction *> viewActions() const { return m_actions; } // one to show each table

    QByteArray state() const; // the tab and the columns of each
    void restore(const QByteArray &state);

Q_SIGNALS:
    void failed(const clew::Error &error);
    void wanted(); // one of the actions asks for the view: its panel should come on show

private:
    void makeActions();
    void addClaimActions();
    void addDocumentActions();
    void applyAll(const QString &what, std::vector<Change> changes); // one step of undo
    void setStatus(ClaimStatus status);
    void setRead(bool read);

    Selection &m_selection;
    QPointer<Workspace> m_workspace;
    QTabWidget *m_tabs;
    std::array<TablePanel *, tables> m_panels{};
    std::vector<QAction *> m_actions;
};

} // namespace clew

#pragma once

#include "core/change.h"
#include "core/result.h"
#include "link/selection.h"

#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace clew {

class Workspace;

// What can be done to the entity in focus, each with its key: merge (M), split (S), "not the same" (N),
// rename (R), change the type (Shift+R). The dialogs open over `window`.
class EntityActions : public QObject
{
    Q_OBJECT

public:
    EntityActions(Selection &selection, QWidget *window);

    void setWorkspace(Workspace *workspace);
    void setPerson(const QString &name) { m_person = name; }
    std::vector<QAction *> actions() const { return {m_merge, m_split, m_apart, m_rename, m_retype}; }
    void compare(EntityId left, EntityId right); // from the review queue

Q_SIGNALS:
    void failed(const clew::Error &error);

private:
    EntityId focused() const;
    void refresh();
    void openComparison(bool merges);
    void openSplit();
    void rename();
    void retype();
    void apply(const std::optional<Change> &change);

    Selection &m_selection;
    QWidget *m_window;
    QPointer<Workspace> m_workspace;
    QString m_person;
    EntityId m_former; // the entity in focus before the present one: what M and N compare with
    EntityId m_present;
    QAction *m_merge;
    QAction *m_split;
    QAction *m_apart;
    QAction *m_rename;
    QAction *m_retype;
};

} // namespace clew

#pragma once

#include "core/id.h"
#include "store/dossierstore.h"
#include "workspace/workspace.h"

#include <QObject>

#include <deque>
#include <functional>
#include <memory>

namespace clew {

class Task;

// Puts further documents of a large dossier on the desk (workspace/desk.h): finds them on a worker, loads the
// new part there and has the workspace adopt it. What is asked for meanwhile is done after it.
class DeskKeeper : public QObject
{
    Q_OBJECT

public:
    explicit DeskKeeper(QObject *parent);
    ~DeskKeeper() override;

    void look(Workspace *workspace); // null: at nothing. It must live until the next call
    bool isBusy() const;

    void bring(const std::vector<DocumentId> &documents); // does nothing if they lie there
    void bringHits(const QString &query); // as many as the desk holds, best first
    void bringDocumentsOf(EntityId entity); // also of what is the same elsewhere
    // The documents by which claims lead from one to the other by the shortest ways in the whole dossier.
    void bringBetween(EntityId from, EntityId to);

Q_SIGNALS:
    void busyChanged();
    // What was asked for lies on the desk; `documents`: how many of it were not there before, `found` in all.
    void brought(int documents, int found);
    // Before brought(): what bringBetween() found.
    void looked(clew::EntityId from, clew::EntityId to, const clew::DocumentsBetween &between);
    void failed(const clew::Error &error);

private:
    struct Wish;
    struct Outcome;
    void wish(std::shared_ptr<const Wish> wish);
    void next();
    void take(const std::shared_ptr<const Wish> &wish, const std::shared_ptr<Outcome> &outcome);

    Task *m_task;
    Workspace *m_workspace = nullptr;
    int m_looked = 0; // how many dossiers were looked at: a late answer is for another one
    std::deque<std::shared_ptr<const Wish>> m_wishes; // the first is under way
};

} // namespace clew

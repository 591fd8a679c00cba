#pragma once

#include "core/change.h"
#include "core/dossier.h"
#include "core/result.h"
#include "core/route.h"
#include "store/dossierstore.h"
#include "workspace/desk.h"

#include <QObject>

#include <memory>
#include <set>

namespace clew {

class Graph;
class Origins;
struct Listings;
struct TraceOptions;

// An open dossier as the program sees it: its content, its graph, and the one door for edits. Lives on the
// GUI thread; imports run on a worker with a store of their own, and then reload() is called.
class Workspace : public QObject
{
    Q_OBJECT

public:
    static Result<std::unique_ptr<Workspace>> open(const QString &path, const Desk &desk = {});
    static Result<std::unique_ptr<Workspace>> create(const QString &path);
    ~Workspace() override;

    QString path() const;
    DossierStore &store();
    const Desk &desk() const; // which documents content() is of
    bool isPart() const { return content()->otherDocuments > 0; } // of the dossier, not all of it
    bool isOnDesk(DocumentId document) const { return summary(document) != nullptr; }

    // Values of the last load; replaced, never mutated, so a worker may hold them.
    std::shared_ptr<const DossierContent> content() const;
    std::shared_ptr<const Graph> graph() const;
    const Origins &origins() const; // of the same load; holds until the next changed()

    // Look-ups in the content, O(1); null: not there.
    const DocumentSummary *summary(DocumentId id) const;
    // Also of a document that is not on the desk; nothing: it is not there.
    std::optional<DocumentSummary> summaryInAll(DocumentId id) const;
    const Entity *entity(EntityId id) const;
    const Claim *claim(ClaimId id) const;
    QString nameOf(EntityId id) const; // the name of the cluster; empty for 0
    std::vector<const Claim *> claimsOf(EntityId canonical) const; // in any role
    std::vector<const Claim *> claimsOf(DocumentId document) const;
    std::vector<const Mention *> mentionsOf(DocumentId document) const; // in order of span

    // What persons made of it. An entity stands for its whole cluster: notes and tags of all members are
    // shown together; noteChange and tagsChange (workspace/edits.h) write them back together.
    EntityType typeOf(EntityId id) const; // of the cluster; its own where it has no node
    EntityId headOf(EntityId id) const; // the canonical entity of its cluster
    std::vector<EntityId> membersOf(EntityId id) const; // of its cluster, itself included, in order of id
    QString noteOf(const Target &target) const; // empty: none
    std::vector<QString> tagsOf(const Target &target) const; // sorted
    std::vector<QString> tagsInUse() const; // all, sorted, each once
    std::vector<JournalEntry> historyOf(ClaimId claim) const; // what was decided about it, oldest first
    bool isRead(DocumentId document) const;
    bool isDismissed(DocumentId document, Span sentence) const;
    Target targetOf(const Route &route) const; // the key of an older note on this route, else keyOf(route)

    // Text and ledger of a document; the last few are kept in memory.
    Result<std::shared_ptr<const Document>> document(DocumentId id) const;
    QString evidenceOf(const Claim &claim) const; // the words of its sentence; empty without one
    Result<std::vector<SearchHit>> search(const QString &query, int limit = 50) const;
    std::vector<Route> trace(EntityId from, EntityId to) const;
    // To one of several: a party, or whoever stands on a list (workspace/listedparties.h).
    Traced trace(EntityId from, const std::set<EntityId> &to, const TraceOptions &options) const;

    // What the loaded control lists say about the parties, as of now. Computed when it is first asked for
    // after a change; the lists are read once. Replaced, never mutated.
    std::shared_ptr<const Listings> listings() const;

    // Edits. Each emits changed() on success. An edit that moves nothing in the network (notes, tags, pins,
    // read, searches, dismissed sentences) leaves graph() the same object, so that a view can tell.
    Result<void> apply(const Change &change);
    // DossierBusy with fact::changedElsewhere: what would be taken back is not what nextUndo() says, as
    // another window or program changed the dossier; it was loaded anew. The same of redo().
    Result<void> undo();
    Result<void> redo();
    std::optional<Change> nextUndo() const; // what undo would take back, for the menu's text
    std::optional<Change> nextRedo() const;
    Result<void> markRead(DocumentId document); // it was opened; no edit, nothing to undo
    Result<void> saveCopy(const QString &path) const;

    Result<void> reload(); // after an import; emits changed()

    // The same in two steps, so that nobody waits: load() on any thread with a store of its own, then adopt()
    // here. What was edited meanwhile is not lost.
    struct Load;
    static Result<std::shared_ptr<Load>> load(const DossierStore &store, const Desk &desk = {});
    Result<void> adopt(const std::shared_ptr<Load> &load); // emits changed(); desk() is that of the load
    // Nothing was edited since, here or elsewhere: adopt() has nothing to read.
    bool isFresh(const Load &load) const;

Q_SIGNALS:
    void changed();

private:
    struct Private;
    explicit Workspace(std::unique_ptr<Private> d);
    static Result<std::unique_ptr<Workspace>> adopt(Result<std::unique_ptr<DossierStore>> store,
                                                    const Desk &desk);
    Result<void> requireSeen();
    Result<void> refreshAfter(const Change &change);
    std::unique_ptr<Private> d;
};

} // namespace clew

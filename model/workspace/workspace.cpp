#include "workspace/workspace.h"

#include "graph/graph.h"
#include "trace/trace.h"
#include "workspace/index.h"

#include <algorithm>
#include <deque>

namespace clew {

namespace {

// Documents kept in memory, with text and original bytes.
constexpr size_t keptDocuments = 16;

template<typename Key, typename Value>
const Value *lookUp(const std::unordered_map<Key, const Value *> &table, Key key)
{
    const auto found = table.find(key);
    return found == table.end() ? nullptr : found->second;
}

template<typename Key, typename Value>
std::vector<const Value *> listed(const std::unordered_map<Key, std::vector<const Value *>> &table, Key key)
{
    const auto found = table.find(key);
    return found == table.end() ? std::vector<const Value *>() : found->second;
}

} // namespace

struct Workspace::Private
{
    std::unique_ptr<DossierStore> store;
    WorkspaceIndex index;
    std::optional<Change> nextUndo;
    std::optional<Change> nextRedo;
    mutable std::deque<std::shared_ptr<const Document>> recent; // the latest first
};

Workspace::Workspace(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::adopt(Result<std::unique_ptr<DossierStore>> store)
{
    if (!store)
        return store.error();
    auto data = std::make_unique<Private>();
    data->store = *std::move(store);
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(data)));
    if (auto loaded = workspace->reload(); !loaded)
        return loaded.error();
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path)
{
    return adopt(DossierStore::open(path));
}

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path)
{
    return adopt(DossierStore::create(path));
}

QString Workspace::path() const
{
    return d->store->path();
}

DossierStore &Workspace::store()
{
    return *d->store;
}

std::shared_ptr<const DossierContent> Workspace::content() const
{
    return d->index.content;
}

std::shared_ptr<const Graph> Workspace::graph() const
{
    return d->index.graph;
}

const DocumentSummary *Workspace::summary(DocumentId id) const
{
    return lookUp(d->index.documents, id);
}

const Entity *Workspace::entity(EntityId id) const
{
    return lookUp(d->index.entities, id);
}

const Claim *Workspace::claim(ClaimId id) const
{
    return lookUp(d->index.claims, id);
}

QString Workspace::nameOf(EntityId id) const
{
    if (const auto node = d->index.graph->find(id))
        return d->index.graph->nodes()[static_cast<size_t>(*node)].name;
    const Entity *alone = entity(id);
    return alone ? alone->name : QString();
}

std::vector<const Claim *> Workspace::claimsOf(EntityId id) const
{
    return listed(d->index.claimsOfEntity, canonical(d->index.graph->clusters(), id));
}

std::vector<const Claim *> Workspace::claimsOf(DocumentId document) const
{
    return listed(d->index.claimsOfDocument, document);
}

std::vector<const Mention *> Workspace::mentionsOf(DocumentId document) const
{
    return listed(d->index.mentionsOfDocument, document);
}

Result<std::shared_ptr<const Document>> Workspace::document(DocumentId id) const
{
    auto &recent = d->recent;
    const auto kept
        = std::find_if(recent.begin(), recent.end(), [id](const auto &one) { return one->id == id; });
    if (kept != recent.end()) {
        std::rotate(recent.begin(), kept, kept + 1);
        return recent.front();
    }
    auto loaded = d->store->document(id);
    if (!loaded)
        return loaded.error();
    recent.push_front(std::make_shared<const Document>(*std::move(loaded)));
    if (recent.size() > keptDocuments)
        recent.pop_back();
    return recent.front();
}

QString Workspace::evidenceOf(const Claim &claim) const
{
    if (claim.evidence.isEmpty())
        return {};
    const auto told = document(claim.document);
    return told && claim.evidence.liesIn((*told)->text) ? claim.evidence.of((*told)->text).toString()
                                                        : QString();
}

Result<std::vector<SearchHit>> Workspace::search(const QString &query, int limit) const
{
    return d->store->search(query, limit);
}

std::vector<Route> Workspace::trace(EntityId from, EntityId to) const
{
    const Clusters &clusters = d->index.graph->clusters();
    return traceRoutes(*d->index.content, *d->index.graph, canonical(clusters, from),
                       canonical(clusters, to));
}

Result<void> Workspace::apply(const Change &change)
{
    if (auto done = d->store->apply(change); !done)
        return done;
    return reload();
}

Result<void> Workspace::undo()
{
    if (auto done = d->store->undo(); !done)
        return done.error();
    return reload();
}

Result<void> Workspace::redo()
{
    if (auto done = d->store->redo(); !done)
        return done.error();
    return reload();
}

std::optional<Change> Workspace::nextUndo() const
{
    return d->nextUndo;
}

std::optional<Change> Workspace::nextRedo() const
{
    return d->nextRedo;
}

Result<void> Workspace::saveCopy(const QString &path) const
{
    return d->store->saveCopy(path);
}

Result<void> Workspace::reload()
{
    auto content = d->store->content();
    if (!content)
        return content.error();
    const auto journal = d->store->journal();
    if (!journal)
        return journal.error();
    d->index = indexOf(*std::move(content));
    d->recent.clear(); // a document may have been read anew
    d->nextUndo.reset();
    d->nextRedo.reset();
    for (const JournalEntry &entry : *journal) {
        if (!entry.undone)
            d->nextUndo = entry.change;
        else if (!d->nextRedo)
            d->nextRedo = entry.change;
    }
    Q_EMIT changed();
    return {};
}

} // namespace clew

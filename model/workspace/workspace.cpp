#include "workspace/workspace.h"

#include "core/errorfacts.h"
#include "graph/graph.h"
#include "graph/origins.h"
#include "trace/trace.h"
#include "workspace/annotations.h"
#include "workspace/index.h"
#include "workspace/listings.h"
#include "workspace/reach.h"

#include <QStringList>

#include <algorithm>
#include <deque>
#include <set>
#include <thread>
#include <utility>

namespace clew {

using namespace Qt::StringLiterals;

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

// The targets that a target stands for.
std::vector<Target> allOf(const Target &target, const Workspace &workspace)
{
    const auto *entity = std::get_if<EntityId>(&target);
    if (!entity)
        return {target};
    const std::vector<EntityId> members = workspace.membersOf(*entity);
    return {members.begin(), members.end()};
}

// Reads those of the pairs that the change is about anew.
Result<void> readJudgements(const DossierStore &store, const Change &change,
                            std::vector<Judgement> &judgements)
{
    if (const auto *together = std::get_if<Together>(&change)) {
        for (const Change &one : together->changes) {
            if (auto done = readJudgements(store, one, judgements); !done)
                return done;
        }
    }
    const auto *set = std::get_if<SetJudgement>(&change);
    if (!set)
        return {};
    auto now = store.judgement(set->left, set->right);
    if (!now)
        return now.error();
    const std::pair<EntityId, EntityId> pair = std::minmax(set->left, set->right);
    const auto pairOf = [](const Judgement &one) {
        return std::pair(one.left, one.right);
    };
    const auto at = std::ranges::lower_bound(judgements, pair, {}, pairOf);
    const bool known = at != judgements.end() && pairOf(*at) == pair;
    if (known && *now)
        *at = **std::move(now);
    else if (known)
        judgements.erase(at);
    else if (*now)
        judgements.insert(at, **std::move(now));
    return {};
}

} // namespace

struct Workspace::Private
{
    std::unique_ptr<DossierStore> store;
    Desk desk;
    DossierContent machine; // without what persons decided, but with all judgements
    WorkspaceIndex index;
    Annotations annotations;
    std::optional<Change> nextUndo;
    std::optional<Change> nextRedo;
    mutable std::unique_ptr<const Origins> origins; // made when first asked for
    mutable std::deque<std::shared_ptr<const Document>> recent; // the latest first
    mutable std::vector<QString> screened; // the lists that `screener` holds
    mutable std::unique_ptr<Screener> screener;
    mutable std::shared_ptr<const Listings> listings; // null: to be found anew
    std::jthread release; // of what was replaced: millions of rows take their time to go

    Result<void> lay(std::shared_ptr<const Graph> graph);
};

// Lays the decisions of persons over what the machine read. `graph`: null if it has to be built.
Result<void> Workspace::Private::lay(std::shared_ptr<const Graph> graph)
{
    const auto decisions = store->decisions();
    if (!decisions)
        return decisions.error();
    auto undo = store->nextUndo();
    auto redo = store->nextRedo();
    if (!undo || !redo)
        return undo ? redo.error() : undo.error();
    index = indexOf(withDecisions(machine, *decisions), std::move(graph));
    annotations = annotationsOf(*index.content);
    listings.reset();
    origins.reset();
    nextUndo = *std::move(undo);
    nextRedo = *std::move(redo);
    return {};
}

Workspace::Workspace(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::adopt(Result<std::unique_ptr<DossierStore>> store,
                                                    const Desk &desk)
{
    if (!store)
        return store.error();
    auto data = std::make_unique<Private>();
    data->store = *std::move(store);
    data->desk = desk;
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(data)));
    if (auto loaded = workspace->reload(); !loaded)
        return loaded.error();
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, const Desk &desk)
{
    return adopt(DossierStore::open(path), desk);
}

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path)
{
    return adopt(DossierStore::create(path), {});
}

QString Workspace::path() const
{
    return d->store->path();
}

DossierStore &Workspace::store()
{
    return *d->store;
}

const Desk &Workspace::desk() const
{
    return d->desk;
}

std::shared_ptr<const DossierContent> Workspace::content() const
{
    return d->index.content;
}

std::shared_ptr<const Graph> Workspace::graph() const
{
    return d->index.graph;
}

const Origins &Workspace::origins() const
{
    if (!d->origins)
        d->origins = std::make_unique<const Origins>(*d->index.content, d->index.graph->clusters());
    return *d->origins;
}

const DocumentSummary *Workspace::summary(DocumentId id) const
{
    return lookUp(d->index.documents, id);
}

std::optional<DocumentSummary> Workspace::summaryInAll(DocumentId id) const
{
    if (const DocumentSummary *here = summary(id))
        return *here;
    auto read = d->store->summary(id);
    return read ? std::optional(*std::move(read)) : std::nullopt;
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

EntityType Workspace::typeOf(EntityId id) const
{
    if (const auto node = d->index.graph->find(id))
        return d->index.graph->nodes()[static_cast<size_t>(*node)].type;
    const Entity *alone = entity(id);
    return alone ? alone->type : EntityType::Organization;
}

EntityId Workspace::headOf(EntityId id) const
{
    return canonical(d->index.graph->clusters(), id);
}

std::vector<EntityId> Workspace::membersOf(EntityId id) const
{
    const auto found = d->index.members.find(canonical(d->index.graph->clusters(), id));
    return found == d->index.members.end() ? std::vector<EntityId>{id} : found->second;
}

QString Workspace::noteOf(const Target &target) const
{
    QStringList notes;
    for (const Target &one : allOf(target, *this)) {
        if (const auto found = d->annotations.notes.find(one); found != d->annotations.notes.end())
            notes.append(found->second);
    }
    return notes.join(u"\n\n"_s);
}

std::vector<QString> Workspace::tagsOf(const Target &target) const
{
    std::set<QString> tags;
    for (const Target &one : allOf(target, *this)) {
        if (const auto found = d->annotations.tags.find(one); found != d->annotations.tags.end())
            tags.insert(found->second.begin(), found->second.end());
    }
    return {tags.begin(), tags.end()};
}

std::vector<QString> Workspace::tagsInUse() const
{
    std::set<QString> tags;
    for (const TagList &list : d->index.content->tags)
        tags.insert(list.tags.begin(), list.tags.end());
    return {tags.begin(), tags.end()};
}

std::vector<JournalEntry> Workspace::historyOf(ClaimId claim) const
{
    auto entries = d->store->journalAbout(claim.value);
    return entries ? *std::move(entries) : std::vector<JournalEntry>();
}

bool Workspace::isRead(DocumentId document) const
{
    return d->annotations.read.contains(document);
}

bool Workspace::isDismissed(DocumentId document, Span sentence) const
{
    return d->annotations.dismissed.contains({document, sentence});
}

Target Workspace::targetOf(const Route &route) const
{
    const Clusters &clusters = d->index.graph->clusters();
    for (const Target &target : d->annotations.routes) {
        if (isKeyOf(std::get<RouteKey>(target), route, clusters))
            return target;
    }
    return keyOf(route);
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
    return trace(canonical(clusters, from), {canonical(clusters, to)}, {}).routes;
}

std::shared_ptr<const Listings> Workspace::listings() const
{
    if (d->listings)
        return d->listings;
    if (!d->screener || d->screened != d->index.content->lists) {
        d->screened = d->index.content->lists;
        d->screener
            = std::make_unique<Screener>(std::make_shared<const Lists>(listsIn(*d->store, d->screened)));
    }
    d->listings
        = std::make_shared<const Listings>(screenDossier(*d->index.content, *d->index.graph, *d->screener));
    return d->listings;
}

Traced Workspace::trace(EntityId from, const std::set<EntityId> &to, const TraceOptions &options) const
{
    TraceOptions with = options;
    if (!with.textOf)
        with.textOf = [this](DocumentId id, Span span) {
            const auto told = document(id);
            return told && span.liesIn((*told)->text) ? span.of((*told)->text).toString() : QString();
        };
    return traceTo(*d->index.content, *d->index.graph, from, to, with);
}

Result<void> Workspace::apply(const Change &change)
{
    if (auto done = d->store->apply(change); !done)
        return done;
    return refreshAfter(change);
}

// Somebody else's last step is not taken back, nor done again, by whoever has not seen it.
Result<void> Workspace::requireSeen()
{
    const auto undo = d->store->nextUndo();
    const auto redo = d->store->nextRedo();
    if (!undo || !redo)
        return undo ? redo.error() : undo.error();
    if (*undo == d->nextUndo && *redo == d->nextRedo)
        return {};
    if (auto done = reload(); !done)
        return done;
    return Error{ErrorCode::DossierBusy, path(), {}, fact::changedElsewhere};
}

Result<void> Workspace::undo()
{
    if (auto seen = requireSeen(); !seen)
        return seen;
    const auto undone = d->store->undo();
    return undone ? refreshAfter(*undone) : undone.error();
}

Result<void> Workspace::redo()
{
    if (auto seen = requireSeen(); !seen)
        return seen;
    const auto redone = d->store->redo();
    return redone ? refreshAfter(*redone) : redone.error();
}

Result<void> Workspace::markRead(DocumentId document)
{
    if (isRead(document) || d->store->readOnly())
        return {};
    if (auto done = d->store->markRead(document); !done)
        return done;
    // whoever opens one document after the other does not wait for a copy of the content
    d->annotations.read.insert(document);
    Q_EMIT changed();
    return {};
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

struct Workspace::Load
{
    QString mark; // of the edits that it knows
    Desk desk;
    DossierContent machine;
    WorkspaceIndex index;
    std::unique_ptr<const Origins> origins;
};

Result<std::shared_ptr<Workspace::Load>> Workspace::load(const DossierStore &store, const Desk &desk)
{
    auto mark = store.editMark();
    if (!mark)
        return mark.error();
    auto machine = machineContent(store, desk);
    if (!machine)
        return machine.error();
    auto decisions = store.decisions();
    if (!decisions)
        return decisions.error();
    WorkspaceIndex index = indexOf(withDecisions(*machine, *decisions));
    auto origins = std::make_unique<const Origins>(*index.content, index.graph->clusters());
    return std::make_shared<Load>(
        Load{*std::move(mark), desk, *std::move(machine), std::move(index), std::move(origins)});
}

bool Workspace::isFresh(const Load &load) const
{
    const auto mark = d->store->editMark();
    return mark && *mark == load.mark;
}

Result<void> Workspace::adopt(const std::shared_ptr<Load> &load)
{
    d->desk = load->desk;
    const auto mark = d->store->editMark();
    auto undo = d->store->nextUndo();
    auto redo = d->store->nextRedo();
    if (!mark || !undo || !redo)
        return !mark ? mark.error() : undo ? redo.error() : undo.error();
    if (*mark != load->mark)
        return reload(); // an edit or somebody else's import came between: what was loaded is not all
    struct Former
    {
        DossierContent machine;
        WorkspaceIndex index;
        std::unique_ptr<const Origins> origins;
    } former;
    former.machine = std::exchange(d->machine, std::move(load->machine));
    d->recent.clear();
    former.index = std::exchange(d->index, std::move(load->index));
    d->annotations = annotationsOf(*d->index.content);
    d->listings.reset();
    former.origins = std::exchange(d->origins, std::move(load->origins));
    d->nextUndo = *std::move(undo);
    d->nextRedo = *std::move(redo);
    Q_EMIT changed();
    d->release = std::jthread([gone = std::move(former)] {});
    return {};
}

Result<void> Workspace::reload()
{
    auto machine = machineContent(*d->store, d->desk);
    if (!machine)
        return machine.error();
    d->machine = *std::move(machine);
    d->recent.clear(); // a document may have been read anew
    if (auto done = d->lay({}); !done)
        return done;
    Q_EMIT changed();
    return {};
}

// What the machine read is kept; only what the change can have touched is loaded or built anew.
Result<void> Workspace::refreshAfter(const Change &change)
{
    switch (reachOf(change)) {
    case Reach::Everything: return reload();
    case Reach::Identities:
        if (auto done = readJudgements(*d->store, change, d->machine.judgements); !done)
            return done;
        [[fallthrough]];
    case Reach::Network:
        if (auto done = d->lay({}); !done)
            return done;
        break;
    case Reach::Annotations:
        if (auto done = d->lay(d->index.graph); !done)
            return done;
        break;
    }
    Q_EMIT changed();
    return {};
}

} // namespace clew

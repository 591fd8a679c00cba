#include "deskkeeper.h"

#include "jobs/task.h"
#include "trace/flow.h"

#include <algorithm>

namespace clew {

namespace {

// Codes of the claims by which goods pass on, which are those that a route is made of.
std::vector<QString> leadingPredicates()
{
    std::vector<QString> codes;
    for (int i = 0; i < static_cast<int>(predicateCount); ++i) {
        const auto predicate = static_cast<Predicate>(i);
        if (builtInFlow().of(predicate))
            codes.push_back(codeOf(predicate));
    }
    return codes;
}

} // namespace

// Finds what is wanted in the whole dossier, on the worker.
struct DeskKeeper::Wish
{
    struct Found
    {
        std::vector<DocumentId> documents = {};
        std::optional<DocumentsBetween> between = {};
    };
    std::function<Result<Found>(const DossierStore &, const Job &)> find;
    EntityId from = {}, to = {}; // of bringBetween
};

struct DeskKeeper::Outcome
{
    Result<Wish::Found> found = Error{};
    int brought = 0;
    std::shared_ptr<Workspace::Load> load; // null: all of it lies there already
    std::optional<Error> error = {};
};

DeskKeeper::DeskKeeper(QObject *parent)
    : QObject(parent)
    , m_task(new Task(this))
{
    connect(m_task, &Task::finished, this, &DeskKeeper::next);
}

DeskKeeper::~DeskKeeper() = default;

void DeskKeeper::look(Workspace *workspace)
{
    const bool wasBusy = isBusy();
    m_task->cancel();
    m_wishes.clear();
    m_workspace = workspace;
    ++m_looked;
    if (wasBusy)
        Q_EMIT busyChanged();
}

bool DeskKeeper::isBusy() const
{
    return !m_wishes.empty();
}

void DeskKeeper::bring(const std::vector<DocumentId> &documents)
{
    if (!m_workspace || !m_workspace->isPart() || std::ranges::all_of(documents, [this](DocumentId document) {
            return m_workspace->isOnDesk(document);
        }))
        return;
    Wish one;
    one.find = [documents](const DossierStore &, const Job &) {
        return Wish::Found{documents};
    };
    wish(std::make_shared<const Wish>(std::move(one)));
}

void DeskKeeper::bringHits(const QString &query)
{
    if (!m_workspace)
        return;
    Wish one;
    one.find = [query, limit = m_workspace->desk().limit](const DossierStore &store,
                                                          const Job &job) -> Result<Wish::Found> {
        const auto hits = store.search(query, limit, job);
        if (!hits)
            return hits.error();
        Wish::Found found;
        for (const SearchHit &hit : *hits)
            found.documents.push_back(hit.document);
        return found;
    };
    wish(std::make_shared<const Wish>(std::move(one)));
}

void DeskKeeper::bringDocumentsOf(EntityId entity)
{
    if (!m_workspace)
        return;
    Wish one;
    one.find = [members = m_workspace->membersOf(entity), limit = m_workspace->desk().limit](
                   const DossierStore &store, const Job &) -> Result<Wish::Found> {
        const auto documents = store.documentsOf(members, limit);
        if (!documents)
            return documents.error();
        return Wish::Found{*documents};
    };
    wish(std::make_shared<const Wish>(std::move(one)));
}

void DeskKeeper::bringBetween(EntityId from, EntityId to)
{
    if (!m_workspace)
        return;
    Wish one;
    one.from = from;
    one.to = to;
    one.find = [left = m_workspace->membersOf(from), right = m_workspace->membersOf(to),
                limit = m_workspace->desk().limit](const DossierStore &store,
                                                   const Job &job) -> Result<Wish::Found> {
        BetweenLimits limits;
        limits.documents = std::min(limits.documents, limit);
        limits.predicates = leadingPredicates();
        const auto between = store.documentsBetween(left, right, limits, job);
        if (!between)
            return between.error();
        return Wish::Found{between->documents, *between};
    };
    wish(std::make_shared<const Wish>(std::move(one)));
}

void DeskKeeper::wish(std::shared_ptr<const Wish> wish)
{
    m_wishes.push_back(std::move(wish));
    if (m_wishes.size() == 1)
        Q_EMIT busyChanged();
    next();
}

void DeskKeeper::next()
{
    if (m_wishes.empty() || m_task->isRunning() || !m_workspace)
        return;
    std::vector<DocumentId> known;
    for (const DocumentSummary &document : m_workspace->content()->documents)
        known.push_back(document.id);
    m_task->start([this, asked = m_looked, one = m_wishes.front(), path = m_workspace->path(),
                   desk = m_workspace->desk(), known = std::move(known)](const Job &job) mutable {
        auto outcome = std::make_shared<Outcome>();
        const auto store = DossierStore::open(path, DossierStore::Trust::OpenHere);
        outcome->found = store ? one->find(**store, job) : Result<Wish::Found>(store.error());
        if (outcome->found) {
            std::ranges::sort(known);
            const auto &documents = outcome->found->documents;
            outcome->brought = static_cast<int>(std::ranges::count_if(
                documents, [&known](DocumentId id) { return !std::ranges::binary_search(known, id); }));
            if (outcome->brought > 0) {
                auto load = Workspace::load(**store, withMore(desk, documents));
                if (load)
                    outcome->load = *std::move(load);
                else
                    outcome->error = load.error();
            }
        }
        return [this, asked, one, outcome] {
            if (asked == m_looked)
                take(one, outcome);
        };
    });
}

void DeskKeeper::take(const std::shared_ptr<const Wish> &one, const std::shared_ptr<Outcome> &outcome)
{
    if (outcome->load && !m_workspace->isFresh(*outcome->load))
        return; // edited meanwhile: the same once more
    m_wishes.pop_front();
    if (!outcome->found)
        outcome->error = outcome->found.error();
    if (outcome->load) {
        if (const auto done = m_workspace->adopt(outcome->load); !done)
            outcome->error = done.error();
    }
    if (m_wishes.empty())
        Q_EMIT busyChanged();
    if (outcome->error) {
        Q_EMIT failed(*outcome->error);
        return;
    }
    if (outcome->found->between)
        Q_EMIT looked(one->from, one->to, *outcome->found->between);
    Q_EMIT brought(outcome->brought, static_cast<int>(outcome->found->documents.size()));
}

} // namespace clew

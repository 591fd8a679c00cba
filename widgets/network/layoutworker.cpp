#include "network/layoutworker.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <set>

namespace clew {

namespace {

constexpr int progressStep = 5; // percent

// The content cut down to the shown entities, so that what is hidden takes no room in the picture.
DossierContent shownPart(const LayoutTask &task)
{
    const std::set<EntityId> shown(task.shown.begin(), task.shown.end());
    const auto isShown = [&](EntityId id) {
        return id && shown.contains(canonical(task.clusters, id));
    };
    DossierContent part;
    part.documents = task.content->documents;
    std::copy_if(task.content->entities.begin(), task.content->entities.end(),
                 std::back_inserter(part.entities), [&](const Entity &entity) { return isShown(entity.id); });
    std::copy_if(task.content->claims.begin(), task.content->claims.end(), std::back_inserter(part.claims),
                 [&](const Claim &claim) {
                     return std::ranges::count_if(std::array{claim.from, claim.to, claim.via, claim.item},
                                                  isShown)
                         > 1;
                 });
    return part;
}

} // namespace

Places arrange(const LayoutTask &task, const Job &job)
{
    const auto graph = buildGraph(shownPart(task), task.clusters);
    std::vector<FixedNode> fixed;
    std::vector<std::optional<Point>> start(graph->nodes().size());
    for (size_t i = 0; i < graph->nodes().size(); ++i) {
        const EntityId entity = graph->nodes()[i].entity;
        if (const auto at = task.fixed.find(entity); at != task.fixed.end())
            fixed.push_back({static_cast<int>(i), at->second});
        if (const auto at = task.start.find(entity); at != task.start.end())
            start[i] = at->second;
    }
    const std::vector<Point> points = layoutGraph(*graph, {}, fixed, start, job);
    Places places;
    for (size_t i = 0; i < std::min(points.size(), graph->nodes().size()); ++i)
        places.emplace(graph->nodes()[i].entity, points[i]);
    return places;
}

LayoutWorker::~LayoutWorker()
{
    cancel();
}

void LayoutWorker::start(LayoutTask task)
{
    cancel();
    const int number = ++m_started;
    m_discarded = std::make_shared<std::atomic<bool>>(false);
    m_thread
        = std::jthread([this, number, discarded = m_discarded, task = std::move(task)](std::stop_token stop) {
              Job job;
              job.stop = stop;
              int told = 0;
              job.progress = [this, &told](int done, int total) {
                  const int percent = total > 0 ? 100 * done / total : 0;
                  if (percent < told + progressStep)
                      return;
                  told = percent;
                  QMetaObject::invokeMethod(
                      this, [this, percent] { Q_EMIT progressed(percent); }, Qt::QueuedConnection);
              };
              const Places places = arrange(task, job);
              if (!*discarded)
                  QMetaObject::invokeMethod(
                      this, [this, number, places] { deliver(number, places); }, Qt::QueuedConnection);
          });
}

void LayoutWorker::cancel()
{
    if (m_discarded)
        *m_discarded = true;
    m_thread = std::jthread(); // asks the running one to stop, and waits for it
    m_delivered = m_started;
}

void LayoutWorker::finishNow()
{
    m_thread.request_stop();
}

void LayoutWorker::wait()
{
    if (m_thread.joinable())
        m_thread.join();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

void LayoutWorker::deliver(int number, const Places &places)
{
    if (number != m_started || number == m_delivered)
        return; // overtaken by a later task
    m_delivered = number;
    Q_EMIT arranged(places);
}

} // namespace clew

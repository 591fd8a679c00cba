#include "sources/driftjob.h"

#include "graph/graph.h"
#include "graph/origins.h"
#include "jobs/reportingjob.h"
#include "store/dossierstore.h"
#include "workspace/workspace.h"

namespace clew {

namespace {

Result<DriftReport> compareAt(const QString &path, const DossierContent &content, const Clusters &clusters,
                              const Job &job)
{
    const auto store = DossierStore::open(path, DossierStore::Trust::OpenHere);
    if (!store)
        return store.error();
    const Origins origins(content, clusters);
    const auto documentOf = [&](DocumentId id) -> Result<std::shared_ptr<const Document>> {
        auto document = (*store)->document(id);
        if (!document)
            return document.error();
        document->original.clear();
        return std::make_shared<const Document>(*std::move(document));
    };
    return findDrift(content, clusters, origins, documentOf, job);
}

} // namespace

DriftJob::DriftJob(QObject *parent)
    : QObject(parent)
{
}

DriftJob::~DriftJob()
{
    cancel();
}

void DriftJob::start(const Workspace &workspace)
{
    cancel();
    m_running = true;
    const int run = ++m_run;
    m_thread = std::jthread([this, run, path = workspace.path(), content = workspace.content(),
                             graph = workspace.graph()](const std::stop_token &stop) {
        const Job job
            = reportingJob(stop, this, [this](int done, int total) { Q_EMIT progressed(done, total); });
        auto result
            = std::make_shared<const Result<DriftReport>>(compareAt(path, *content, graph->clusters(), job));
        QMetaObject::invokeMethod(this, [this, run, result] {
            if (run != m_run || !m_running)
                return;
            m_running = false;
            Q_EMIT finished(*result);
        });
    });
}

void DriftJob::cancel()
{
    m_running = false;
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
}

void DriftJob::wait()
{
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace clew

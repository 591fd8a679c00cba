#include "jobs/rereadjob.h"

#include "jobs/reportingjob.h"
#include "store/dossierstore.h"

#include <memory>

namespace clew {

namespace {

Result<RereadReport> rereadAt(const QString &dossierPath, const Job &job)
{
    const Result<std::unique_ptr<DossierStore>> store
        = DossierStore::open(dossierPath, DossierStore::Trust::OpenHere);
    if (!store)
        return store.error();
    return rereadDocuments(**store, job);
}

} // namespace

RereadJob::RereadJob(QObject *parent)
    : QObject(parent)
{
}

RereadJob::~RereadJob()
{
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
}

void RereadJob::start(const QString &dossierPath)
{
    if (m_running)
        return;
    m_running = true;
    Q_EMIT started();
    m_thread = std::jthread([this, dossierPath](const std::stop_token &stop) {
        const Job job
            = reportingJob(stop, this, [this](int done, int total) { Q_EMIT progressed(done, total); });
        auto result = std::make_shared<const Result<RereadReport>>(rereadAt(dossierPath, job));
        QMetaObject::invokeMethod(this, [this, result] {
            m_running = false;
            Q_EMIT finished(*result);
        });
    });
}

void RereadJob::cancel()
{
    m_thread.request_stop();
}

} // namespace clew

#include "jobs/exportjob.h"

#include "jobs/reportingjob.h"
#include "store/dossierstore.h"

#include <QThread>

#include <memory>

namespace clew {

namespace {

Result<SnapshotReport> exportAt(const QString &dossierPath, const ExportOrder &order, const QString &target,
                                const Job &job)
{
    const Result<std::unique_ptr<DossierStore>> store
        = DossierStore::open(dossierPath, DossierStore::Trust::OpenHere);
    if (!store)
        return store.error();
    return exportDossier(**store, order, target, job);
}

} // namespace

ExportJob::ExportJob(QObject *parent)
    : QObject(parent)
{
}

ExportJob::~ExportJob()
{
    m_stop.request_stop();
    if (m_thread)
        m_thread->wait();
}

void ExportJob::start(const QString &dossierPath, const ExportOrder &order, const QString &target)
{
    if (m_running)
        return;
    m_running = true;
    if (m_thread)
        m_thread->wait(); // it has delivered
    m_stop = {};
    m_thread.reset(QThread::create([this, dossierPath, order, target, stop = m_stop.get_token()] {
        const Job job
            = reportingJob(stop, this, [this](int done, int total) { Q_EMIT progressed(done, total); });
        auto result
            = std::make_shared<const Result<SnapshotReport>>(exportAt(dossierPath, order, target, job));
        QMetaObject::invokeMethod(this, [this, result] {
            m_running = false;
            Q_EMIT finished(*result);
        });
    }));
    m_thread->start();
}

void ExportJob::cancel()
{
    m_stop.request_stop();
}

} // namespace clew

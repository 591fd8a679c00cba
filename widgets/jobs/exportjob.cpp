#include "jobs/exportjob.h"

#include "store/dossierstore.h"

#include <QElapsedTimer>

#include <memory>

namespace clew {

namespace {

constexpr qint64 reportInterval = 100; // milliseconds

Result<SnapshotReport> exportAt(const QString &dossierPath, const ExportOrder &order, const QString &target,
                                const Job &job)
{
    const Result<std::unique_ptr<DossierStore>> store = DossierStore::open(dossierPath);
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
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
}

void ExportJob::start(const QString &dossierPath, const ExportOrder &order, const QString &target)
{
    if (m_running)
        return;
    m_running = true;
    m_thread = std::jthread([this, dossierPath, order, target](const std::stop_token &stop) {
        QElapsedTimer sinceReport;
        Job job;
        job.stop = stop;
        job.progress = [this, &sinceReport](int done, int total) {
            if (sinceReport.isValid() && sinceReport.elapsed() < reportInterval && done < total)
                return;
            sinceReport.start();
            QMetaObject::invokeMethod(this, [this, done, total] { Q_EMIT progressed(done, total); });
        };
        auto result
            = std::make_shared<const Result<SnapshotReport>>(exportAt(dossierPath, order, target, job));
        QMetaObject::invokeMethod(this, [this, result] {
            m_running = false;
            Q_EMIT finished(*result);
        });
    });
}

void ExportJob::cancel()
{
    m_thread.request_stop();
}

} // namespace clew

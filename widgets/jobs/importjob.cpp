#include "jobs/importjob.h"

#include "jobs/reportingjob.h"
#include "store/dossierstore.h"

#include <memory>

namespace clew {

namespace {

Result<ImportReport> importInto(const QString &dossierPath, const std::vector<QString> &paths,
                                const std::vector<DroppedText> &texts, const Job &job)
{
    const Result<std::unique_ptr<DossierStore>> store = DossierStore::open(dossierPath);
    if (!store)
        return store.error();
    return importPaths(**store, paths, texts, job);
}

} // namespace

ImportJob::ImportJob(QObject *parent)
    : QObject(parent)
{
}

// The thread may still send to this object until it has ended, so it ends before the QObject does.
ImportJob::~ImportJob()
{
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
}

void ImportJob::start(const QString &dossierPath, std::vector<QString> paths, std::vector<DroppedText> texts)
{
    Order order{dossierPath, std::move(paths), std::move(texts)};
    if (m_running)
        m_waiting.push_back(std::move(order));
    else
        begin(std::move(order));
}

void ImportJob::cancel()
{
    m_waiting.clear();
    m_thread.request_stop();
}

void ImportJob::begin(Order order)
{
    m_running = true;
    Q_EMIT started();
    m_thread = std::jthread([this, order = std::move(order)](const std::stop_token &stop) {
        const Job job
            = reportingJob(stop, this, [this](int done, int total) { Q_EMIT progressed(done, total); });
        auto result = std::make_shared<const Result<ImportReport>>(
            importInto(order.dossierPath, order.paths, order.texts, job));
        QMetaObject::invokeMethod(this, [this, result] { end(*result); });
    });
}

void ImportJob::end(const Result<ImportReport> &result)
{
    m_running = false;
    std::deque<Order> waiting = std::move(m_waiting);
    m_waiting.clear();
    Q_EMIT finished(result);
    for (Order &order : waiting) // a receiver may have started another one, which then goes first
        start(order.dossierPath, std::move(order.paths), std::move(order.texts));
}

} // namespace clew

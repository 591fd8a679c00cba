#include "jobs/importjob.h"

#include "jobs/reportingjob.h"
#include "store/dossierstore.h"

#include <condition_variable>
#include <memory>
#include <mutex>

namespace clew {

// Where all threads of an import rest while it is paused.
struct ImportJob::Gate
{
    std::mutex mutex;
    std::condition_variable_any changed;
    bool paused = false;

    void rest(const std::stop_token &stop)
    {
        std::unique_lock lock(mutex);
        changed.wait(lock, stop, [this] { return !paused; });
    }
    void set(bool value)
    {
        {
            const std::lock_guard lock(mutex);
            paused = value;
        }
        changed.notify_all();
    }
    bool isPaused()
    {
        const std::lock_guard lock(mutex);
        return paused;
    }
};

namespace {

struct Imported
{
    Result<ImportReport> report;
    std::shared_ptr<Workspace::Load> load;
};

Imported importInto(const QString &dossierPath, const ImportSources &sources, const Desk &desk,
                    const Job &job, ImportOptions options)
{
    const Result<std::unique_ptr<DossierStore>> store
        = DossierStore::open(dossierPath, DossierStore::Trust::OpenHere);
    if (!store)
        return {store.error(), {}};
    options.analyses = sources.analyses;
    Result<ImportReport> report = importPaths(**store, sources.paths, sources.texts, job, options);
    if (!report || !report->import)
        return {std::move(report), {}};
    auto load = Workspace::load(**store, desk);
    return {std::move(report), load ? *std::move(load) : nullptr};
}

} // namespace

ImportJob::ImportJob(QObject *parent)
    : QObject(parent)
    , m_gate(std::make_shared<Gate>())
{
}

// The thread may still send to this object until it has ended, so it ends before the QObject does.
ImportJob::~ImportJob()
{
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
}

void ImportJob::start(const QString &dossierPath, std::vector<QString> paths, std::vector<DroppedText> texts,
                      std::vector<QString> analyses)
{
    Order order{dossierPath, std::move(paths), std::move(texts), std::move(analyses), m_desk};
    if (m_running)
        m_waiting.push_back(std::move(order));
    else
        begin(std::move(order));
}

void ImportJob::cancel()
{
    m_waiting.clear();
    m_thread.request_stop();
    setPaused(false);
}

void ImportJob::setPaused(bool paused)
{
    if (paused == isPaused() || (paused && !m_running))
        return;
    if (paused)
        m_before += m_clock.elapsed();
    else
        m_clock.start();
    m_gate->set(paused);
    Q_EMIT pausedChanged(paused);
}

bool ImportJob::isPaused() const
{
    return m_gate->isPaused();
}

qint64 ImportJob::elapsed() const
{
    return m_before + (isPaused() || !m_running ? 0 : m_clock.elapsed());
}

void ImportJob::begin(Order order)
{
    m_running = true;
    m_dossier = order.dossierPath;
    m_before = 0;
    m_clock.start();
    Q_EMIT started();
    m_thread = std::jthread([this, order = std::move(order), gate = m_gate](const std::stop_token &stop) {
        Job job = reportingJob(stop, this, [this](int done, int total) { Q_EMIT progressed(done, total); });
        job.rest = [gate, stop] {
            gate->rest(stop);
        };
        ImportOptions options;
        options.progress = [this, since = QElapsedTimer()](const ImportProgress &progress) mutable {
            constexpr qint64 interval = 100; // milliseconds
            if (since.isValid() && since.elapsed() < interval)
                return;
            since.start();
            QMetaObject::invokeMethod(this, [this, progress] { Q_EMIT advanced(progress); });
        };
        auto done = std::make_shared<Imported>(importInto(
            order.dossierPath, {order.paths, order.texts, order.analyses}, order.desk, job, options));
        QMetaObject::invokeMethod(this, [this, done] {
            m_load = std::move(done->load);
            end(done->report);
        });
    });
}

void ImportJob::end(const Result<ImportReport> &result)
{
    setPaused(false);
    m_running = false;
    std::deque<Order> waiting = std::move(m_waiting);
    m_waiting.clear();
    Q_EMIT finished(result);
    for (Order &order : waiting) // a receiver may have started another one, which then goes first
        start(order.dossierPath, std::move(order.paths), std::move(order.texts), std::move(order.analyses));
}

} // namespace clew

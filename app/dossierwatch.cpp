#include "dossierwatch.h"

#include "jobs/task.h"

namespace clew {

namespace {

constexpr int interval = 1000; // milliseconds between two looks

std::function<void()> nothing()
{
    return [] {
    };
}

} // namespace

DossierWatch::DossierWatch(QObject *parent)
    : QObject(parent)
    , m_task(new Task(this))
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &DossierWatch::look);
}

DossierWatch::~DossierWatch() = default;

void DossierWatch::watch(Workspace *workspace)
{
    m_task->cancel();
    m_workspace = workspace;
    ++m_watched;
    m_moved = false;
    m_settled.clear();
    m_timer.stop();
    if (!workspace)
        return;
    const auto mark = workspace->store().foreignMark();
    m_mark = mark ? *mark : 0;
    m_timer.start();
}

void DossierWatch::setWriting(const QString &path)
{
    const bool wasWriting = isWriting();
    m_writing = path;
    if (!wasWriting || isWriting())
        return;
    if (const auto mark = m_workspace->store().foreignMark())
        m_mark = *mark;
}

void DossierWatch::look()
{
    if (m_moved || m_task->isRunning())
        return;
    DossierStore &store = m_workspace->store();
    if (!store.isInPlace()) {
        m_moved = true;
        Q_EMIT moved();
        return;
    }
    if (isWriting())
        return;
    const auto mark = store.foreignMark();
    if (mark && *mark != m_mark) {
        m_mark = *mark;
        load();
    } else if (const auto edits = store.editMark(); edits && *edits != m_settled) {
        m_settled = *edits;
        (void)store.settle().has_value(); // the log keeps what the file has no room for
    }
}

void DossierWatch::load()
{
    const QString path = m_workspace->path();
    m_task->start(
        [this, path, desk = m_workspace->desk(), asked = m_watched](const Job &job) -> Task::Answer {
            const auto store = DossierStore::open(path, DossierStore::Trust::OpenHere);
            if (job.cancelled())
                return nothing();
            auto load = store ? Workspace::load(**store, desk) : store.error();
            return [this, asked, desk, load = std::make_shared<decltype(load)>(std::move(load))] {
                if (asked != m_watched || isWriting())
                    return;
                if (*load && m_workspace->desk() != desk) {
                    m_mark = -1; // other documents lie on the desk by now: once more
                    return;
                }
                const auto done = *load ? m_workspace->adopt(**load) : Result<void>(load->error());
                if (done)
                    Q_EMIT adopted();
                else
                    Q_EMIT failed(done.error());
            };
        });
}

} // namespace clew

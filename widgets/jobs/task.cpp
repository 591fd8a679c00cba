#include "jobs/task.h"

#include "jobs/reportingjob.h"

#include <QProgressDialog>
#include <QThread>

namespace clew {

Task::Task(QObject *parent)
    : QObject(parent)
{
}

Task::~Task()
{
    m_stop.request_stop();
    if (m_thread)
        m_thread->wait();
}

void Task::start(Work work)
{
    if (m_running)
        return;
    m_running = true;
    if (m_thread)
        m_thread->wait(); // it has delivered
    m_stop = {};
    m_thread.reset(QThread::create([this, work = std::move(work), stop = m_stop.get_token()] {
        const Job job
            = reportingJob(stop, this, [this](int done, int total) { Q_EMIT progressed(done, total); });
        const Answer answer = work(job);
        QMetaObject::invokeMethod(this, [this, answer] {
            m_running = false;
            answer();
            Q_EMIT finished();
        });
    }));
    m_thread->start();
}

void Task::cancel()
{
    m_stop.request_stop();
}

void runWithProgress(QWidget *parent, const QString &label, const Task::Work &work)
{
    auto *progress = new QProgressDialog(label, QProgressDialog::tr("Cancel"), 0, 0, parent);
    progress->setWindowModality(Qt::WindowModal);
    progress->setWindowTitle(parent->windowTitle());
    progress->setAutoClose(false);
    progress->setAutoReset(false);
    progress->setMinimumDuration(300); // milliseconds: what is quick needs no dialog
    auto *task = new Task(progress);
    QObject::connect(progress, &QProgressDialog::canceled, task, [progress, task, label] {
        task->cancel();
        progress->setLabelText(label);
        progress->show(); // until it has stopped
    });
    QObject::connect(task, &Task::progressed, progress, [progress](int done, int total) {
        progress->setMaximum(total);
        progress->setValue(done);
    });
    QObject::connect(task, &Task::finished, progress, [progress] {
        // hiding it would cancel; not all signals, as style sheets wait for destroyed()
        QObject::disconnect(progress, &QProgressDialog::canceled, nullptr, nullptr);
        progress->hide();
        progress->deleteLater();
    });
    progress->setValue(0);
    task->start(work);
}

} // namespace clew

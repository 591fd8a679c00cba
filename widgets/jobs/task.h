#pragma once

#include "core/job.h"

#include <QObject>

#include <functional>
#include <memory>
#include <stop_token>

class QThread;
class QWidget;

namespace clew {

// Work on a thread of its own whose answer is given on the thread of this object. The work captures values
// only, and hands back what is to be done with its answer.
//
//     task->start([path](const Job &job) {
//         auto report = std::make_shared<Result<VerifyReport>>(verifySnapshot(path, {}, job));
//         return [report] { show(*report); };
//     });
class Task : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void()>;
    using Work = std::function<Answer(const Job &)>;

    explicit Task(QObject *parent = nullptr);
    ~Task() override; // cancels and waits; the answer is not given any more

    void start(Work work); // nothing happens while it runs
    void cancel();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progressed(int done, int total); // at most ten times a second
    void finished(); // after the answer was given

private:
    std::unique_ptr<QThread> m_thread;
    std::stop_source m_stop;
    bool m_running = false;
};

// A task with a dialog of its own that shows how far it is and cancels it; both go when it ends. The parent
// waits meanwhile: modal.
void runWithProgress(QWidget *parent, const QString &label, const Task::Work &work);

} // namespace clew

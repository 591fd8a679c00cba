#pragma once

#include "core/result.h"
#include "workspace/reread.h"

#include <QObject>

#include <thread>

namespace clew {

// Reads all documents of a dossier anew, on a thread of its own with a store of its own. All signals come on
// the thread of this object. The destructor cancels and waits.
class RereadJob : public QObject
{
    Q_OBJECT

public:
    explicit RereadJob(QObject *parent = nullptr);
    ~RereadJob() override;

    void start(const QString &dossierPath); // nothing happens while it runs
    void cancel();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void started();
    void progressed(int done, int total); // at most ten times a second
    void finished(const clew::Result<clew::RereadReport> &result);

private:
    std::jthread m_thread;
    bool m_running = false;
};

} // namespace clew

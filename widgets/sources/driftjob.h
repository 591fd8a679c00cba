#pragma once

#include "drift/drift.h"

#include <QObject>

#include <thread>

namespace clew {

class Workspace;

// Compares the documents of a dossier on a thread of its own with a store of its own; starting anew drops
// what was under way. All signals come on the thread of this object. The destructor cancels and waits.
class DriftJob : public QObject
{
    Q_OBJECT

public:
    explicit DriftJob(QObject *parent = nullptr);
    ~DriftJob() override;

    void start(const Workspace &workspace); // as its content is now
    void cancel();
    bool isRunning() const { return m_running; }
    void wait(); // until finished() is on its way; for pictures

Q_SIGNALS:
    void progressed(int done, int total);
    void finished(const clew::Result<clew::DriftReport> &result); // not after cancel()

private:
    std::jthread m_thread;
    int m_run = 0; // which start the thread belongs to
    bool m_running = false;
};

} // namespace clew

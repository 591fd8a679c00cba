#pragma once

#include "core/result.h"
#include "workspace/exporting.h"

#include <QObject>

#include <memory>
#include <stop_token>

class QThread;

namespace clew {

// Writes a snapshot of a dossier on a thread of its own, with a store of its own. All signals come on the
// thread of this object. The destructor cancels and waits.
class ExportJob : public QObject
{
    Q_OBJECT

public:
    explicit ExportJob(QObject *parent = nullptr);
    ~ExportJob() override;

    void start(const QString &dossierPath, const ExportOrder &order, const QString &target);
    void cancel();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progressed(int done, int total); // at most ten times a second
    void finished(const clew::Result<clew::SnapshotReport> &result);

private:
    std::unique_ptr<QThread> m_thread; // texts are laid out on it, which asks for a thread of Qt
    std::stop_source m_stop;
    bool m_running = false;
};

} // namespace clew

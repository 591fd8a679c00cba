#pragma once

#include "core/result.h"
#include "workspace/pipeline.h"

#include <QObject>

#include <deque>
#include <thread>

namespace clew {

// Imports on a thread of its own, with a store of its own. What is started while an import runs waits its
// turn. All signals come on the thread of this object. The destructor cancels and waits.
class ImportJob : public QObject
{
    Q_OBJECT

public:
    explicit ImportJob(QObject *parent = nullptr);
    ~ImportJob() override;

    void start(const QString &dossierPath, std::vector<QString> paths, std::vector<DroppedText> texts = {});
    void cancel(); // the running import and all that wait; nothing of the running one is saved
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void started();
    void progressed(int done, int total); // at most ten times a second; total 0: not known
    void finished(const clew::Result<clew::ImportReport> &result); // one for each import that was begun

private:
    struct Order
    {
        QString dossierPath;
        std::vector<QString> paths;
        std::vector<DroppedText> texts;
    };
    void begin(Order order);
    void end(const Result<ImportReport> &result);

    std::deque<Order> m_waiting;
    std::jthread m_thread;
    bool m_running = false;
};

} // namespace clew

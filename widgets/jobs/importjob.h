#pragma once

#include "core/result.h"
#include "workspace/pipeline.h"
#include "workspace/workspace.h"

#include <QElapsedTimer>
#include <QObject>

#include <deque>
#include <memory>
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

    void start(const QString &dossierPath, std::vector<QString> paths, std::vector<DroppedText> texts = {},
               std::vector<QString> analyses = {});
    void setDesk(const Desk &desk) { m_desk = desk; } // of the dossier that is loaded at the end
    void cancel(); // the running import and all that wait; batches that were saved stay, and can be undone
    void setPaused(bool paused); // no further article is read; at the end of an import it goes on
    bool isPaused() const;
    qint64 elapsed() const; // milliseconds of the running import, without pauses
    // The dossier as it is after the last import, read on the job's thread. Null: read it yourself.
    std::shared_ptr<Workspace::Load> takeLoad() { return std::move(m_load); }
    bool isRunning() const { return m_running; }
    const QString &dossier() const { return m_dossier; } // that the running or the last import goes into

Q_SIGNALS:
    void started();
    void progressed(int done, int total); // at most ten times a second; total 0: not known
    void advanced(const clew::ImportProgress &progress); // likewise
    void pausedChanged(bool paused);
    void finished(const clew::Result<clew::ImportReport> &result); // one for each import that was begun

private:
    struct Order
    {
        QString dossierPath;
        std::vector<QString> paths;
        std::vector<DroppedText> texts;
        std::vector<QString> analyses;
        Desk desk;
    };
    struct Gate;
    void begin(Order order);
    void end(const Result<ImportReport> &result);

    QString m_dossier;
    Desk m_desk;
    std::shared_ptr<Gate> m_gate; // shared with the threads that rest at it
    std::shared_ptr<Workspace::Load> m_load;
    QElapsedTimer m_clock; // since the last pause
    qint64 m_before = 0; // milliseconds until then
    std::deque<Order> m_waiting;
    std::jthread m_thread;
    bool m_running = false;
};

} // namespace clew

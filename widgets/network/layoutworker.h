#pragma once

#include "core/dossier.h"
#include "graph/graph.h"
#include "graph/layout.h"

#include <QObject>

#include <atomic>
#include <map>
#include <memory>
#include <thread>

namespace clew {

using Places = std::map<EntityId, Point>; // by canonical entity, scene units

// What is to be arranged; values only, so that the worker shares nothing.
struct LayoutTask
{
    std::shared_ptr<const DossierContent> content;
    Clusters clusters;
    std::vector<EntityId> shown; // sorted
    Places fixed; // stay where they are
    Places start; // begin where they are
};

// Arranges the shown part of the graph. A pure function.
Places arrange(const LayoutTask &task, const Job &job = {});

// Arranges on a thread of its own; a new task replaces the one under way.
class LayoutWorker : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~LayoutWorker() override;

    void start(LayoutTask task);
    void cancel();
    void finishNow(); // stops the present task and delivers what it has
    bool isBusy() const { return m_delivered != m_started; }
    void wait(); // until the present task is done and delivered

Q_SIGNALS:
    void arranged(const clew::Places &places);
    void progressed(int percent); // now and then

private:
    void deliver(int number, const Places &places);

    std::jthread m_thread;
    std::shared_ptr<std::atomic<bool>> m_discarded; // nobody wants the present task's places any more
    int m_started = 0;
    int m_delivered = 0;
};

} // namespace clew

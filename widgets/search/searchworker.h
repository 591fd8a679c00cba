#pragma once

#include "search/answer.h"

#include <QObject>

#include <stop_token>

class QThread;

namespace clew {

// Answers questions on a thread of its own; a new question stops the work on the one before. Full text is
// read through a connection of its own, as everything in the store is one object a thread.
class SearchWorker : public QObject
{
    Q_OBJECT

public:
    explicit SearchWorker(QObject *parent = nullptr);
    ~SearchWorker() override;

    void ask(const Question &question);
    void forget(); // closes the dossier, and waits for that

Q_SIGNALS:
    void answered(const clew::Answer &answer); // on the thread of the receiver

private:
    class Desk;
    QThread *m_thread;
    Desk *m_desk; // lives on the thread
    std::stop_source m_stop;
};

} // namespace clew

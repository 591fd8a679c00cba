#pragma once

#include <QObject>
#include <QPointer>

#include <deque>
#include <functional>

namespace clew {

class Workspace;

// Lets the views of something large fill themselves one after the other, each in a turn of the event loop of
// its own, so that keys and clicks come in between. Belongs to what is shown, and goes with it.
class Turns : public QObject
{
    Q_OBJECT

public:
    static Turns &of(QObject &shown);

    // `act` when it is its turn, unless `view` is gone by then. Asked again before that: once, and the last
    // counts.
    void ask(QObject *view, std::function<void()> act);
    bool isEmpty() const { return m_asked.empty(); }
    void finish(); // all of them, now

private:
    using QObject::QObject;
    struct Asked
    {
        QPointer<QObject> view;
        std::function<void()> act;
    };
    void next();

    std::deque<Asked> m_asked;
    bool m_waits = false; // a turn is on its way
};

// Of a large workspace in a turn of its own, else at once. Null: at once.
void inTurn(Workspace *workspace, QObject *view, std::function<void()> act);

} // namespace clew

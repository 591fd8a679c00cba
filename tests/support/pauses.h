#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <ctime>

namespace clew::test {

// Milliseconds for which this thread had a processor.
inline double worked()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

// The longest time for which the event loop did not turn, and the most work between two turns: on a busy
// machine the former tells of the others.
class Pauses
{
public:
    Pauses()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_longest = std::max(m_longest, m_clock.restart());
            m_most = std::max(m_most, worked() - m_worked);
            m_worked = worked();
        });
        m_clock.start();
        m_timer.start(5);
    }
    qint64 longest() const { return m_longest; }
    double most() const { return m_most; }
    void forget()
    {
        m_longest = 0;
        m_most = 0;
    }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
    double m_worked = worked();
    double m_most = 0;
};

} // namespace clew::test

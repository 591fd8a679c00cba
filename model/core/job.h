#pragma once

#include <functional>
#include <stop_token>

namespace clew {

// What a long-running function knows of the outside: whether to stop, and where to tell how far it is. It
// knows nothing of threads or widgets. A default Job never stops and reports to nobody.
struct Job
{
    std::stop_token stop = {};
    // done of total, 0 <= done <= total; total 0: not known. Called on the working thread; the receiver
    // limits the rate.
    std::function<void(int done, int total)> progress = {};
    // Returns when work may go on: at once, unless a person has paused it. Callable from any thread.
    std::function<void()> rest = {};

    bool cancelled() const { return stop.stop_requested(); }
    void report(int done, int total) const
    {
        if (progress)
            progress(done, total);
    }
    void restWhilePaused() const
    {
        if (rest)
            rest();
    }
};

} // namespace clew

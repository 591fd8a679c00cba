#include "network/sharing.h"

#include <QSemaphore>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace clew {

namespace {

enum class Door { Open, Entered, Closed };

struct Work
{
    std::atomic<int> next = 0;
    std::atomic<Door> door = Door::Open; // of the helper
    QSemaphore left;
};

void take(Work &work, int count, const std::function<void(int)> &each)
{
    for (int i = work.next++; i < count; i = work.next++)
        each(i);
}

} // namespace

void shareOut(int count, const std::function<void(int)> &each)
{
    const auto work = std::make_shared<Work>();
    // a helper that wakes up when all is done finds the door closed: nobody waits for him on a busy machine
    const auto help = [work, count, &each] {
        Door open = Door::Open;
        if (!work->door.compare_exchange_strong(open, Door::Entered))
            return;
        take(*work, count, each);
        work->left.release();
    };
    const bool helped = count > 1 && QThreadPool::globalInstance()->tryStart(help);
    take(*work, count, each);
    Door open = Door::Open;
    if (helped && !work->door.compare_exchange_strong(open, Door::Closed))
        work->left.acquire();
}

} // namespace clew

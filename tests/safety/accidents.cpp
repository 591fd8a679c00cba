// Put before the C library (LD_PRELOAD), makes the surroundings of a program worse than they are:
// CLEW_NO_LOCKS=1    files cannot be locked, as on some network drives
// CLEW_CLOCK=-86400  the clock is wrong by so many seconds
#include <cerrno>
#include <cstdarg>
#include <cstdlib>
#include <ctime>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/time.h>

namespace {

template<typename Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

bool isLock(int command)
{
    return command == F_SETLK || command == F_SETLKW || command == F_GETLK || command == F_OFD_SETLK
        || command == F_OFD_SETLKW || command == F_OFD_GETLK;
}

time_t shift()
{
    const char *seconds = std::getenv("CLEW_CLOCK");
    return seconds ? std::atol(seconds) : 0;
}

int lockedOrNot(const char *name, int file, int command, void *argument)
{
    if (isLock(command) && std::getenv("CLEW_NO_LOCKS")) {
        errno = ENOLCK;
        return -1;
    }
    return next<int (*)(int, int, void *)>(name)(file, command, argument);
}

} // namespace

extern "C" {

int fcntl(int file, int command, ...)
{
    va_list arguments;
    va_start(arguments, command);
    void *argument = va_arg(arguments, void *);
    va_end(arguments);
    return lockedOrNot("fcntl", file, command, argument);
}

int fcntl64(int file, int command, ...)
{
    va_list arguments;
    va_start(arguments, command);
    void *argument = va_arg(arguments, void *);
    va_end(arguments);
    return lockedOrNot("fcntl64", file, command, argument);
}

int clock_gettime(clockid_t clock, timespec *time) noexcept
{
    const int done = next<int (*)(clockid_t, timespec *)>("clock_gettime")(clock, time);
    if (done == 0 && clock == CLOCK_REALTIME)
        time->tv_sec += shift();
    return done;
}

int gettimeofday(timeval *time, void *zone) noexcept
{
    const int done = next<int (*)(timeval *, void *)>("gettimeofday")(time, zone);
    if (done == 0)
        time->tv_sec += shift();
    return done;
}

time_t time(time_t *place) noexcept
{
    const time_t now = next<time_t (*)(time_t *)>("time")(nullptr) + shift();
    if (place)
        *place = now;
    return now;
}
}

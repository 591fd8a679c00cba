#include "core/filelock.h"

#include <QFile>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace clew {

struct FileLock::Held
{
    Held(const QString &name, int opened)
        : path(QFile::encodeName(name))
        , descriptor(opened)
    {
    }
    ~Held()
    {
        ::unlink(path.constData()); // before it is let go of, so that nobody else's is taken away
        ::close(descriptor);
    }
    Q_DISABLE_COPY_MOVE(Held)

    QByteArray path;
    int descriptor;
};

namespace {

Error refused(const QString &path, ErrorCode code)
{
    return {code, path, {}, QString::fromLocal8Bit(std::strerror(errno))};
}

// The file at the path, and not one that its last holder has just taken away.
bool isStillThere(const QByteArray &path, int descriptor)
{
    struct stat held = {}, there = {};
    return ::fstat(descriptor, &held) == 0 && ::stat(path.constData(), &there) == 0
        && held.st_dev == there.st_dev && held.st_ino == there.st_ino;
}

} // namespace

FileLock::FileLock(const QString &path, int descriptor)
    : m_held(std::make_unique<Held>(path, descriptor))
{
}

FileLock::FileLock(FileLock &&other) noexcept = default;
FileLock &FileLock::operator=(FileLock &&other) noexcept = default;
FileLock::~FileLock() = default;

Result<FileLock> FileLock::take(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    for (;;) {
        const int descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666);
        if (descriptor < 0)
            return refused(path, ErrorCode::CannotWrite);
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
            const Error error = refused(path, ErrorCode::DossierBusy);
            ::close(descriptor);
            return error;
        }
        if (isStillThere(name, descriptor))
            return FileLock(path, descriptor);
        ::close(descriptor);
    }
}

} // namespace clew

#pragma once

#include "core/result.h"

#include <memory>

namespace clew {

// Says that a program is at work at a place: a file that it holds locked (flock). The system lets go of the
// lock when the program ends, in whatever way and at whatever moment; the file itself means nothing, so one
// that a killed program left behind keeps nobody away, half written or not.
class FileLock
{
public:
    // Errors: DossierBusy, another program holds it; CannotWrite, with what the system says. A file system
    // that knows no locks gives one for the asking.
    static Result<FileLock> take(const QString &path);

    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&other) noexcept;
    ~FileLock(); // takes the file away

private:
    FileLock(const QString &path, int descriptor);
    struct Held;
    std::unique_ptr<Held> m_held;
};

} // namespace clew

#include "core/writefailure.h"

#include <QIODevice>

#include <cerrno>
#include <cstring>

namespace clew {

QString causeOfFailedWrite(const QIODevice &device)
{
    switch (errno) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
    case EIO:
    case EROFS: return QString::fromLocal8Bit(std::strerror(errno));
    default: return device.errorString();
    }
}

} // namespace clew

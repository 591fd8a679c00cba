#pragma once

#include <QString>

class QIODevice;

namespace clew {

// Why bytes could not be written, in the words of the system. Ask right after the failure: where a disk fills
// up in the middle of a write, Qt only says "Unknown error", and the system's last word (errno) is the cause.
QString causeOfFailedWrite(const QIODevice &device);

} // namespace clew

#pragma once

#include "core/job.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace clew {

struct ArchiveEntry
{
    QString path; // as the archive has it, with '/'
    QByteArray bytes;
};

// What may be taken out of an archive; it counts down.
struct ArchiveRoom
{
    qint64 bytes = 0;
    int entries = 0;
};

// Calls `take` for each file of the archive (zip, tar, 7z; gzip, bzip2, xz, zstd around it or around a single
// file), in its order; folders, links and devices are passed over. Nothing is written to disk. `refuse` gets
// what cannot be read alone (Encrypted, TooLarge); the result is an error where the rest cannot be read
// either: BadSyntax, Truncated, TooDeep (room is used up: a "bomb"), Cancelled.
Result<void> eachEntry(const QByteArray &archive, ArchiveRoom &room, const Job &job,
                       const std::function<void(ArchiveEntry)> &take,
                       const std::function<void(Error)> &refuse);

// The one entry of this path; nothing where there is none or it cannot be read.
QByteArray entryOf(const QByteArray &archive, const QString &path, ArchiveRoom &room);

} // namespace clew

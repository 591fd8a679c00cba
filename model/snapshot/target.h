#pragma once

#include "core/filelock.h"
#include "core/result.h"
#include "snapshot/tap.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace clew {

class ZipWriter;

// Where a snapshot goes: a folder, or an archive where the path ends in ".zip". Everything is written into a
// hidden sibling and put in its place at the end, at one stroke: whoever looks at the path sees the former
// snapshot or the new one, never half of one. What a killed program left beside it is removed by the next.
class SnapshotTarget
{
public:
    // Errors: CannotWrite (also where another program writes there, and where a folder holds anything but a
    // snapshot).
    static Result<std::unique_ptr<SnapshotTarget>> open(const QString &path);
    ~SnapshotTarget(); // takes away what was not finished

    using Write = std::function<Result<void>(QIODevice &)>;
    struct Written
    {
        qint64 bytes = 0;
        QByteArray sha256;
    };
    // `name`: ASCII, "record/claims.ndjson". CannotWrite, and the errors of `write`.
    Result<Written> file(const QString &name, const Write &write);
    Result<void> finish();

private:
    explicit SnapshotTarget(const QString &path);
    Result<void> prepare();
    Result<void> commitFolder();
    Result<Written> intoFolder(const QString &name, const Write &write);
    Result<Written> intoArchive(const QString &name, const Write &write);
    Error failed(const Error &error) const;

    QString m_path;
    QString m_part;
    bool m_archive = false;
    bool m_begun = false;
    std::optional<FileLock> m_lock;
    std::unique_ptr<QIODevice> m_file;
    std::unique_ptr<ZipWriter> m_zip;
};

} // namespace clew

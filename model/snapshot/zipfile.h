#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace clew {

// Writes a ZIP archive (APPNOTE 6.3.3, deflate) into a device that can seek, entry by entry, in a stream. The
// same entries give the same bytes: no clock, no owner, 1980-01-01 as every date. An entry or an archive of
// 4 GiB or more, or of more than 65,535 entries, is an error (CannotWrite, which says so): such a snapshot is
// better a folder.
class ZipWriter
{
public:
    explicit ZipWriter(QIODevice &device);
    ~ZipWriter();

    Result<void> begin(const QString &name); // ASCII, "/" between folders
    Result<void> write(QByteArrayView bytes);
    Result<void> endEntry();
    Result<void> finish(); // the central directory

private:
    struct Entry
    {
        QByteArray name;
        quint32 crc = 0;
        qint64 packed = 0;
        qint64 size = 0;
        qint64 offset = 0;
    };
    struct Stream;
    Result<void> put(const QByteArray &bytes);
    Result<void> deflateNow(int flush);
    QByteArray localHeader(const Entry &entry) const;

    QIODevice &m_device;
    std::vector<Entry> m_entries;
    std::unique_ptr<Stream> m_stream;
};

// Reads such archives, and those of other programs: stored and deflated entries, found by the central
// directory, checked by their CRC. Refuses what lies about its sizes, and archives of more than 4 GiB
// (ZIP64). Errors: CannotOpen, BadSyntax, Truncated, TooLarge.
class ZipReader
{
public:
    struct Entry
    {
        QString name;
        quint32 crc = 0;
        int method = 0;
        qint64 packed = 0;
        qint64 size = 0;
        qint64 offset = 0;
    };

    static Result<ZipReader> open(const QString &path);
    const std::vector<Entry> &entries() const { return m_entries; }
    // Hands the bytes of an entry on, piece by piece; `take` returns false to stop.
    Result<void> read(const Entry &entry, const std::function<bool(QByteArrayView)> &take) const;

private:
    QString m_path;
    std::vector<Entry> m_entries;
};

} // namespace clew

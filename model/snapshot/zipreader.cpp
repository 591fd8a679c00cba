#include "snapshot/zipfile.h"

#include <QFile>
#include <QtEndian>

#include <zlib.h>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype endSize = 22; // of the end record without its comment
constexpr qsizetype longestComment = 0xffff;
constexpr qsizetype localSize = 30;
constexpr qsizetype centralSize = 46;

template<typename Number>
Number numberAt(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<Number>(bytes.constData() + at);
}

Error broken(const QString &path, const QString &what)
{
    return {ErrorCode::BadSyntax, path, {}, what};
}

struct Directory
{
    qint64 offset = 0;
    qint64 size = 0;
    int count = 0;
};

Result<Directory> findDirectory(QFile &file)
{
    const qint64 tail = std::min<qint64>(file.size(), endSize + longestComment);
    file.seek(file.size() - tail);
    const QByteArray bytes = file.read(tail);
    const qsizetype at = bytes.lastIndexOf(QByteArrayView("PK\x05\x06", 4));
    if (at < 0 || at + endSize > bytes.size())
        return Error{ErrorCode::Truncated, file.fileName(), {}, u"no directory at the end"_s};
    const Directory directory{numberAt<quint32>(bytes, at + 16), numberAt<quint32>(bytes, at + 12),
                              numberAt<quint16>(bytes, at + 10)};
    constexpr qint64 elsewhere = 0xffffffff; // the numbers stand in a record of ZIP64
    if (directory.offset == elsewhere || directory.size == elsewhere || directory.count == 0xffff)
        return Error{ErrorCode::TooLarge, file.fileName(), {}, u"4 GiB, 65,535 files (ZIP64)"_s};
    if (directory.offset + directory.size > file.size())
        return broken(file.fileName(), u"the directory lies outside of the file"_s);
    return directory;
}

class Inflater
{
public:
    Inflater() { inflateInit2(&m_z, -MAX_WBITS); }
    ~Inflater() { inflateEnd(&m_z); }
    Q_DISABLE_COPY_MOVE(Inflater)

    // False: damaged, or `take` stopped.
    bool feed(QByteArray bytes, const std::function<bool(QByteArrayView)> &take)
    {
        QByteArray out(1 << 16, Qt::Uninitialized);
        m_z.next_in = reinterpret_cast<Bytef *>(bytes.data()); // NOLINT: zlib's bytes are unsigned
        m_z.avail_in = static_cast<uInt>(bytes.size());
        do {
            m_z.next_out = reinterpret_cast<Bytef *>(out.data()); // NOLINT
            m_z.avail_out = static_cast<uInt>(out.size());
            const int state = inflate(&m_z, Z_NO_FLUSH);
            if (state != Z_OK && state != Z_STREAM_END && state != Z_BUF_ERROR)
                return false;
            const qsizetype made = out.size() - qsizetype(m_z.avail_out);
            if (made > 0 && !take(QByteArrayView(out).first(made)))
                return false;
            if (state == Z_STREAM_END)
                return true;
        } while (m_z.avail_out == 0);
        return true;
    }

private:
    z_stream m_z{};
};

} // namespace

Result<ZipReader> ZipReader::open(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotOpen, path, {}, file.errorString()};
    const auto directory = findDirectory(file);
    if (!directory)
        return directory.error();
    file.seek(directory->offset);
    const QByteArray bytes = file.read(directory->size);
    ZipReader reader;
    reader.m_path = path;
    qsizetype at = 0;
    for (int i = 0; i < directory->count; ++i) {
        if (at + centralSize > bytes.size() || !bytes.mid(at).startsWith(QByteArrayView("PK\x01\x02", 4)))
            return broken(path, u"its directory is damaged"_s);
        const int name = numberAt<quint16>(bytes, at + 28);
        const int rest = numberAt<quint16>(bytes, at + 30) + numberAt<quint16>(bytes, at + 32);
        Entry entry;
        entry.method = numberAt<quint16>(bytes, at + 10);
        entry.crc = numberAt<quint32>(bytes, at + 16);
        entry.packed = numberAt<quint32>(bytes, at + 20);
        entry.size = numberAt<quint32>(bytes, at + 24);
        entry.offset = numberAt<quint32>(bytes, at + 42);
        entry.name = QString::fromUtf8(bytes.mid(at + centralSize, name));
        if (entry.offset + localSize + entry.packed > file.size())
            return broken(path, u"%1 lies outside of the file"_s.arg(entry.name));
        reader.m_entries.push_back(entry);
        at += centralSize + name + rest;
    }
    return reader;
}

Result<void> ZipReader::read(const Entry &entry, const std::function<bool(QByteArrayView)> &take) const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(entry.offset))
        return Error{ErrorCode::CannotOpen, m_path, {}, file.errorString()};
    const QByteArray header = file.read(localSize);
    if (header.size() < localSize || !header.startsWith(QByteArrayView("PK\x03\x04", 4)))
        return broken(m_path, entry.name);
    file.seek(entry.offset + localSize + numberAt<quint16>(header, 26) + numberAt<quint16>(header, 28));
    qint64 left = entry.packed, size = 0;
    auto crc = crc32(0, nullptr, 0);
    bool stopped = false;
    const auto check = [&](QByteArrayView piece) {
        size += piece.size();
        crc = crc32(crc, reinterpret_cast<const Bytef *>(piece.data()), // NOLINT: zlib's bytes are unsigned
                    static_cast<uInt>(piece.size()));
        stopped = size <= entry.size && !take(piece);
        return size <= entry.size && !stopped;
    };
    Inflater inflater;
    while (left > 0) {
        const QByteArray piece = file.read(std::min<qint64>(left, 1 << 16));
        if (piece.isEmpty())
            return Error{ErrorCode::Truncated, m_path, {}, entry.name};
        left -= piece.size();
        const bool taken = entry.method == 0 ? check(piece) : inflater.feed(piece, check);
        if (stopped)
            return {};
        if (!taken)
            return broken(m_path, entry.name);
    }
    if (size != entry.size || static_cast<quint32>(crc) != entry.crc)
        return broken(m_path, entry.name);
    return {};
}

} // namespace clew

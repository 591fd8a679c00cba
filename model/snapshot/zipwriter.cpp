#include "snapshot/zipfile.h"

#include "core/writefailure.h"

#include <QtEndian>

#include <limits>

#include <zlib.h>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 most = std::numeric_limits<quint32>::max();
constexpr size_t mostEntries = std::numeric_limits<quint16>::max();
constexpr quint16 versionNeeded = 20;
constexpr quint16 madeByUnix = (3 << 8) | versionNeeded;
constexpr quint16 utf8Names = 1 << 11;
constexpr quint16 deflated = 8;
constexpr quint16 midnight = 0;
constexpr quint16 firstDayOfDos = (1 << 5) | 1; // 1980-01-01
constexpr quint32 plainFile = 0100644U << 16;

template<typename Number>
void append(QByteArray &bytes, Number number)
{
    const Number little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little); // NOLINT: bytes of a number
}

Error tooLarge()
{
    return {ErrorCode::CannotWrite, {}, {}, u"a ZIP archive holds at most 4 GiB; a folder holds more"_s};
}

} // namespace

struct ZipWriter::Stream
{
    z_stream z{};
    Stream() { deflateInit2(&z, 6, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY); }
    ~Stream() { deflateEnd(&z); }
    Q_DISABLE_COPY_MOVE(Stream)
};

ZipWriter::ZipWriter(QIODevice &device)
    : m_device(device)
{
}

ZipWriter::~ZipWriter() = default;

Result<void> ZipWriter::put(const QByteArray &bytes)
{
    if (m_device.write(bytes) != bytes.size())
        return Error{ErrorCode::CannotWrite, {}, {}, causeOfFailedWrite(m_device)};
    return {};
}

QByteArray ZipWriter::localHeader(const Entry &entry) const
{
    QByteArray header("PK\x03\x04", 4);
    for (const quint16 field : {versionNeeded, utf8Names, deflated, midnight, firstDayOfDos})
        append(header, field);
    for (const qint64 field : {qint64(entry.crc), entry.packed, entry.size})
        append(header, static_cast<quint32>(field));
    append(header, static_cast<quint16>(entry.name.size()));
    append(header, quint16(0));
    return header + entry.name;
}

Result<void> ZipWriter::begin(const QString &name)
{
    Entry entry;
    entry.name = name.toLatin1();
    entry.offset = m_device.pos();
    if (entry.offset > most)
        return tooLarge();
    if (m_entries.size() >= mostEntries)
        return Error{ErrorCode::CannotWrite,
                     {},
                     {},
                     u"a ZIP archive holds at most 65,535 files; a folder holds more"_s};
    entry.crc = static_cast<quint32>(crc32(0, nullptr, 0));
    m_entries.push_back(entry);
    m_stream = std::make_unique<Stream>();
    return put(localHeader(entry)); // sizes follow at the end
}

Result<void> ZipWriter::write(QByteArrayView bytes)
{
    Entry &entry = m_entries.back();
    entry.size += bytes.size();
    if (entry.size > most)
        return tooLarge();
    // zlib does not write through next_in
    auto *data = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data())); // NOLINT
    entry.crc = static_cast<quint32>(crc32(entry.crc, data, static_cast<uInt>(bytes.size())));
    m_stream->z.next_in = data;
    m_stream->z.avail_in = static_cast<uInt>(bytes.size());
    return deflateNow(Z_NO_FLUSH);
}

Result<void> ZipWriter::deflateNow(int flush)
{
    QByteArray packed(1 << 16, Qt::Uninitialized);
    z_stream &z = m_stream->z;
    int state = Z_OK;
    do {
        z.next_out = reinterpret_cast<Bytef *>(packed.data()); // NOLINT: zlib's bytes are unsigned
        z.avail_out = static_cast<uInt>(packed.size());
        state = deflate(&z, flush);
        const qsizetype made = packed.size() - qsizetype(z.avail_out);
        m_entries.back().packed += made;
        if (auto done = put(packed.left(made)); !done)
            return done;
    } while (z.avail_out == 0 || (flush == Z_FINISH && state != Z_STREAM_END));
    return {};
}

Result<void> ZipWriter::endEntry()
{
    if (auto done = deflateNow(Z_FINISH); !done)
        return done;
    m_stream.reset();
    const Entry &entry = m_entries.back();
    const qint64 end = m_device.pos();
    if (entry.packed > most || end > most)
        return tooLarge();
    if (!m_device.seek(entry.offset))
        return Error{ErrorCode::CannotWrite, {}, {}, causeOfFailedWrite(m_device)};
    if (auto done = put(localHeader(entry)); !done)
        return done;
    return m_device.seek(end)
        ? Result<void>()
        : Result<void>(Error{ErrorCode::CannotWrite, {}, {}, causeOfFailedWrite(m_device)});
}

Result<void> ZipWriter::finish()
{
    const qint64 begin = m_device.pos();
    QByteArray directory;
    for (const Entry &entry : m_entries) {
        directory.append("PK\x01\x02", 4);
        for (const quint16 field : {madeByUnix, versionNeeded, utf8Names, deflated, midnight, firstDayOfDos})
            append(directory, field);
        for (const qint64 field : {qint64(entry.crc), entry.packed, entry.size})
            append(directory, static_cast<quint32>(field));
        append(directory, static_cast<quint16>(entry.name.size()));
        for (int unused = 0; unused < 4; ++unused) // extra field, comment, disk, internal attributes
            append(directory, quint16(0));
        append(directory, plainFile);
        append(directory, static_cast<quint32>(entry.offset));
        directory += entry.name;
    }
    QByteArray end("PK\x05\x06", 4);
    const auto count = static_cast<quint16>(m_entries.size());
    for (const quint16 field : {quint16(0), quint16(0), count, count})
        append(end, field);
    append(end, static_cast<quint32>(directory.size()));
    append(end, static_cast<quint32>(begin));
    append(end, quint16(0));
    if (begin + directory.size() > most)
        return tooLarge();
    return put(directory + end);
}

} // namespace clew

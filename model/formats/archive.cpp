#include "formats/archive.h"

#include <archive.h>
#include <archive_entry.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr qint64 largestEntry = 64LL * 1024 * 1024;

using Reader = std::unique_ptr<archive, decltype(&archive_read_free)>;

// Filters that need other programs are left out.
Reader openArchive(const QByteArray &bytes)
{
    Reader reader(archive_read_new(), &archive_read_free);
    archive_read_support_filter_gzip(reader.get());
    archive_read_support_filter_bzip2(reader.get());
    archive_read_support_filter_xz(reader.get());
    archive_read_support_filter_zstd(reader.get());
    archive_read_support_format_zip(reader.get());
    archive_read_support_format_tar(reader.get());
    archive_read_support_format_7zip(reader.get());
    archive_read_support_format_raw(reader.get());
    if (archive_read_open_memory(reader.get(), bytes.constData(), static_cast<size_t>(bytes.size()))
        != ARCHIVE_OK)
        return {nullptr, &archive_read_free};
    return reader;
}

// Names are bytes: UTF-8 nowadays, else Latin-1, whatever the locale.
QString pathOf(archive_entry *entry)
{
    const char *name = archive_entry_pathname(entry);
    if (!name)
        name = archive_entry_pathname_utf8(entry);
    if (!name)
        return u"?"_s;
    const QByteArrayView bytes(name);
    QString path = QString::fromUtf8(bytes);
    if (path.contains(QChar::ReplacementCharacter))
        path = QString::fromLatin1(bytes);
    return path;
}

Error failure(archive *reader)
{
    const char *why = archive_error_string(reader);
    const QString fact = QString::fromUtf8(why ? why : "");
    const bool cut = fact.contains(u"truncated"_s, Qt::CaseInsensitive);
    return {.code = cut ? ErrorCode::Truncated : ErrorCode::BadSyntax, .fact = fact};
}

// The bytes of the entry that was come to.
Result<QByteArray> bytesOf(archive *reader, ArchiveRoom &room, const Job &job)
{
    QByteArray bytes;
    QByteArray piece(1 << 16, Qt::Uninitialized);
    for (;;) {
        if (job.cancelled())
            return Error{.code = ErrorCode::Cancelled};
        const la_ssize_t got = archive_read_data(reader, piece.data(), static_cast<size_t>(piece.size()));
        if (got == 0)
            return bytes;
        if (got < 0)
            return failure(reader);
        room.bytes -= got;
        if (room.bytes < 0)
            return Error{.code = ErrorCode::TooDeep, .fact = u"expands without bound"_s};
        bytes.append(piece.constData(), got);
        if (bytes.size() > largestEntry)
            return Error{.code = ErrorCode::TooLarge, .fact = u"64 MB"_s};
    }
}

// Nothing can be read after these.
bool isFinal(ErrorCode code)
{
    return code == ErrorCode::Cancelled || code == ErrorCode::TooDeep;
}

} // namespace

Result<void> eachEntry(const QByteArray &archive, ArchiveRoom &room, const Job &job,
                       const std::function<void(ArchiveEntry)> &take,
                       const std::function<void(Error)> &refuse)
{
    const Reader reader = openArchive(archive);
    if (!reader)
        return Error{.code = ErrorCode::BadSyntax, .fact = u"archive"_s};
    for (;;) {
        archive_entry *entry = nullptr;
        const int step = archive_read_next_header(reader.get(), &entry);
        if (step == ARCHIVE_EOF)
            return {};
        if (step == ARCHIVE_FATAL)
            return failure(reader.get());
        const QString path = pathOf(entry);
        if (archive_entry_filetype(entry) != AE_IFREG && archive_format(reader.get()) != ARCHIVE_FORMAT_RAW)
            continue;
        if (--room.entries < 0)
            return Error{.code = ErrorCode::TooLarge, .fact = u"20000 files"_s};
        if (archive_entry_is_encrypted(entry)) {
            refuse({.code = ErrorCode::Encrypted, .file = path});
            continue;
        }
        Result<QByteArray> bytes = bytesOf(reader.get(), room, job);
        if (bytes) {
            take({path, *std::move(bytes)});
            continue;
        }
        Error error = bytes.error();
        if (isFinal(error.code))
            return error;
        error.file = path;
        refuse(std::move(error));
    }
}

QByteArray entryOf(const QByteArray &archive, const QString &path, ArchiveRoom &room)
{
    QByteArray found;
    (void)eachEntry(
        archive, room, {},
        [&](ArchiveEntry entry) {
            if (entry.path == path)
                found = std::move(entry.bytes);
        },
        [](const Error &) {});
    return found;
}

} // namespace clew

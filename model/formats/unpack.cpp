#include "formats/unpack.h"

#include "core/errorfacts.h"
#include "formats/archive.h"
#include "formats/feed.h"
#include "formats/formatof.h"
#include "formats/jsonarticles.h"
#include "formats/mail.h"
#include "formats/ocr.h"
#include "formats/office.h"
#include "formats/pdf.h"
#include "formats/printouts.h"
#include "formats/rtf.h"
#include "formats/webarchive.h"

#include <QStringList>

#include <algorithm>
#include <exception>
#include <new>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

// Names within archives that are no articles of anybody: what systems leave there, styles, pictures.
bool isFurniture(const QString &path)
{
    const QString name = path.section(u'/', -1);
    if (name.isEmpty() || name.startsWith(u'.') || path.startsWith("__MACOSX/"_L1))
        return true;
    static const QStringList endings{u"css"_s,   u"js"_s,  u"png"_s,  u"jpg"_s,  u"jpeg"_s,
                                     u"gif"_s,   u"svg"_s, u"webp"_s, u"woff"_s, u"ico"_s,
                                     u"woff2"_s, u"ttf"_s, u"mp4"_s,  u"mp3"_s};
    return endings.contains(name.section(u'.', -1).toLower());
}

// Bytes that a file of that size may grow to.
qint64 roomFor(qsizetype size)
{
    return std::clamp(size * mostGrowth, alwaysExpanded, mostExpanded);
}

// Another dossier, by the header of a SQLite file and its application_id.
bool isDossier(QByteArrayView bytes)
{
    constexpr qsizetype headerSize = 100, applicationAt = 68;
    return bytes.size() >= headerSize && bytes.startsWith(QByteArrayView("SQLite format 3\0", 16))
        && bytes.sliced(applicationAt, 4) == QByteArrayView("CLEW");
}

// DOCX files with a password are packed into a file of the old kind, whose folder names are in UTF-16.
Error whyNotOld(const QByteArray &bytes)
{
    static const QByteArray packed("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
    if (bytes.contains(packed))
        return {.code = ErrorCode::Encrypted};
    return {.code = ErrorCode::Binary, .fact = fact::oldWord};
}

class Unpacker
{
public:
    Unpacker(qsizetype size, const Job &job)
        : m_job(job)
        , m_room{roomFor(size), static_cast<int>(mostPieces)}
    {
    }

    void open(const QByteArray &bytes, const QString &name, int depth)
    {
        if (m_result.pieces.size() >= mostPieces) {
            refuse({.code = ErrorCode::TooLarge, .fact = u"%1 articles"_s.arg(mostPieces)}, name);
            return;
        }
        if (isDossier(bytes)) {
            refuse({.code = ErrorCode::Binary, .fact = u"dossier"_s}, name);
            return;
        }
        switch (formatOf(bytes, name)) {
        case Format::Other: return keep({.name = name, .original = bytes});
        case Format::Pdf: return take(readPdf(bytes, name, m_job), name);
        case Format::Docx: return take(readDocx(bytes, name, m_room), name);
        case Format::OpenDocument: return take(readOpenDocument(bytes, name, m_room), name);
        case Format::Epub: return take(readEpub(bytes, name, m_room), name);
        case Format::Rtf: return take(readRtf(bytes, name), name);
        case Format::Mail: return takeMail(readMail(bytes, name, false, m_job), depth);
        case Format::Mailbox: return takeMail(readMail(bytes, name, true, m_job), depth);
        case Format::SavedPage: return takeMail(readSavedPage(bytes, name), depth);
        case Format::Picture: return takePicture(bytes, name);
        case Format::WebArchive: return openWebArchive(bytes, name, depth);
        case Format::Factiva: return takeAll(readFactiva(bytes, name));
        case Format::Nexis: return takeAll(readNexis(bytes, name));
        case Format::ProQuest: return takeAll(readProQuest(bytes, name));
        case Format::Feed: return takeAll(readFeed(bytes, name));
        case Format::Json: return takeAll(readJson(bytes, name));
        case Format::JsonLines: return takeAll(readJsonLines(bytes, name));
        case Format::Archive: return openArchive(bytes, name, depth);
        case Format::OldOffice: return refuse(whyNotOld(bytes), name);
        }
    }

    Unpacked result() { return std::move(m_result); }

private:
    void keep(RawArticle piece) { m_result.pieces.push_back(std::move(piece)); }
    void refuse(Error error, const QString &name)
    {
        error.file = name;
        m_result.refused.push_back(std::move(error));
    }
    void take(Result<RawArticle> piece, const QString &name)
    {
        if (piece)
            keep(*std::move(piece));
        else
            refuse(piece.error(), name);
    }
    void takeAll(Unpacked all)
    {
        for (RawArticle &piece : all.pieces)
            keep(std::move(piece));
        for (Error &error : all.refused)
            m_result.refused.push_back(std::move(error));
    }
    void takeMail(MailParts parts, int depth)
    {
        takeAll({std::move(parts.messages), std::move(parts.refused)});
        for (const MailParts::Attachment &attachment : parts.attachments)
            within(attachment.bytes, attachment.name, depth);
    }

    void takePicture(const QByteArray &bytes, const QString &name)
    {
        const Result<QString> words = recognise(bytes, m_job);
        if (!words)
            return refuse(words.error(), name);
        if (words->isEmpty())
            return refuse({.code = ErrorCode::NoText}, name);
        keep({.name = name, .original = bytes, .form = RawArticle::Form::Text, .decoded = *words});
    }

    void openWebArchive(const QByteArray &bytes, const QString &name, int depth)
    {
        const auto read = eachWebRecord(
            bytes, m_room, m_job,
            [&](const WebRecord &record) {
                const std::size_t first = m_result.pieces.size();
                within(record.bytes, name + u": "_s + record.address, depth);
                for (std::size_t i = first; i < m_result.pieces.size(); ++i) {
                    if (m_result.pieces[i].hinted.url.isEmpty())
                        m_result.pieces[i].hinted.url = record.address;
                }
            },
            [&](Error error) {
                const QString address = error.file;
                refuse(std::move(error), address.isEmpty() ? name : QString(name + u": "_s + address));
            });
        if (!read)
            refuse(read.error(), name);
    }

    void openArchive(const QByteArray &bytes, const QString &name, int depth)
    {
        const auto read = eachEntry(
            bytes, m_room, m_job,
            [&](const ArchiveEntry &entry) {
                // a single compressed file has no name but that of the archive
                const bool single = entry.path == "data"_L1;
                if (single || !isFurniture(entry.path))
                    within(entry.bytes, single ? name : QString(name + u": "_s + entry.path), depth);
            },
            [&](Error error) {
                const QString path = error.file;
                refuse(std::move(error), name + u": "_s + path);
            });
        if (!read)
            refuse(read.error(), name);
    }

    void within(const QByteArray &bytes, const QString &name, int depth)
    {
        m_room.bytes -= bytes.size();
        if (depth >= deepest || m_room.bytes < 0)
            refuse({.code = ErrorCode::TooDeep}, name);
        else
            open(bytes, name, depth + 1);
    }

    const Job &m_job;
    ArchiveRoom m_room;
    Unpacked m_result;
};

} // namespace

Unpacked unpack(const QByteArray &bytes, const QString &name, const Job &job)
{
    Unpacker unpacker(bytes.size(), job);
    try {
        unpacker.open(bytes, name, 0);
        Unpacked result = unpacker.result();
        if (result.pieces.empty() && result.refused.empty())
            result.refused.push_back({.code = ErrorCode::NoText, .file = name});
        return result;
    } catch (const std::bad_alloc &) {
        return {{}, {{.code = ErrorCode::TooLarge, .file = name}}};
    } catch (const std::exception &error) {
        return {{}, {{.code = ErrorCode::BadSyntax, .file = name, .fact = QString::fromUtf8(error.what())}}};
    }
}

} // namespace clew

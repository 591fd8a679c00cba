#include "import/readdocument.h"

#include "formats/unpack.h"
#include "import/assemble.h"
#include "import/languageguess.h"
#include "import/ocr.h"
#include "import/readhtml.h"
#include "import/readtext.h"
#include "import/sniff.h"
#include "import/url.h"
#include "text/charset.h"

#include <QCryptographicHash>
#include <QIODevice>

#include <algorithm>
#include <exception>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

Error inFile(Error error, const QString &fileName)
{
    error.file = fileName;
    return error;
}

// At most one byte more than the limit is read, in pieces, so that a job can be cancelled.
Result<QByteArray> readBytes(QIODevice &device, const Job &job)
{
    const Error tooLarge{.code = ErrorCode::TooLarge, .fact = u"64 MB"_s};
    if (!device.isSequential() && device.size() > largestFile)
        return tooLarge;
    constexpr qint64 piece = 1 << 20;
    QByteArray bytes;
    while (true) {
        if (job.cancelled())
            return Error{.code = ErrorCode::Cancelled};
        const qsizetype before = bytes.size();
        bytes.resize(before + piece);
        const qint64 got = device.read(bytes.data() + before, piece);
        bytes.resize(before + std::max<qint64>(got, 0));
        if (got < 0 || (got == 0 && !device.atEnd()))
            return Error{.code = ErrorCode::CannotRead,
                         .place = u"byte %1"_s.arg(bytes.size()),
                         .fact = device.errorString()};
        if (bytes.size() > largestFile)
            return tooLarge;
        if (got == 0 || (device.atEnd() && !device.isSequential()))
            return bytes;
    }
}

bool isBlank(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isSpace() || c == u'\uFEFF' || c == u'\u200B'; });
}

// What is longer is no title, no name and no address; a dossier hands on as much (store/documentrows.cpp).
void boundMetadata(Metadata &metadata)
{
    constexpr qsizetype longest = 2000;
    for (QString *field : {&metadata.title, &metadata.publisher, &metadata.published, &metadata.publishedFrom,
                           &metadata.language})
        field->truncate(longest);
    for (QString &author : metadata.authors)
        author.truncate(longest);
    if (metadata.url.size() > longest)
        metadata.url.clear(); // half an address leads elsewhere
}

Document finished(Draft &&draft, const QByteArray &bytes, const QString &charset, const QString &fileName)
{
    repairOcr(draft);
    Assembled assembled = assemble(draft.decoded, draft.blocks);
    Document document;
    document.id = {contentId(bytes)};
    document.file = fileName;
    document.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    document.kind = draft.kind;
    document.charset = charset;
    document.metadata = std::move(draft.metadata);
    boundMetadata(document.metadata);
    document.text = std::move(assembled.text);
    document.headlineOnly = draft.headlineOnly;
    document.ledger = std::move(assembled.ledger);
    document.original = bytes;
    if (document.metadata.language.isEmpty())
        document.metadata.language = guessLanguage(document.text);
    if (document.metadata.language.isEmpty()
        && !document.headlineOnly) // of a sentence or two the headline may tell
        document.metadata.language = guessLanguage(QString(document.metadata.title % u' ' % document.text));
    return document;
}

// What the format states holds before what the text seems to say; its hints only fill gaps.
void takeMetadata(Metadata &metadata, const RawArticle &piece)
{
    const auto state = [](QString &field, const QString &stated, const QString &hinted) {
        if (!stated.isEmpty())
            field = stated;
        else if (field.isEmpty())
            field = hinted;
    };
    const Metadata &stated = piece.stated, &hinted = piece.hinted;
    state(metadata.title, stated.title, hinted.title);
    state(metadata.publisher, stated.publisher, hinted.publisher);
    state(metadata.language, languageNamed(stated.language), languageNamed(hinted.language));
    state(metadata.url, canonicalUrl(stated.url), canonicalUrl(hinted.url));
    if (!stated.published.isEmpty()) {
        metadata.published = stated.published;
        metadata.publishedFrom = stated.publishedFrom;
    }
    // the text may name them on lines of their own, of which one was read
    const bool tellsMore = std::ranges::all_of(metadata.authors, [&](const QString &author) {
        return std::ranges::find(hinted.authors, author) != hinted.authors.end();
    });
    if (!stated.authors.empty())
        metadata.authors = stated.authors;
    else if (tellsMore)
        metadata.authors = hinted.authors;
}

Result<Draft> draftOf(const RawArticle &piece, QString &charset)
{
    Draft draft{.decoded = piece.decoded};
    charset = u"UTF-8"_s;
    if (piece.form == RawArticle::Form::Bytes) {
        if (piece.original.trimmed().isEmpty())
            return Error{.code = ErrorCode::Empty};
        auto decoded = decodeText(piece.original, declaredCharset(piece.original));
        if (!decoded)
            return decoded.error();
        draft.decoded = std::move(decoded->text);
        charset = decoded->charset;
        if (isBlank(draft.decoded))
            return Error{.code = ErrorCode::Empty};
    }
    draft.isMail = piece.kind == SourceKind::Mail;
    const bool html = piece.form == RawArticle::Form::Html
        || (piece.form == RawArticle::Form::Bytes && looksLikeHtml(draft.decoded, piece.name));
    const Result<void> read = html ? readHtml(draft) : readText(draft, piece.name);
    if (!read)
        return read.error();
    takeMetadata(draft.metadata, piece);
    draft.kind = piece.kind.value_or(draft.kind);
    return draft;
}

Result<Document> readArticle(const RawArticle &piece, const Job &job)
{
    if (job.cancelled())
        return Error{.code = ErrorCode::Cancelled};
    QString charset;
    Result<Draft> draft = draftOf(piece, charset);
    if (!draft)
        return draft.error();
    Document document = finished(*std::move(draft), piece.original, charset, piece.name);
    if (document.text.isEmpty() && !(document.headlineOnly && !document.metadata.title.isEmpty()))
        return Error{.code = ErrorCode::NoText};
    return document;
}

} // namespace

ReadArticles readArticles(QIODevice &device, const QString &fileName, const Job &job)
{
    ReadArticles result;
    const auto refuse = [&](const Error &error, const QString &name) {
        result.refused.push_back(inFile(error, name));
    };
    try {
        const Result<QByteArray> bytes = readBytes(device, job);
        if (!bytes) {
            refuse(bytes.error(), fileName);
            return result;
        }
        Unpacked unpacked = unpack(*bytes, fileName.section(u'/', -1), job);
        result.refused = std::move(unpacked.refused);
        for (const RawArticle &piece : unpacked.pieces) {
            Result<Document> document = readArticle(piece, job);
            if (document)
                result.documents.push_back(*std::move(document));
            else
                refuse(document.error(), unpacked.pieces.size() == 1 ? fileName : piece.name);
        }
    } catch (const std::bad_alloc &) {
        refuse({.code = ErrorCode::TooLarge}, fileName);
    } catch (const std::exception &error) {
        refuse({.code = ErrorCode::BadSyntax, .fact = QString::fromUtf8(error.what())}, fileName);
    }
    return result;
}

Result<std::vector<Document>> readDocuments(QIODevice &device, const QString &fileName, const Job &job)
{
    ReadArticles read = readArticles(device, fileName, job);
    if (read.documents.empty() && !read.refused.empty())
        return read.refused.front();
    return std::move(read.documents);
}

Result<std::vector<Document>> readSelection(const QString &text, const QString &url, const QString &title)
{
    const QString name = title.isEmpty() ? url : title;
    const QByteArray bytes = text.toUtf8();
    Result<Document> document = readArticle({.name = {}, .original = bytes}, {});
    if (!document)
        return inFile(document.error(), name);
    document->kind = SourceKind::Selection;
    document->file = name;
    if (document->metadata.title.isEmpty())
        document->metadata.title = title;
    const QString address = canonicalUrl(url);
    if (!address.isEmpty())
        document->metadata.url = address;
    return std::vector<Document>{std::move(*document)};
}

} // namespace clew

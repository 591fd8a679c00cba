#include "import/readdocument.h"

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

// Formats that begin with readable bytes.
std::optional<QString> knownBinary(QByteArrayView bytes)
{
    if (bytes.startsWith("%PDF-"))
        return u"PDF"_s;
    if (bytes.startsWith("{\\rtf"))
        return u"RTF"_s;
    if (bytes.startsWith("PK\x03\x04"))
        return u"ZIP"_s;
    return {};
}

Document finished(Draft &&draft, const QByteArray &bytes, const QString &charset, const QString &fileName)
{
    repairOcr(draft);
    Assembled assembled = assemble(draft.decoded, draft.blocks);
    Document document;
    document.id = {contentId(bytes)};
    document.file = fileName.section(u'/', -1);
    document.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    document.kind = draft.kind;
    document.charset = charset;
    document.metadata = std::move(draft.metadata);
    document.text = std::move(assembled.text);
    document.headlineOnly = draft.headlineOnly;
    document.ledger = std::move(assembled.ledger);
    document.original = bytes;
    if (document.metadata.language.isEmpty())
        document.metadata.language = guessLanguage(document.text);
    return document;
}

Result<Document> readArticle(const QByteArray &bytes, const QString &fileName, const Job &job)
{
    if (bytes.trimmed().isEmpty())
        return Error{.code = ErrorCode::Empty};
    if (const auto format = knownBinary(bytes))
        return Error{.code = ErrorCode::Binary, .fact = *format};
    auto decoded = decodeText(bytes, declaredCharset(bytes));
    if (!decoded)
        return decoded.error();
    if (isBlank(decoded->text))
        return Error{.code = ErrorCode::Empty};
    if (job.cancelled())
        return Error{.code = ErrorCode::Cancelled};
    Draft draft{.decoded = std::move(decoded->text)};
    const Result<void> read
        = looksLikeHtml(draft.decoded, fileName) ? readHtml(draft) : readText(draft, fileName);
    if (!read)
        return read.error();
    Document document = finished(std::move(draft), bytes, decoded->charset, fileName);
    if (document.text.isEmpty() && !(document.headlineOnly && !document.metadata.title.isEmpty()))
        return Error{.code = ErrorCode::NoText};
    return document;
}

} // namespace

Result<std::vector<Document>> readDocuments(QIODevice &device, const QString &fileName, const Job &job)
{
    try {
        const Result<QByteArray> bytes = readBytes(device, job);
        if (!bytes)
            return inFile(bytes.error(), fileName);
        Result<Document> document = readArticle(*bytes, fileName, job);
        if (!document)
            return inFile(document.error(), fileName);
        return std::vector<Document>{std::move(*document)};
    } catch (const std::bad_alloc &) {
        return Error{.code = ErrorCode::TooLarge, .file = fileName};
    } catch (const std::exception &error) {
        return Error{.code = ErrorCode::BadSyntax, .file = fileName, .fact = QString::fromUtf8(error.what())};
    }
}

Result<std::vector<Document>> readSelection(const QString &text, const QString &url, const QString &title)
{
    const QString name = title.isEmpty() ? url : title;
    const QByteArray bytes = text.toUtf8();
    Result<Document> document = readArticle(bytes, {}, {});
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

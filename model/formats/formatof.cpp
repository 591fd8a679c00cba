#include "formats/formatof.h"

#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

// The first entry of an EPUB or OpenDocument file says what it is, uncompressed (EPUB OCF 3.3, section 4.3;
// OpenDocument 1.3 part 2, section 3.3); Office Open XML begins with its list of content types.
Format formatOfZip(const QByteArray &bytes, const QString &name)
{
    const QByteArray head = bytes.left(300);
    if (head.contains("mimetypeapplication/epub+zip"))
        return Format::Epub;
    if (head.contains("mimetypeapplication/vnd.oasis.opendocument.text"))
        return Format::OpenDocument;
    // some programs pack that entry like any other; the names of entries are never packed
    const auto names = [&](const char *entry, QLatin1StringView ending) {
        return bytes.contains(entry) || name.endsWith(ending, Qt::CaseInsensitive);
    };
    if (names("META-INF/container.xml", ".epub"_L1))
        return Format::Epub;
    if (name.endsWith(".odt"_L1, Qt::CaseInsensitive))
        return Format::OpenDocument;
    return names("word/document.xml", ".docx"_L1) ? Format::Docx : Format::Archive;
}

// By its first bytes and its name: a picture that was named a text is no text.
bool looksLikePicture(QByteArrayView bytes, const QString &name)
{
    const QString ending = name.section(u'.', -1).toLower();
    static const QStringList endings{u"png"_s, u"jpg"_s, u"jpeg"_s, u"tif"_s, u"tiff"_s, u"webp"_s};
    return endings.contains(ending)
        && (bytes.startsWith("\x89PNG\r\n") || bytes.startsWith("\xff\xd8\xff") || bytes.startsWith("RIFF")
            || bytes.startsWith(QByteArrayView("II*\0", 4)) || bytes.startsWith(QByteArrayView("MM\0*", 4)));
}

// Print-outs of databases, by labels that nothing else has.
Format formatOfPrintout(const QByteArray &bytes)
{
    static const QRegularExpression factiva(u"^HD {2,}\\S.*\\n(?s:.{0,4000}?)^(?:WC|PD|SN|SC) {2,}\\S"_s,
                                            QRegularExpression::MultilineOption);
    static const QRegularExpression count(u"^\\s*\\d+ of \\d+ DOCUMENTS\\s*$"_s,
                                          QRegularExpression::MultilineOption);
    static const QRegularExpression body(u"^\\s*(?:BODY|Body):?\\s*$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression end(u"^[ \\t]*(?:LOAD-DATE: .*|Load-Date: .*|End of Document)[ \\t]*$"_s,
                                        QRegularExpression::MultilineOption);
    static const QRegularExpression rule(u"^_{40,}\\s*$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression field(u"^Publication title: ?\\S"_s, QRegularExpression::MultilineOption);
    constexpr qsizetype sample = 64 * 1024;
    if (bytes.left(sample).contains('\0'))
        return Format::Other;
    const QString text = QString::fromUtf8(bytes.left(sample)).remove(u'\r');
    if (factiva.match(text).hasMatch())
        return Format::Factiva;
    if (body.match(text).hasMatch() && (count.match(text).hasMatch() || text.count(end) >= 3))
        return Format::Nexis;
    // a single record is read as text, with its ledger
    const bool several = text.count(field) >= 2 && text.count(rule) >= 2;
    return several ? Format::ProQuest : Format::Other;
}

bool looksLikeArchive(QByteArrayView bytes)
{
    return bytes.startsWith("\x1f\x8b") || bytes.startsWith("BZh") || bytes.startsWith("\xfd\x37zXZ")
        || bytes.startsWith("\x28\xb5\x2f\xfd") || bytes.startsWith("7z\xbc\xaf\x27\x1c")
        || (bytes.size() > 262 && bytes.sliced(257, 5) == QByteArrayView("ustar"));
}

// A block of header lines (RFC 5322), some of which only mails have.
Format formatOfMail(const QByteArray &head)
{
    static const QRegularExpression mailbox(u"^From \\S+.*\\d{4}.*\\r?\\n(?=[A-Za-z-]+:)"_s);
    static const QRegularExpression block(
        u"^(?:[A-Za-z][A-Za-z0-9-]*:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*){2,}"_s);
    static const QRegularExpression telling(
        u"^(?:Received|Return-Path|Message-ID|MIME-Version|Delivered-To|X-Mailer|Content-Type):"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    const QString text = QString::fromLatin1(head);
    const QRegularExpressionMatch envelope = mailbox.match(text);
    const QString from = envelope.hasMatch() ? text.mid(envelope.capturedEnd()) : text;
    const QRegularExpressionMatch headers = block.match(from);
    static const QRegularExpression dated(u"^Date:"_s, QRegularExpression::MultilineOption);
    if (!headers.hasMatch())
        return Format::Other;
    const bool below
        = envelope.hasMatch() && dated.match(headers.captured()).hasMatch(); // that tells as well
    if (!below && !telling.match(headers.captured()).hasMatch())
        return Format::Other;
    if (envelope.hasMatch())
        return Format::Mailbox;
    return headers.captured().contains(u"multipart/related"_s, Qt::CaseInsensitive)
            && !headers.captured().contains(u"\nTo:"_s)
        ? Format::SavedPage
        : Format::Mail;
}

bool looksLikeFeed(const QByteArray &head)
{
    static const QRegularExpression root(
        u"^\\s*(?:<\\?xml[^>]*\\?>)?(?:\\s|<!--.*?-->|<\\?[^>]*\\?>)*<(?:rss|feed|rdf:RDF)\\b"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return root.match(QString::fromUtf8(head)).hasMatch();
}

// A file that calls itself JSON is taken at its word, so that a broken one is refused and not read as text.
Format formatOfJson(const QByteArray &bytes, const QString &name)
{
    const auto ends = [&](QLatin1StringView ending) {
        return name.endsWith(ending, Qt::CaseInsensitive);
    };
    const QByteArray head = bytes.left(64).trimmed();
    if (!head.startsWith('{') && !head.startsWith('['))
        return Format::Other;
    if (ends(".ndjson"_L1) || ends(".jsonl"_L1))
        return Format::JsonLines;
    if (ends(".json"_L1)) {
        // several values, a line each, are often called so too
        QJsonParseError error{};
        (void)QJsonDocument::fromJson(bytes, &error);
        const qsizetype line = bytes.indexOf('\n');
        const bool lines = error.error != QJsonParseError::NoError && line > 0
            && !QJsonDocument::fromJson(bytes.left(line)).isNull();
        return lines ? Format::JsonLines : Format::Json;
    }
    return head.size() > 1 && !QJsonDocument::fromJson(bytes).isNull() ? Format::Json : Format::Other;
}

} // namespace

Format formatOf(const QByteArray &bytes, const QString &name)
{
    constexpr qsizetype headSize = 8192;
    QByteArray head = bytes.left(headSize);
    if (head.startsWith("\xef\xbb\xbf"))
        head.remove(0, 3);
    if (head.left(1024).contains("%PDF-"))
        return Format::Pdf;
    if (head.startsWith("PK\x03\x04"))
        return formatOfZip(bytes, name);
    if (head.startsWith("{\\rtf"))
        return Format::Rtf;
    if (head.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        return Format::OldOffice;
    if (head.contains("<office:document ") && head.contains("opendocument.text"))
        return Format::OpenDocument;
    if (looksLikePicture(bytes, name))
        return Format::Picture;
    if (head.startsWith("WARC/1."))
        return Format::WebArchive;
    if (looksLikeArchive(bytes))
        return Format::Archive;
    if (const Format mail = formatOfMail(head); mail != Format::Other)
        return mail;
    if (looksLikeFeed(head))
        return Format::Feed;
    const Format json = formatOfJson(bytes, name);
    return json == Format::Other ? formatOfPrintout(bytes) : json;
}

} // namespace clew

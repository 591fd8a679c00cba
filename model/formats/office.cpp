#include "formats/office.h"

#include "formats/htmlwriter.h"
#include "formats/statedauthors.h"

#include <QXmlStreamReader>

#include <array>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr int deepestElement = 200;

Error xmlError(const QXmlStreamReader &xml)
{
    return {.code = xml.error() == QXmlStreamReader::PrematureEndOfDocumentError ? ErrorCode::Truncated
                                                                                 : ErrorCode::BadSyntax,
            .place = u"line %1, column %2"_s.arg(xml.lineNumber()).arg(xml.columnNumber()),
            .fact = xml.errorString()};
}

// Title and author of Dublin Core elements; software fills them in without care.
Metadata readCore(const QByteArray &bytes)
{
    Metadata metadata;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto element = xml.name();
        if (element == "title"_L1 && metadata.title.isEmpty())
            metadata.title = xml.readElementText(QXmlStreamReader::SkipChildElements).simplified();
        else if (element == "creator"_L1 || element == "initial-creator"_L1) {
            const QString field = xml.readElementText(QXmlStreamReader::SkipChildElements);
            if (metadata.authors.empty())
                metadata.authors = authorsOfField(field);
        }
    }
    return metadata;
}

// Paragraphs that are open, the outer ones first: a text box stands within another paragraph. Those of notes
// come behind the text.
class Paragraphs
{
public:
    void beginNote() { ++m_notes; }
    void endNote() { --m_notes; }
    void addTag(QLatin1StringView tag) { goal() += tag; }
    void open(int level) { m_open.push_back({{}, level}); }
    void setLevel(int level)
    {
        if (!m_open.empty())
            m_open.back().level = level;
    }
    void add(const QString &words)
    {
        if (!m_open.empty())
            m_open.back().words += words;
    }
    void close()
    {
        if (m_open.empty())
            return;
        goal() += htmlBlock(m_open.back().words, m_open.back().level);
        m_open.pop_back();
    }
    QString take() { return m_html + m_noteHtml; }

private:
    struct Paragraph
    {
        QString words;
        int level = 0;
    };
    QString &goal() { return m_notes > 0 ? m_noteHtml : m_html; }

    std::vector<Paragraph> m_open;
    QString m_html;
    QString m_noteHtml;
    int m_notes = 0; // that are open
};

// The elements of tables, in both formats.
void addTableTag(const QXmlStreamReader &xml, Paragraphs &paragraphs)
{
    static const std::array<std::array<QLatin1StringView, 3>, 6> tags{
        {{"tbl"_L1, "<table>"_L1, "</table>"_L1},
         {"table"_L1, "<table>"_L1, "</table>"_L1},
         {"tr"_L1, "<tr>"_L1, "</tr>\n"_L1},
         {"table-row"_L1, "<tr>"_L1, "</tr>\n"_L1},
         {"tc"_L1, "<td>"_L1, "</td>"_L1},
         {"table-cell"_L1, "<td>"_L1, "</td>"_L1}}};
    for (const auto &[name, begin, end] : tags) {
        if (xml.name() == name)
            paragraphs.addTag(xml.isStartElement() ? begin : end);
    }
}

// "Heading2", "Title", "berschrift1": styles are named in the language of the program that wrote them.
int levelOfStyle(QStringView style)
{
    if (style.startsWith("Title"_L1))
        return 1;
    const bool heading
        = style.startsWith("Heading"_L1) || style.contains("berschrift"_L1) || style.startsWith("Titre"_L1);
    const int digit = style.isEmpty() ? 0 : style.back().digitValue();
    return heading ? std::max(1, digit) : 0;
}

Result<QString> htmlOfDocx(const QByteArray &bytes)
{
    Paragraphs paragraphs;
    QXmlStreamReader xml(bytes);
    int depth = 0;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        depth += token == QXmlStreamReader::StartElement ? 1 : token == QXmlStreamReader::EndElement ? -1 : 0;
        if (depth > deepestElement)
            return Error{.code = ErrorCode::TooDeep};
        if (token == QXmlStreamReader::EndElement && xml.name() == "p"_L1)
            paragraphs.close();
        if (token == QXmlStreamReader::StartElement || token == QXmlStreamReader::EndElement)
            addTableTag(xml, paragraphs);
        if (token != QXmlStreamReader::StartElement)
            continue;
        const auto element = xml.name();
        if (element == "p"_L1) {
            paragraphs.open(0);
        } else if (element == "pStyle"_L1) {
            for (const QXmlStreamAttribute &attribute : xml.attributes()) {
                if (attribute.name() == "val"_L1)
                    paragraphs.setLevel(levelOfStyle(attribute.value()));
            }
        } else if (element == "t"_L1) {
            paragraphs.add(xml.readElementText(QXmlStreamReader::SkipChildElements));
            --depth;
        } else if (element == "tab"_L1) {
            paragraphs.add(u" "_s);
        } else if (element == "br"_L1 || element == "cr"_L1) {
            paragraphs.add(u"\n"_s);
        } else if (element == "noBreakHyphen"_L1) {
            paragraphs.add(u"-"_s);
        } else if (element == "delText"_L1 || element == "instrText"_L1 || element == "Fallback"_L1) {
            xml.skipCurrentElement();
            --depth;
        }
    }
    if (xml.hasError())
        return xmlError(xml);
    return paragraphs.take();
}

// Words and white space of an OpenDocument paragraph.
void addInline(QXmlStreamReader &xml, Paragraphs &paragraphs)
{
    const auto element = xml.name();
    if (element == "s"_L1)
        paragraphs.add(u" "_s);
    else if (element == "tab"_L1)
        paragraphs.add(u" "_s);
    else if (element == "line-break"_L1)
        paragraphs.add(u"\n"_s);
}

// In a file that is one document (.fodt) styles and settings stand before the body.
bool isBesideTheBody(QStringView element)
{
    return element == "meta"_L1 || element == "settings"_L1 || element == "scripts"_L1
        || element == "styles"_L1 || element == "automatic-styles"_L1 || element == "master-styles"_L1
        || element == "font-face-decls"_L1;
}

Result<QString> htmlOfOpenDocument(const QByteArray &bytes)
{
    Paragraphs paragraphs;
    QXmlStreamReader xml(bytes);
    int depth = 0;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        depth += token == QXmlStreamReader::StartElement ? 1 : token == QXmlStreamReader::EndElement ? -1 : 0;
        if (depth > deepestElement)
            return Error{.code = ErrorCode::TooDeep};
        if (token == QXmlStreamReader::Characters)
            paragraphs.add(xml.text().toString());
        const auto element = xml.name();
        const bool paragraph = element == "p"_L1 || element == "h"_L1;
        if (token == QXmlStreamReader::EndElement && paragraph)
            paragraphs.close();
        if (token == QXmlStreamReader::StartElement || token == QXmlStreamReader::EndElement)
            addTableTag(xml, paragraphs);
        if (token == QXmlStreamReader::EndElement && element == "note"_L1)
            paragraphs.endNote();
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (isBesideTheBody(element)) {
            xml.skipCurrentElement();
            --depth;
        } else if (element == "note"_L1) {
            paragraphs.beginNote();
        } else if (element == "annotation"_L1 || element == "note-citation"_L1
                   || element == "tracked-changes"_L1 || element == "forms"_L1) {
            xml.skipCurrentElement();
            --depth;
        } else if (paragraph) {
            int level = element == "h"_L1 ? 1 : 0;
            for (const QXmlStreamAttribute &attribute : xml.attributes()) {
                if (level > 0 && attribute.name() == "outline-level"_L1)
                    level = std::max(1, attribute.value().toInt());
            }
            paragraphs.open(level);
        } else {
            addInline(xml, paragraphs);
        }
    }
    if (xml.hasError())
        return xmlError(xml);
    return paragraphs.take();
}

Result<RawArticle> pieceOf(Result<QString> html, const QByteArray &bytes, const QString &name,
                           SourceKind kind, const Metadata &hinted)
{
    if (!html)
        return html.error();
    RawArticle piece{.name = name, .original = bytes, .form = RawArticle::Form::Html};
    piece.decoded = u"<html><body>\n"_s + *html + u"</body></html>"_s;
    piece.kind = kind;
    piece.hinted = hinted;
    return piece;
}

} // namespace

Result<RawArticle> readDocx(const QByteArray &bytes, const QString &name, ArchiveRoom &room)
{
    const QByteArray content = entryOf(bytes, u"word/document.xml"_s, room);
    if (content.isEmpty())
        return Error{.code = ErrorCode::BadSyntax, .fact = u"no word/document.xml"_s};
    const Metadata core = readCore(entryOf(bytes, u"docProps/core.xml"_s, room));
    Result<QString> html = htmlOfDocx(content);
    for (const QString &notes : {u"word/footnotes.xml"_s, u"word/endnotes.xml"_s}) {
        const QByteArray part = entryOf(bytes, notes, room);
        if (part.isEmpty() || !html)
            continue;
        if (const Result<QString> read = htmlOfDocx(part)) // a text is not lost for its notes
            *html += *read;
    }
    return pieceOf(std::move(html), bytes, name, SourceKind::Office, core);
}

Result<RawArticle> readOpenDocument(const QByteArray &bytes, const QString &name, ArchiveRoom &room)
{
    if (!bytes.startsWith("PK"))
        return pieceOf(htmlOfOpenDocument(bytes), bytes, name, SourceKind::Office, readCore(bytes));
    const QByteArray content = entryOf(bytes, u"content.xml"_s, room);
    if (content.isEmpty())
        return Error{.code = ErrorCode::BadSyntax, .fact = u"no content.xml"_s};
    const Metadata core = readCore(entryOf(bytes, u"meta.xml"_s, room));
    return pieceOf(htmlOfOpenDocument(content), bytes, name, SourceKind::Office, core);
}

} // namespace clew

#include "formats/feed.h"

#include "formats/htmlwriter.h"
#include "formats/stateddate.h"
#include "formats/xmlguard.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <map>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

struct Entry
{
    QString content; // HTML; the longest of what the entry offers
    Metadata metadata;
};

// Titles are often HTML, written twice over: "Cranes &amp;amp; berths", "the yard&#8217;s".
QString plainTitle(QString title)
{
    static const QRegularExpression tag(u"</?[A-Za-z][^<>]{0,200}>"_s);
    static const QRegularExpression reference(u"&(?:#(\\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([a-z]{2,6}));"_s);
    static const std::map<QString, QChar> names{
        {u"amp"_s, u'&'},        {u"lt"_s, u'<'},         {u"gt"_s, u'>'},         {u"quot"_s, u'"'},
        {u"apos"_s, u'\''},      {u"nbsp"_s, u' '},       {u"ndash"_s, u'\u2013'}, {u"mdash"_s, u'\u2014'},
        {u"lsquo"_s, u'\u2018'}, {u"rsquo"_s, u'\u2019'}, {u"ldquo"_s, u'\u201c'}, {u"rdquo"_s, u'\u201d'},
        {u"hellip"_s, u'\u2026'}};
    if (!title.contains(u'&') && !title.contains(u'<'))
        return title;
    title.remove(tag);
    QString plain;
    qsizetype at = 0;
    for (auto matches = reference.globalMatch(title); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        plain += QStringView(title).sliced(at, match.capturedStart() - at);
        at = match.capturedEnd();
        const bool decimal = match.hasCaptured(1);
        const auto name = names.find(match.captured(3));
        const char32_t code = decimal ? match.captured(1).toUInt() : match.captured(2).toUInt(nullptr, 16);
        if (name != names.end())
            plain += name->second;
        else if (!match.hasCaptured(3) && code >= 0x20 && code <= 0x10ffff && !QChar::isSurrogate(code))
            plain += QString::fromUcs4(&code, 1);
        else
            plain += match.captured();
    }
    plain += QStringView(title).sliced(at);
    return plain.simplified();
}

class FeedReader
{
public:
    FeedReader(const QByteArray &bytes, const QString &name)
        : m_xml(bytes)
        , m_name(name)
    {
    }

    Unpacked read()
    {
        while (!m_xml.atEnd()) {
            if (m_xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const auto element = m_xml.name();
            if (element == "item"_L1 || element == "entry"_L1)
                readEntry();
            else if (element == "title"_L1 && m_publisher.isEmpty())
                m_publisher = plainTitle(words());
            else if (element == "image"_L1)
                m_xml.skipCurrentElement(); // has a title of its own
        }
        if (m_xml.hasError()) {
            const bool cut = m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError;
            m_result.refused.push_back(
                {.code = cut ? ErrorCode::Truncated : ErrorCode::BadSyntax,
                 .file = m_name,
                 .place = u"line %1, column %2"_s.arg(m_xml.lineNumber()).arg(m_xml.columnNumber()),
                 .fact = m_xml.errorString()});
        }
        return std::move(m_result);
    }

private:
    QString words() { return m_xml.readElementText(QXmlStreamReader::IncludeChildElements).simplified(); }

    void readEntry()
    {
        Entry entry;
        while (m_xml.readNextStartElement())
            readPart(entry);
        if (m_xml.hasError() || (entry.content.isEmpty() && entry.metadata.title.isEmpty()))
            return;
        entry.metadata.publisher = m_publisher;
        const QString html = u"<html><body>\n%1\n%2\n</body></html>"_s.arg(htmlBlock(entry.metadata.title, 1),
                                                                           entry.content);
        RawArticle piece{
            .name = m_name, .original = html.toUtf8(), .form = RawArticle::Form::Html, .decoded = html};
        piece.kind = SourceKind::Feed;
        piece.stated = entry.metadata;
        m_result.pieces.push_back(std::move(piece));
    }

    void readPart(Entry &entry)
    {
        const QString element = m_xml.name().toString();
        Metadata &metadata = entry.metadata;
        if (element == "title"_L1) {
            metadata.title = plainTitle(words());
        } else if (element == "link"_L1) {
            const auto attributes = m_xml.attributes();
            const auto relation = attributes.value("rel"_L1);
            const QString address = attributes.value("href"_L1).toString();
            const QString written = words();
            if (relation.isEmpty() || relation == "alternate"_L1)
                metadata.url = address.isEmpty() ? written : address;
        } else if (element == "pubDate"_L1 || element == "published"_L1 || element == "date"_L1
                   || (element == "updated"_L1 && metadata.published.isEmpty())) {
            metadata.publishedFrom = words();
            metadata.published = statedDate(metadata.publishedFrom);
        } else if (element == "creator"_L1 || element == "author"_L1) {
            if (const QString author = words().section(u" ("_s, 0, 0); !author.isEmpty())
                metadata.authors.push_back(author);
        } else if (element == "description"_L1 || element == "summary"_L1 || element == "encoded"_L1
                   || element == "content"_L1) {
            const bool plain = m_xml.attributes().value("type"_L1) == "text"_L1;
            const QString content = m_xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            const QString html = plain || !content.contains(u'<') ? htmlBlock(content, 0) : content;
            if (html.size() > entry.content.size())
                entry.content = html;
        } else {
            m_xml.skipCurrentElement();
        }
    }

    QXmlStreamReader m_xml;
    QString m_name;
    QString m_publisher;
    Unpacked m_result;
};

} // namespace

Unpacked readFeed(const QByteArray &bytes, const QString &name)
{
    if (const Result<void> checked = checkXml(bytes); !checked) {
        Error error = checked.error();
        error.file = name;
        return {{}, {std::move(error)}};
    }
    return FeedReader(bytes, name).read();
}

} // namespace clew

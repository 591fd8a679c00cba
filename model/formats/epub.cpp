#include "formats/office.h"
#include "formats/statedauthors.h"

#include <QUrl>
#include <QXmlStreamReader>

#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

// The package document: what the book is, and its parts in the order of reading.
struct Package
{
    Metadata metadata;
    std::vector<QString> chapters; // paths in the archive
};

QString packagePath(const QByteArray &container)
{
    QXmlStreamReader xml(container);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "rootfile"_L1)
            return xml.attributes().value("full-path"_L1).toString();
    }
    return {};
}

Package readPackage(const QByteArray &bytes, const QString &path)
{
    Package package;
    std::map<QString, QString> files; // by id
    const QUrl base(u"book:/"_s + path);
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto element = xml.name();
        const QXmlStreamAttributes attributes = xml.attributes();
        if (element == "title"_L1 && package.metadata.title.isEmpty()) {
            package.metadata.title = xml.readElementText(QXmlStreamReader::SkipChildElements).simplified();
        } else if (element == "creator"_L1) {
            const QString field = xml.readElementText(QXmlStreamReader::SkipChildElements);
            for (QString &author : authorsOfField(field))
                package.metadata.authors.push_back(std::move(author));
        } else if (element == "publisher"_L1) {
            package.metadata.publisher
                = xml.readElementText(QXmlStreamReader::SkipChildElements).simplified();
        } else if (element == "language"_L1) {
            package.metadata.language = xml.readElementText(QXmlStreamReader::SkipChildElements).simplified();
        } else if (element == "item"_L1) {
            const QUrl file = base.resolved(QUrl(attributes.value("href"_L1).toString()));
            files[attributes.value("id"_L1).toString()] = file.path().mid(1);
        } else if (element == "itemref"_L1) {
            package.chapters.push_back(files[attributes.value("idref"_L1).toString()]);
        }
    }
    return package;
}

// What stands between <body> and </body>.
QString bodyOf(const QByteArray &chapter)
{
    const QString text = QString::fromUtf8(chapter);
    const qsizetype body = text.indexOf(u"<body"_s, 0, Qt::CaseInsensitive);
    const qsizetype begin = body < 0 ? 0 : text.indexOf(u'>', body) + 1;
    const qsizetype end = text.lastIndexOf(u"</body"_s, -1, Qt::CaseInsensitive);
    return text.mid(begin, end < begin ? -1 : end - begin);
}

} // namespace

Result<RawArticle> readEpub(const QByteArray &bytes, const QString &name, ArchiveRoom &room)
{
    std::map<QString, QByteArray> files;
    const Result<void> read = eachEntry(
        bytes, room, {},
        [&](ArchiveEntry entry) {
            const QString end = entry.path.section(u'.', -1).toLower();
            if (end == "xml"_L1 || end == "opf"_L1 || end.endsWith("html"_L1) || end == "htm"_L1)
                files[entry.path] = std::move(entry.bytes);
        },
        [](const Error &) {});
    if (!read)
        return read.error();
    const QString path = packagePath(files[u"META-INF/container.xml"_s]);
    const Package package = readPackage(files[path], path);
    if (package.chapters.empty())
        return Error{.code = ErrorCode::BadSyntax, .fact = u"no chapters"_s};
    RawArticle piece{.name = name, .original = bytes, .form = RawArticle::Form::Html};
    piece.decoded = u"<html><body>\n"_s;
    for (const QString &chapter : package.chapters)
        piece.decoded
            += bodyOf(std::exchange(files[chapter], {})) + u'\n'; // each once, however often it is named
    piece.decoded += u"</body></html>"_s;
    piece.kind = SourceKind::Book;
    piece.stated = package.metadata;
    return piece;
}

} // namespace clew

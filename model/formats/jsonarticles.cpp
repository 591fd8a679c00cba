#include "formats/jsonarticles.h"

#include "formats/stateddate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

// Best first.
constexpr std::array bodyFields{"body"_L1,     "text"_L1,     "content"_L1,   "html"_L1,    "article"_L1,
                                "maintext"_L1, "fulltext"_L1, "full_text"_L1, "summary"_L1, "description"_L1};
constexpr std::array titleFields{"title"_L1, "headline"_L1, "webTitle"_L1, "name"_L1};
constexpr std::array urlFields{"url"_L1, "link"_L1, "webUrl"_L1, "web_url"_L1, "canonical_url"_L1};
constexpr std::array dateFields{
    "publishedAt"_L1, "published_at"_L1,  "published"_L1,     "publishedDateTime"_L1,
    "pubDate"_L1,     "pub_date"_L1,      "datePublished"_L1, "webPublicationDate"_L1,
    "date"_L1,        "date_published"_L1};
constexpr std::array publisherFields{"publisher"_L1, "source"_L1, "source_name"_L1, "publication"_L1,
                                     "site_name"_L1};
constexpr std::array authorFields{"authors"_L1, "author"_L1, "byline"_L1, "creator"_L1};
constexpr std::array languageFields{"language"_L1, "lang"_L1};
constexpr std::array listFields{"articles"_L1, "results"_L1, "items"_L1, "documents"_L1, "docs"_L1,
                                "stories"_L1,  "data"_L1,    "hits"_L1,  "response"_L1,  "entries"_L1};

// A name may stand alone or in an object: {"source": {"id": 3, "name": "The Lamp"}}.
QString wordsOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (value.isObject()) {
        for (const QLatin1StringView field :
             {"name"_L1, "title"_L1, "rendered"_L1, "main"_L1, "original"_L1}) {
            if (const QJsonValue inner = value.toObject().value(field); inner.isString())
                return inner.toString();
        }
    }
    return {};
}

template<size_t N>
QString fieldOf(const QJsonObject &object, const std::array<QLatin1StringView, N> &names)
{
    for (const QLatin1StringView name : names) {
        if (const QString words = wordsOf(object.value(name)); !words.trimmed().isEmpty())
            return words;
    }
    return {};
}

std::vector<QString> authorsOf(const QJsonObject &object)
{
    std::vector<QString> authors;
    for (const QLatin1StringView name : authorFields) {
        const QJsonValue value = object.value(name);
        const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray{value};
        for (const QJsonValue &each : list) {
            if (const QString author = wordsOf(each).simplified(); !author.isEmpty())
                authors.push_back(author);
        }
        if (!authors.empty())
            break;
    }
    return authors;
}

std::optional<RawArticle> pieceOf(const QJsonObject &object, const QString &name)
{
    const QString body = fieldOf(object, bodyFields);
    Metadata metadata;
    metadata.title = fieldOf(object, titleFields).simplified();
    if (body.isEmpty() && metadata.title.isEmpty())
        return std::nullopt;
    metadata.url = fieldOf(object, urlFields);
    metadata.publishedFrom = fieldOf(object, dateFields);
    metadata.published = statedDate(metadata.publishedFrom);
    metadata.publisher = fieldOf(object, publisherFields).simplified();
    metadata.authors = authorsOf(object);
    metadata.language = fieldOf(object, languageFields);
    const bool html = body.contains(u"</"_s) || body.contains(u"<br"_s) || body.contains(u"<p>"_s);
    RawArticle piece{.name = name, .original = QJsonDocument(object).toJson(QJsonDocument::Compact)};
    piece.form = html ? RawArticle::Form::Html : RawArticle::Form::Text;
    piece.decoded = html ? QString(u"<html><body>\n"_s + body + u"\n</body></html>"_s) : body;
    if (body.isEmpty())
        piece.decoded = metadata.title;
    piece.kind = SourceKind::Json;
    piece.stated = metadata;
    return piece;
}

void addObject(const QJsonObject &object, const QString &name, const QString &place, Unpacked &result)
{
    if (auto piece = pieceOf(object, name))
        result.pieces.push_back(*std::move(piece));
    else
        result.refused.push_back({.code = ErrorCode::NoText, .file = name, .place = place});
}

void addList(const QJsonArray &list, const QString &name, Unpacked &result)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString place = u"item %1"_s.arg(i + 1);
        const QJsonValue value = list.at(i);
        const QJsonObject source = value.toObject().value("_source"_L1).toObject(); // of search engines
        addObject(source.isEmpty() ? value.toObject() : source, name, place, result);
    }
}

// The list of articles, however deep within objects; null: there is none.
QJsonArray listIn(const QJsonObject &object, int depth = 0)
{
    for (const QLatin1StringView field : listFields) {
        const QJsonValue value = object.value(field);
        if (value.isArray() && !value.toArray().isEmpty() && value.toArray().first().isObject())
            return value.toArray();
        if (value.isObject() && depth < 3) {
            if (const QJsonArray inner = listIn(value.toObject(), depth + 1); !inner.isEmpty())
                return inner;
        }
    }
    return {};
}

Error errorOf(const QJsonParseError &error, const QByteArray &bytes)
{
    const bool cut = error.offset + 1 >= bytes.trimmed().size();
    return {.code = cut ? ErrorCode::Truncated : ErrorCode::BadSyntax,
            .place = u"byte %1"_s.arg(error.offset),
            .fact = error.errorString()};
}

} // namespace

Unpacked readJson(const QByteArray &bytes, const QString &name)
{
    Unpacked result;
    QJsonParseError parse{};
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parse);
    if (document.isNull()) {
        Error error = errorOf(parse, bytes);
        error.file = name;
        result.refused.push_back(error);
        return result;
    }
    const QJsonArray list = document.isArray() ? document.array() : listIn(document.object());
    if (!list.isEmpty())
        addList(list, name, result);
    else
        addObject(document.object(), name, {}, result);
    return result;
}

Unpacked readJsonLines(const QByteArray &bytes, const QString &name)
{
    Unpacked result;
    qsizetype number = 0;
    for (qsizetype begin = 0; begin < bytes.size();) {
        const qsizetype newline = bytes.indexOf('\n', begin);
        const qsizetype end = newline < 0 ? bytes.size() : newline;
        const QByteArray line = bytes.mid(begin, end - begin).trimmed();
        begin = end + 1;
        ++number;
        if (line.isEmpty())
            continue;
        QJsonParseError parse{};
        const QJsonDocument document = QJsonDocument::fromJson(line, &parse);
        const QString place = u"line %1"_s.arg(number);
        if (!document.isObject()) {
            Error error = errorOf(parse, line);
            error.file = name;
            error.place = place;
            result.refused.push_back(error);
            continue;
        }
        addObject(document.object(), name, place, result);
    }
    return result;
}

} // namespace clew

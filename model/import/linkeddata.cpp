#include "import/linkeddata.h"

#include "import/htmlreference.h"
#include "import/url.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

bool isArticle(const QJsonObject &object)
{
    const QJsonValue type = object[u"@type"];
    const auto names = [](const QJsonValue &value) {
        return value.toString().endsWith(u"Article"_s) || value.toString() == u"BlogPosting"
            || value.toString() == u"LiveBlogPosting" || value.toString() == u"Report";
    };
    const QJsonArray types = type.toArray();
    return names(type) || std::any_of(types.begin(), types.end(), names);
}

QJsonDocument documentOf(QStringView script)
{
    QString json = script.trimmed().toString();
    QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isNull())
        return document;
    static const QRegularExpression wrapping(
        u"^\\s*(?:<!--|(?://|/\\*)?\\s*<!\\[CDATA\\[\\s*(?:\\*/)?)|(?:-->|(?://|/\\*)?\\s*\\]\\]>\\s*(?:\\*/)?)\\s*$"_s);
    static const QRegularExpression lastComma(u",\\s*(?=[}\\]])"_s);
    json.remove(wrapping);
    for (QChar &c : json) {
        if (c.unicode() < 0x20)
            c = u' ';
    }
    json.remove(lastComma);
    while (json.trimmed().endsWith(u';'))
        json = json.trimmed().chopped(1);
    return QJsonDocument::fromJson(json.toUtf8());
}

QString urlOf(const QJsonObject &article)
{
    const QJsonValue page = article[u"mainEntityOfPage"];
    const QJsonValue candidates[]{article.value("url"_L1), page, page.toObject().value("@id"_L1),
                                  page.toObject().value("url"_L1)};
    for (const QJsonValue &value : candidates) {
        if (const QString url = canonicalUrl(value.toString()); !url.isEmpty())
            return url;
    }
    return {};
}

} // namespace

void LinkedData::add(QStringView script)
{
    constexpr qsizetype longest = 1024 * 1024;
    if (script.size() > longest)
        return;
    const QJsonDocument document = documentOf(script);
    collect(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), 0);
}

void LinkedData::collect(const QJsonValue &value, int depth)
{
    constexpr int deepest = 6;
    if (depth > deepest)
        return;
    for (const QJsonValue item : value.toArray())
        collect(item, depth + 1);
    const QJsonObject object = value.toObject();
    if (const QString id = object[u"@id"].toString(); !id.isEmpty() && object.contains(u"name"))
        m_named.emplace(id, object);
    if (isArticle(object))
        m_articles.push_back(object);
    for (const char16_t *key : {u"@graph", u"mainEntity", u"mainEntityOfPage"}) {
        const QJsonValue inner = object[QStringView(key)];
        if (inner.isArray() || inner.isObject())
            collect(inner, depth + 1);
    }
}

QString LinkedData::nameIn(const QJsonValue &value) const
{
    if (value.isArray())
        return value.toArray().isEmpty() ? QString() : nameIn(value.toArray().first());
    const QJsonObject object = value.toObject();
    QJsonValue name = value.isObject() ? object[u"name"] : value;
    if (value.isObject() && name.toString().isEmpty()) {
        const auto named = m_named.find(object[u"@id"].toString());
        if (named != m_named.end())
            name = named->second[u"name"];
    }
    return withoutReferences((name.isArray() ? name.toArray().first() : name).toString()).simplified();
}

std::vector<QString> LinkedData::namesIn(const QJsonValue &value) const
{
    std::vector<QString> names;
    const QJsonArray items = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue item : items) {
        QString name = nameIn(item);
        if (name.startsWith("By "_L1, Qt::CaseInsensitive))
            name = name.mid(3);
        if (!name.isEmpty() && !name.startsWith(u"http"_s) && std::ranges::find(names, name) == names.end())
            names.push_back(name);
    }
    return names;
}

std::optional<LinkedArticle> LinkedData::article(const QString &url, const QStringList &titles) const
{
    if (m_articles.empty())
        return {};
    auto found = m_articles.end();
    if (!url.isEmpty())
        found = std::ranges::find(m_articles, url, urlOf);
    for (const QString &title : titles) {
        if (found == m_articles.end() && !title.isEmpty())
            found = std::ranges::find(m_articles, title, [](const QJsonObject &a) {
                return a[u"headline"].toString().simplified();
            });
    }
    const QJsonObject &article = found == m_articles.end() ? m_articles.front() : *found;
    QString headline = withoutReferences(article[u"headline"].toString()).simplified();
    if (headline.isEmpty())
        headline = withoutReferences(article[u"name"].toString()).simplified();
    return LinkedArticle{.headline = headline,
                         .publisher = nameIn(article[u"publisher"]),
                         .authors = namesIn(article[u"author"]),
                         .published = article[u"datePublished"].toString(),
                         .url = urlOf(article),
                         .language = article[u"inLanguage"].toString()};
}

} // namespace clew

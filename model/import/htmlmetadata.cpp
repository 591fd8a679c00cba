#include "import/htmlmetadata.h"

#include "import/byline.h"
#include "import/datafile.h"
#include "import/languageguess.h"
#include "import/url.h"
#include "import/writtendate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

// The elements that carry metadata, in order.
struct Facts
{
    std::map<QString, QStringList> meta; // by name, property or itemprop, in lower case
    std::vector<QJsonObject> articles; // of JSON-LD
    QString title;
    QString headline; // of the first <h1>
    QString canonical;
    QString time; // of the first <time>
    QString language;
};

bool isArticle(const QJsonObject &object)
{
    const QJsonValue type = object[u"@type"];
    const auto names = [](const QJsonValue &value) {
        return value.toString().endsWith(u"Article"_s) || value.toString() == u"BlogPosting"
            || value.toString() == u"Report";
    };
    const QJsonArray types = type.toArray();
    return names(type) || std::any_of(types.begin(), types.end(), names);
}

void findArticles(const QJsonValue &value, int depth, std::vector<QJsonObject> &articles)
{
    constexpr int deepest = 6;
    if (depth > deepest)
        return;
    for (const QJsonValue item : value.toArray())
        findArticles(item, depth + 1, articles);
    const QJsonObject object = value.toObject();
    if (isArticle(object))
        articles.push_back(object);
    if (object.contains(u"@graph"))
        findArticles(object[u"@graph"], depth + 1, articles);
    if (object.contains(u"mainEntity"))
        findArticles(object[u"mainEntity"], depth + 1, articles);
}

void collect(const GumboNode *node, Facts &facts)
{
    if (!isElement(node))
        return;
    const GumboTag tag = node->v.element.tag;
    if (tag == GUMBO_TAG_META) {
        for (const char *key : {"property", "name", "itemprop"}) {
            const QString name = attributeOf(node, key).toLower();
            if (!name.isEmpty())
                facts.meta[name].push_back(attributeOf(node, "content").simplified());
        }
    } else if (tag == GUMBO_TAG_SCRIPT
               && attributeOf(node, "type").contains(u"ld+json"_s, Qt::CaseInsensitive)) {
        QString json;
        for (const GumboNode *child : childrenOf(node))
            json += QString::fromUtf8(child->v.text.text);
        const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
        findArticles(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), 0,
                     facts.articles);
    } else if (tag == GUMBO_TAG_TITLE && facts.title.isEmpty()) {
        facts.title = innerText(node);
    } else if (tag == GUMBO_TAG_H1 && facts.headline.isEmpty()) {
        facts.headline = innerText(node);
    } else if (tag == GUMBO_TAG_LINK && attributeOf(node, "rel").toLower() == u"canonical") {
        facts.canonical = attributeOf(node, "href");
    } else if (tag == GUMBO_TAG_TIME && facts.time.isEmpty()) {
        facts.time = attributeOf(node, "datetime");
    } else if (tag == GUMBO_TAG_HTML) {
        facts.language = attributeOf(node, "lang");
    }
    for (const GumboNode *child : childrenOf(node))
        collect(child, facts);
}

QString nameIn(const QJsonValue &value)
{
    return (value.isObject() ? value.toObject()[u"name"] : value).toString().simplified();
}

std::vector<QString> namesIn(const QJsonValue &value)
{
    std::vector<QString> names;
    const QJsonArray items = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue item : items) {
        const QString name = nameIn(item);
        if (!name.isEmpty() && !name.startsWith(u"http"_s))
            names.push_back(name);
    }
    return names;
}

QString metaValue(const Facts &facts, QStringView section)
{
    for (const QString &name : dataLines(u":/cleanup/html.txt"_s, section)) {
        const auto found = facts.meta.find(name);
        if (found != facts.meta.end() && !found->second.first().isEmpty())
            return found->second.first();
    }
    return {};
}

void takeArticle(const QJsonObject &article, Metadata &metadata)
{
    metadata.title = article[u"headline"].toString().simplified();
    metadata.publisher = nameIn(article[u"publisher"]);
    metadata.authors = namesIn(article[u"author"]);
    metadata.language = languageNamed(article[u"inLanguage"].toString());
    metadata.url = canonicalUrl(article[u"url"].toString());
    const QString published = article[u"datePublished"].toString();
    if (const auto date = findWrittenDate(published)) {
        metadata.published = date->iso;
        metadata.publishedFrom = u"datePublished: "_s % published;
    }
}

void takeDate(const Facts &facts, Metadata &metadata)
{
    for (const QString &name : dataLines(u":/cleanup/html.txt"_s, u"published")) {
        const auto found = facts.meta.find(name);
        const auto date = found == facts.meta.end() ? std::nullopt : findWrittenDate(found->second.first());
        if (date && metadata.published.isEmpty()) {
            metadata.published = date->iso;
            metadata.publishedFrom = name % u": "_s % found->second.first();
        }
    }
    if (const auto date = findWrittenDate(facts.time); date && metadata.published.isEmpty()) {
        metadata.published = date->iso;
        metadata.publishedFrom = facts.time;
    }
}

void takeAuthors(const Facts &facts, Metadata &metadata)
{
    for (const QString &name : dataLines(u":/cleanup/html.txt"_s, u"authors")) {
        const auto found = facts.meta.find(name);
        if (found == facts.meta.end() || !metadata.authors.empty())
            continue;
        for (const QString &value : found->second) {
            const auto byline = authorsOfByline(value);
            const auto people = byline.empty() ? authorsOfList(value) : byline;
            metadata.authors.insert(metadata.authors.end(), people.begin(), people.end());
        }
    }
}

// "Headline | The Lamp" without the name of the site.
QString withoutSite(const QString &title, const QString &site)
{
    static const QRegularExpression separator(u"\\s+[|–—»:-]\\s+(?!.*\\s[|–—»:-]\\s)"_s);
    const QRegularExpressionMatch match = separator.match(title);
    if (!match.hasMatch())
        return title;
    const QString last = title.mid(match.capturedEnd());
    const bool isSite = last.compare(site, Qt::CaseInsensitive) == 0 || looksLikePublication(last);
    return isSite ? title.left(match.capturedStart()) : title;
}

// "Headline - The Lamp" over a page whose headline is "Headline": what is left is the name of the site.
void takeSiteOfTitle(const Facts &facts, Metadata &metadata)
{
    static const QRegularExpression site(u"^\\s+[|–—»:-]\\s+(.{2,40})$"_s);
    if (facts.headline.isEmpty() || !metadata.title.startsWith(facts.headline))
        return;
    const QRegularExpressionMatch match = site.match(metadata.title.mid(facts.headline.size()));
    if (!match.hasMatch())
        return;
    metadata.title = facts.headline;
    if (metadata.publisher.isEmpty())
        metadata.publisher = match.captured(1);
}

} // namespace

Metadata readHtmlMetadata(const HtmlPage &page)
{
    Facts facts;
    collect(page.root(), facts);
    Metadata metadata;
    if (!facts.articles.empty())
        takeArticle(facts.articles.front(), metadata);
    if (metadata.publisher.isEmpty())
        metadata.publisher = metaValue(facts, u"publisher");
    if (metadata.title.isEmpty())
        metadata.title = metaValue(facts, u"title");
    if (metadata.title.isEmpty())
        metadata.title = facts.title;
    takeSiteOfTitle(facts, metadata);
    metadata.title = withoutSite(metadata.title, metadata.publisher);
    if (const QString canonical = canonicalUrl(facts.canonical); !canonical.isEmpty())
        metadata.url = canonical;
    if (metadata.url.isEmpty())
        metadata.url = canonicalUrl(metaValue(facts, u"url"));
    if (metadata.language.isEmpty())
        metadata.language = languageNamed(facts.language);
    takeAuthors(facts, metadata);
    takeDate(facts, metadata);
    return metadata;
}

} // namespace clew

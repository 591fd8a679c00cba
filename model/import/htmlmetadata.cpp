#include "import/htmlmetadata.h"

#include "import/byline.h"
#include "import/datafile.h"
#include "import/languageguess.h"
#include "import/linkeddata.h"
#include "import/url.h"
#include "import/writtendate.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr qsizetype longestWords = 1000; // of a title or name; what is longer is none

// The elements that carry metadata, in order.
struct Facts
{
    std::map<QString, QStringList> meta; // by name, property or itemprop, in lower case
    LinkedData linked; // JSON-LD
    QString title;
    QString headline; // of the first <h1>
    QString canonical;
    QString time; // of the <time> that tells best when the page came out
    QString language;
};

struct TimeFound
{
    QString written;
    int rank = 0; // the higher the better
};

// The day of a page may stand in its head and its margin too: what is marked as the day of publication holds,
// then what stands below the headline.
void takeTime(const HtmlTree &tree, int node, bool belowHeadline, TimeFound &best)
{
    QString written = tree.attribute(node, u"datetime");
    if (written.isEmpty())
        written = tree.innerText(node);
    const QString names
        = QString(tree.attribute(node, u"itemprop") % u' ' % tree.attribute(node, u"class")).toLower();
    const bool update = names.contains(u"modified"_s) || names.contains(u"updated"_s);
    const bool marked = names.contains(u"publish"_s) || !tree.attribute(node, u"pubdate").isNull();
    const int rank = 1 + (marked ? 4 : 0) + (belowHeadline ? 2 : 0) - (update && !marked ? 1 : 0);
    if (!written.isEmpty() && rank > best.rank)
        best = {written, rank};
}

// The text of the first element of this itemprop in a node.
QString propertyWithin(const HtmlTree &tree, int node, const QString &property)
{
    const int end = tree.endOf(node);
    for (int i = node + 1; i < end; ++i) {
        if (tree.tagOf(i) != HtmlTag::Text && tree.attribute(i, u"itemprop") == property) {
            const QString content = tree.attribute(i, u"content");
            return content.isEmpty() ? tree.innerText(i) : content;
        }
    }
    return {};
}

// Microdata: itemprop="headline" and the like on any element.
void takeProperty(const HtmlTree &tree, int node, Facts &facts)
{
    const QString property = tree.attribute(node, u"itemprop").toLower();
    if (property != u"datepublished"_s && property != u"author"_s && property != u"headline"_s
        && property != u"publisher"_s)
        return;
    QString value = tree.attribute(node, u"content");
    if (value.isEmpty())
        value = tree.attribute(node, u"datetime");
    if (value.isEmpty() && !tree.attribute(node, u"itemscope").isNull())
        value = propertyWithin(tree, node, u"name"_s);
    if (value.isEmpty())
        value = tree.innerText(node);
    constexpr qsizetype longest = 300;
    if (!value.isEmpty() && value.size() < longest)
        facts.meta[property].push_back(value.simplified());
}

void takeNode(const HtmlTree &tree, int node, Facts &facts, TimeFound &time)
{
    switch (tree.tagOf(node)) {
    case HtmlTag::Text: return;
    case HtmlTag::Meta:
        for (const QStringView key : {u"property", u"name", u"itemprop"}) {
            const QString name = tree.attribute(node, key).toLower();
            if (!name.isEmpty())
                facts.meta[name].push_back(tree.attribute(node, u"content").left(longestWords).simplified());
        }
        return;
    case HtmlTag::Script:
        if (tree.attribute(node, u"type").contains(u"ld+json"_s, Qt::CaseInsensitive)
            && tree[node].first >= 0)
            facts.linked.add(tree[tree[node].first].source.of(tree.decoded()));
        return;
    case HtmlTag::Title:
        if (facts.title.isEmpty())
            facts.title = tree.innerText(node).left(longestWords);
        return;
    case HtmlTag::H1:
        if (facts.headline.isEmpty())
            facts.headline = tree.innerText(node).left(longestWords);
        break;
    case HtmlTag::Link:
        if (tree.attribute(node, u"rel").toLower() == u"canonical" && facts.canonical.isEmpty())
            facts.canonical = tree.attribute(node, u"href");
        return;
    case HtmlTag::Time: takeTime(tree, node, !facts.headline.isEmpty(), time); break;
    case HtmlTag::Html: facts.language = tree.attribute(node, u"lang"); return;
    default: break;
    }
    if (tree[node].source.of(tree.decoded()).contains(u"itemprop"))
        takeProperty(tree, node, facts);
}

Facts collect(const HtmlTree &tree)
{
    Facts facts;
    TimeFound time;
    for (int node = 0; node < int(tree.nodes().size()); ++node)
        takeNode(tree, node, facts, time);
    facts.time = time.written;
    return facts;
}

// Names of meta elements, the best first (resources/cleanup/html.txt).
const QStringList &metaNames(QStringView section)
{
    static const std::map<QString, QStringList> names = [] {
        std::map<QString, QStringList> result;
        for (const DataSection &each : readDataFile(u":/cleanup/html.txt"_s))
            result[each.title] = each.lines;
        return result;
    }();
    static const QStringList none;
    const auto found = names.find(section.toString());
    return found == names.end() ? none : found->second;
}

QString metaValue(const Facts &facts, QStringView section)
{
    for (const QString &name : metaNames(section)) {
        const auto found = facts.meta.find(name);
        if (found != facts.meta.end() && !found->second.first().isEmpty())
            return found->second.first();
    }
    return {};
}

void takeArticle(const LinkedArticle &article, Metadata &metadata)
{
    metadata.title = article.headline;
    metadata.publisher = article.publisher;
    metadata.authors = article.authors;
    metadata.language = languageNamed(article.language);
    metadata.url = canonicalUrl(article.url);
}

struct StatedDay
{
    QString iso;
    QString from; // verbatim
};

// Whether the one leaves open what the other says: "2024-03" and "2024-03-05".
bool agree(const QString &left, const QString &right)
{
    return left.startsWith(right) || right.startsWith(left);
}

// What the page states first holds, unless two others agree on another day; what disagrees is told with it.
void takeDate(const Facts &facts, const std::optional<LinkedArticle> &article, Metadata &metadata)
{
    std::vector<StatedDay> days;
    const auto note = [&](const QString &label, const QString &written) {
        if (const auto date = findWrittenDate(written))
            days.push_back({date->iso, label.isEmpty() ? written : QString(label % u": "_s % written)});
    };
    if (article)
        note(u"datePublished"_s, article->published);
    for (const QString &name : metaNames(u"published")) {
        const auto found = facts.meta.find(name);
        if (found != facts.meta.end())
            note(name, found->second.first());
    }
    note({}, facts.time);
    if (days.empty())
        return;
    const auto votes = [&](const StatedDay &day) {
        return std::ranges::count_if(days, [&](const StatedDay &other) { return agree(day.iso, other.iso); });
    };
    const StatedDay *chosen = &days.front();
    for (const StatedDay &day : days) {
        if (votes(*chosen) == 1 && votes(day) > 1)
            chosen = &day;
    }
    metadata.published = chosen->iso;
    metadata.publishedFrom = chosen->from;
    const auto other
        = std::ranges::find_if(days, [&](const StatedDay &day) { return !agree(day.iso, chosen->iso); });
    if (other != days.end())
        metadata.publishedFrom += u" ("_s % other->from % u")"_s;
}

void takeAuthors(const Facts &facts, Metadata &metadata)
{
    for (const QString &name : metaNames(u"authors")) {
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

Metadata readHtmlMetadata(const HtmlTree &tree)
{
    const Facts facts = collect(tree);
    Metadata metadata;
    const auto article
        = facts.linked.article(canonicalUrl(facts.canonical), {facts.headline, metaValue(facts, u"title")});
    if (article)
        takeArticle(*article, metadata);
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
    takeDate(facts, article, metadata);
    return metadata;
}

} // namespace clew

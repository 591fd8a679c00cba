#include "inspector/inspectorcard.h"

#include "common/theme.h"
#include "graph/graph.h"
#include "graph/origins.h"
#include "inspector/card.h"
#include "inspector/listingcard.h"
#include "link/claimfacts.h"
#include "link/context.h"
#include "words/changewords.h"
#include "words/claimwords.h"
#include "words/dates.h"
#include "words/labels.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr size_t mostNeighbours = 24;
constexpr int mostContexts = 3; // of a name, beside one another in the comparison
constexpr int mostDocumentsRead = 12; // for the words of mentions: a text has to be loaded

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(clew::Inspector)
};

QString counted(int count, const QString &one, const QString &many)
{
    return count == 1 ? one : many;
}

QString sourceOf(const Claim &claim, const Workspace &workspace)
{
    const DocumentSummary *summary = workspace.summary(claim.document);
    if (!summary)
        return {};
    const Metadata &data = summary->metadata;
    QStringList parts{data.title.isEmpty() ? summary->file : data.title, data.publisher,
                      dateText(data.published)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

// The publication and report that the claim comes from, however many documents repeat it.
QString restsOn(const Claim &claim, const Workspace &workspace)
{
    QStringList origins;
    for (const Origin &origin : workspace.origins().of(std::span(&claim.id, 1))) {
        const DocumentSummary *document = workspace.summary(origin.document);
        const QString name = !origin.publication.isEmpty() ? origin.publication
            : document                                     ? document->file
                                                           : QString();
        const QString date = dateText(origin.date);
        origins.append(date.isEmpty() ? name : QString(name + u", "_s + date));
    }
    if (workspace.origins().isOwn(claim))
        return Words::tr("%1: an addition of its own, not in what it retells").arg(origins.join(u"; "_s));
    return origins.join(u"; "_s);
}

// The words by which the texts name the entity, beside its name: the other names of its cluster and its
// distinct mentions, sorted.
QStringList formsOf(EntityId entity, const QString &name, const Workspace &workspace)
{
    QStringList forms = aliasesOf(entity, workspace);
    const Clusters &clusters = workspace.graph()->clusters();
    int left = mostDocumentsRead;
    for (const DocumentSummary &summary : workspace.content()->documents) {
        Result<std::shared_ptr<const Document>> document = Error{};
        for (const Mention *mention : workspace.mentionsOf(summary.id)) {
            if (canonical(clusters, mention->entity) != entity)
                continue;
            if (!document && left-- > 0)
                document = workspace.document(summary.id);
            if (!document)
                break;
            forms.append(mention->span.of((*document)->text).toString().simplified());
        }
    }
    forms.sort();
    forms.removeDuplicates();
    forms.removeAll(name);
    return forms;
}

// How often each other party occurs in claims with this one, most frequent first.
std::vector<std::pair<EntityId, int>> neighboursOf(EntityId entity, const std::vector<const Claim *> &claims,
                                                   const Clusters &clusters)
{
    std::map<EntityId, int> counts;
    for (const Claim *claim : claims)
        for (const EntityId id : {claim->from, claim->to, claim->via, claim->item})
            if (id && canonical(clusters, id) != entity)
                ++counts[canonical(clusters, id)];
    std::vector<std::pair<EntityId, int>> neighbours(counts.begin(), counts.end());
    std::ranges::stable_sort(neighbours, std::ranges::greater(), &std::pair<EntityId, int>::second);
    return neighbours;
}

// What was decided about a claim, oldest first.
void addHistory(Card &card, const std::vector<JournalEntry> &history, const Workspace &workspace)
{
    if (history.empty())
        return;
    card.heading(Words::tr("History"));
    const auto nameOf = [&workspace](EntityId id) {
        const Entity *entity = workspace.entity(id);
        return entity ? entity->name : QString();
    };
    for (const JournalEntry &entry : history) {
        const QDateTime when = QDateTime::fromString(entry.when, Qt::ISODate).toLocalTime();
        card.paragraph(card.muted(QLocale().toString(when, QLocale::ShortFormat) + u" · "_s
                                  + labelFor(entry.change, nameOf)),
                       2);
    }
}

} // namespace

QString addressOf(EntityId id)
{
    return u"entity:"_s + QString::number(id.value);
}

QString addressOf(ClaimId id)
{
    return u"claim:"_s + QString::number(id.value);
}

QString entityCardHtml(EntityId entity, const Workspace &workspace, const Theme &theme)
{
    Card card(workspace, theme);
    const std::shared_ptr<const Graph> graph = workspace.graph();
    const std::optional<int> index = graph->find(entity);
    if (!index)
        return {};
    const Node &node = graph->nodes().at(static_cast<size_t>(*index));
    card.name(node.name);
    QString kind = labelFor(node.type);
    if (node.unnamed)
        kind += u" · "_s + Words::tr("unnamed in the text");
    const bool named = std::ranges::any_of(workspace.content()->names, [&](const EntityName &given) {
        return workspace.headOf(given.entity) == node.entity;
    });
    if (named)
        kind += u" · "_s + Words::tr("named by hand");
    card.quiet(kind);
    if (const QStringList forms = formsOf(entity, node.name, workspace); !forms.isEmpty())
        card.quiet(Words::tr("also: %1").arg(forms.join(u", "_s)));
    card.quiet(
        counted(node.mentions, Words::tr("1 mention"), Words::tr("%n mentions", nullptr, node.mentions))
        + u" · "_s
        + counted(node.documents, Words::tr("1 document"),
                  Words::tr("%n documents", nullptr, node.documents)));

    addListings(card, node.entity, workspace);
    const std::vector<const Claim *> claims = workspace.claimsOf(entity);
    if (claims.empty()) {
        card.heading(Words::tr("Claims"));
        card.paragraph(card.muted(Words::tr("No claim in these documents speaks of it.")));
        return card.html();
    }
    card.heading(Words::tr("Claims"), static_cast<int>(claims.size()));
    card.claims(claims);
    const auto neighbours = neighboursOf(entity, claims, graph->clusters());
    if (!neighbours.empty())
        card.heading(Words::tr("Named together with"), static_cast<int>(neighbours.size()));
    for (size_t i = 0; i < std::min(neighbours.size(), mostNeighbours); ++i)
        card.paragraph(card.party(neighbours.at(i).first) + u" "_s
                           + card.muted(QString::number(neighbours.at(i).second)),
                       2);
    return card.html();
}

QString claimCardHtml(const Claim &claim, const Workspace &workspace, const Theme &theme)
{
    Card card(workspace, theme);
    card.paragraph(u"<span style='font-size:11.5pt'>"_s
                       + sentenceFor(
                           claim, [&](EntityId id) { return workspace.nameOf(id); }, NameStyle::BoldHtml)
                       + u"</span>"_s,
                   3);
    QString note = labelFor(claim.polarity) + u" · "_s + labelFor(claim.status);
    if (const int origins = originsOf(claim, workspace); origins > 0)
        note += u" · "_s + counted(origins, Words::tr("1 origin"), Words::tr("%n origins", nullptr, origins));
    card.quiet(note);
    if (const QString words = workspace.evidenceOf(claim).simplified(); !words.isEmpty())
        card.quote(words);
    else
        card.quiet(Words::tr("My inference: no sentence says so."));
    card.fact(Words::tr("From"), card.party(claim.from));
    card.fact(Words::tr("To"), card.party(claim.to));
    card.fact(Words::tr("Through"), card.party(claim.via));
    card.fact(Words::tr("Item"), card.party(claim.item));
    QString when = claim.date ? dateText(*claim.date) : QString();
    if (!claim.dateText.isEmpty())
        when += when.isEmpty() ? claim.dateText
                               : Words::tr(" (“%1”)", "the words of a date").arg(claim.dateText);
    if (claim.dater == ClaimMaker::Person)
        when = when.isEmpty() ? Words::tr("undated, by hand") : Words::tr("%1, dated by hand").arg(when);
    card.fact(Words::tr("When"), when.toHtmlEscaped());
    card.fact(Words::tr("On lists"), listedThenHtml(claim, workspace));
    card.fact(Words::tr("Price"), claim.price.toHtmlEscaped());
    card.fact(Words::tr("Quantity"), claim.quantity.toHtmlEscaped());
    QString speaker = wordsFor(claim.speaker).toHtmlEscaped();
    if (!claim.speaker.text.isEmpty())
        speaker += u" "_s + card.muted(labelFor(claim.speaker.kind));
    card.fact(Words::tr("Says"), speaker);
    card.fact(Words::tr("In"), sourceOf(claim, workspace).toHtmlEscaped());
    card.fact(Words::tr("Rests on"), restsOn(claim, workspace).toHtmlEscaped());
    if (claim.maker == ClaimMaker::Machine)
        card.fact(Words::tr("Found by"),
                  card.muted(Words::tr("rule %1, confidence %2")
                                 .arg(claim.rule, QLocale().toString(claim.confidence, 'f', 2))));
    else
        card.fact(Words::tr("Found by"), card.muted(Words::tr("a person, entered by hand")));
    addHistory(card, workspace.historyOf(claim.id), workspace);
    return card.html();
}

QString documentCardHtml(DocumentId document, const Workspace &workspace, const Theme &theme)
{
    const DocumentSummary *summary = workspace.summary(document);
    if (!summary)
        return {};
    Card card(workspace, theme);
    const Metadata &data = summary->metadata;
    card.name(data.title.isEmpty() ? summary->file : data.title);
    QStringList parts{data.publisher, dateText(data.published)};
    parts.append(QStringList(data.authors.begin(), data.authors.end()));
    parts.removeAll(QString());
    card.quiet(parts.join(u" · "_s));
    card.quiet(QStringList{labelFor(summary->kind), summary->file,
                           workspace.isRead(document) ? Words::tr("read") : Words::tr("unread")}
                   .join(u" · "_s));
    const std::vector<const Claim *> claims = workspace.claimsOf(document);
    card.heading(Words::tr("Claims"), static_cast<int>(claims.size()));
    if (claims.empty())
        card.paragraph(card.muted(Words::tr("No claim was found in this document.")));
    card.claims(claims);
    return card.html();
}

QString routeCardHtml(const Route &route, const Workspace &workspace, const Theme &theme)
{
    if (route.hops.empty())
        return {};
    Card card(workspace, theme);
    const auto called = [&](EntityId id) {
        return id ? workspace.nameOf(id) : Words::tr("an unnamed party");
    };
    card.name(
        Words::tr("%1 to %2", "a route").arg(called(route.hops.front().from), called(route.hops.back().to)));
    card.quiet(Words::tr("%n hops", nullptr, static_cast<int>(route.hops.size())));
    card.heading(Words::tr("Claims"));
    for (const Hop &hop : route.hops) {
        if (const Claim *claim = hop.claims.empty() ? nullptr : workspace.claim(hop.claims.front()))
            card.claims({claim});
    }
    return card.html();
}

QString comparisonCardHtml(EntityId entity, const Workspace &workspace, const Theme &theme)
{
    const std::optional<int> index = workspace.graph()->find(entity);
    if (!index)
        return {};
    const Node &node = workspace.graph()->nodes().at(static_cast<size_t>(*index));
    Card card(workspace, theme);
    card.name(node.name);
    card.quiet(labelFor(node.type));
    if (const QStringList forms = formsOf(node.entity, node.name, workspace); !forms.isEmpty())
        card.quiet(Words::tr("also: %1").arg(forms.join(u", "_s)));
    const std::vector<const Claim *> claims = workspace.claimsOf(node.entity);
    card.quiet(
        counted(node.mentions, Words::tr("1 mention"), Words::tr("%n mentions", nullptr, node.mentions))
        + u" · "_s
        + counted(node.documents, Words::tr("1 document"),
                  Words::tr("%n documents", nullptr, node.documents)));
    int left = mostContexts;
    for (const EntityId member : workspace.membersOf(node.entity)) {
        const auto context = left > 0 ? contextOf({member}, workspace, 140) : std::nullopt;
        if (!context)
            continue;
        card.quote(context->text);
        --left;
    }
    card.heading(Words::tr("Claims"), static_cast<int>(claims.size()));
    card.claims(claims);
    return card.html();
}

} // namespace clew

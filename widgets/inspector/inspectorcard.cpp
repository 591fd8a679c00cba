#include "inspector/inspectorcard.h"

#include "common/theme.h"
#include "graph/graph.h"
#include "link/claimfacts.h"
#include "words/claimwords.h"
#include "words/dates.h"
#include "words/labels.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr size_t mostLines = 60; // the claim table has them all
constexpr size_t mostNeighbours = 24;
constexpr int mostDocumentsRead = 12; // for the words of mentions: a text has to be loaded

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(clew::Inspector)
};

// A card is put together from these.
class Card
{
public:
    Card(const Workspace &workspace, const Theme &theme)
        : m_workspace(workspace)
        , m_theme(theme)
    {
    }

    void name(const QString &text)
    {
        m_html += u"<p style='margin:0; font-size:15pt; font-family:\""_s + readingFont(15).family()
            + u"\"'><b>"_s + text.toHtmlEscaped() + u"</b></p>"_s;
    }
    void quiet(const QString &text) { paragraph(muted(text), 2); }
    void heading(const QString &text, int count = -1)
    {
        QString words = text.toHtmlEscaped();
        if (count >= 0)
            words += u"&nbsp;&nbsp;"_s + QString::number(count);
        m_html += u"<p style='margin:14px 0 4px 0; font-size:8.5pt; color:"_s + m_theme.muted.name()
            + u"'><b>"_s + words + u"</b></p>"_s;
    }
    void paragraph(const QString &html, int below = 4)
    {
        m_html += u"<p style='margin:0 0 "_s + QString::number(below) + u"px 0'>"_s + html + u"</p>"_s;
    }
    void quote(const QString &text)
    {
        m_html += u"<p style='margin:6px 0 6px 0; font-size:10.5pt; font-family:\""_s
            + readingFont(10.5).family() + u"\"'>"_s + text.toHtmlEscaped() + u"</p>"_s;
    }
    void fact(const QString &what, const QString &html)
    {
        if (!html.isEmpty())
            m_html += u"<p style='margin:0 0 3px 0'>"_s + muted(what) + u"&nbsp; "_s + html + u"</p>"_s;
    }

    QString muted(const QString &text) const
    {
        return u"<span style='color:"_s + m_theme.muted.name() + u"'>"_s + text.toHtmlEscaped()
            + u"</span>"_s;
    }
    QString linked(const QString &html, const QString &address) const
    {
        return u"<a style='text-decoration:none; color:"_s + m_theme.ink.name() + u"' href='"_s + address
            + u"'>"_s + html + u"</a>"_s;
    }
    QString party(EntityId id) const
    {
        if (!id)
            return {};
        const QString name = m_workspace.nameOf(id).toHtmlEscaped();
        const EntityId entity = canonical(m_workspace.graph()->clusters(), id);
        return linked(u"<b>"_s + name + u"</b>"_s, addressOf(entity));
    }
    // Claims that say the same stand on one line, with who publishes them.
    void claims(const std::vector<const Claim *> &claims)
    {
        std::vector<std::pair<QString, QStringList>> lines; // the statement, its sources
        for (const Claim *claim : claims) {
            const QString statement = statementOf(*claim);
            const auto known = std::ranges::find(lines, statement, &std::pair<QString, QStringList>::first);
            QStringList &sources
                = known != lines.end() ? known->second : lines.emplace_back(statement, QStringList()).second;
            sources.append(u"<a style='text-decoration:none; color:"_s + m_theme.muted.name() + u"' href='"_s
                           + addressOf(claim->id) + u"'>"_s + publisherOf(*claim).toHtmlEscaped()
                           + u"</a>"_s);
        }
        for (size_t i = 0; i < std::min(lines.size(), mostLines); ++i)
            paragraph(lines.at(i).first + muted(u" ·\u00a0"_s) + lines.at(i).second.join(muted(u", "_s)), 6);
        if (lines.size() > mostLines)
            quiet(Words::tr("and %n more", nullptr, static_cast<int>(lines.size() - mostLines)));
    }
    QString html() const { return m_html; }

private:
    QString statementOf(const Claim &claim) const
    {
        const QString words = sentenceFor(
            claim, [this](EntityId id) { return m_workspace.nameOf(id); }, NameStyle::BoldHtml);
        QString note = labelFor(claim.polarity);
        if (claim.date)
            note += u" · "_s + dateText(*claim.date);
        if (claim.status != ClaimStatus::Proposed)
            note += u" · "_s + labelFor(claim.status);
        return words + muted(u" ·\u00a0"_s + note);
    }
    QString publisherOf(const Claim &claim) const
    {
        const DocumentSummary *summary = m_workspace.summary(claim.document);
        if (!summary)
            return {};
        const Metadata &data = summary->metadata;
        if (!data.publisher.isEmpty())
            return data.publisher;
        return data.title.isEmpty() ? summary->file : data.title;
    }

    const Workspace &m_workspace;
    const Theme &m_theme;
    QString m_html;
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
    card.quiet(kind);
    if (const QStringList forms = formsOf(entity, node.name, workspace); !forms.isEmpty())
        card.quiet(Words::tr("also: %1").arg(forms.join(u", "_s)));
    card.quiet(
        counted(node.mentions, Words::tr("1 mention"), Words::tr("%n mentions", nullptr, node.mentions))
        + u" · "_s
        + counted(node.documents, Words::tr("1 document"),
                  Words::tr("%n documents", nullptr, node.documents)));

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
        card.quiet(Words::tr("An inference of a person; no sentence says so."));
    card.fact(Words::tr("From"), card.party(claim.from));
    card.fact(Words::tr("To"), card.party(claim.to));
    card.fact(Words::tr("Through"), card.party(claim.via));
    card.fact(Words::tr("Item"), card.party(claim.item));
    QString when = claim.date ? dateText(*claim.date) : QString();
    if (!claim.dateText.isEmpty())
        when += when.isEmpty() ? claim.dateText
                               : Words::tr(" (“%1”)", "the words of a date").arg(claim.dateText);
    card.fact(Words::tr("When"), when.toHtmlEscaped());
    card.fact(Words::tr("Price"), claim.price.toHtmlEscaped());
    card.fact(Words::tr("Quantity"), claim.quantity.toHtmlEscaped());
    QString speaker = wordsFor(claim.speaker).toHtmlEscaped();
    if (!claim.speaker.text.isEmpty())
        speaker += u" "_s + card.muted(labelFor(claim.speaker.kind));
    card.fact(Words::tr("Says"), speaker);
    card.fact(Words::tr("In"), sourceOf(claim, workspace).toHtmlEscaped());
    if (claim.maker == ClaimMaker::Machine)
        card.fact(Words::tr("Found by"),
                  card.muted(Words::tr("rule %1, confidence %2")
                                 .arg(claim.rule, QLocale().toString(claim.confidence, 'f', 2))));
    return card.html();
}

} // namespace clew

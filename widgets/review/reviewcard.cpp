#include "review/reviewcard.h"

#include "common/theme.h"
#include "graph/graph.h"
#include "link/context.h"
#include "screening/listcodes.h"
#include "words/claimwords.h"
#include "words/dates.h"
#include "words/identitywords.h"
#include "words/labels.h"
#include "words/listwords.h"
#include "workspace/listings.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(clew::Review)
};

QString quiet(const QString &text, const Theme &theme)
{
    return u"<span style='color:"_s + theme.muted.name() + u"'>"_s + text.toHtmlEscaped() + u"</span>"_s;
}

QString paragraph(const QString &html, int below = 6)
{
    return u"<p style='margin:0 0 "_s + QString::number(below) + u"px 0'>"_s + html + u"</p>"_s;
}

// The words of a span, with the mentions of `entities` in bold on the wash of their type.
QString marked(DocumentId document, Span span, const std::vector<EntityId> &entities,
               const Workspace &workspace, const Theme &theme)
{
    const auto loaded = workspace.document(document);
    if (!loaded || !span.liesIn((*loaded)->text))
        return {};
    const QString &text = (*loaded)->text;
    const Clusters &clusters = workspace.graph()->clusters();
    QString html;
    qsizetype at = span.begin;
    for (const Mention *mention : workspace.mentionsOf(document)) {
        const EntityId head = canonical(clusters, mention->entity);
        if (mention->span.begin < at || mention->span.end > span.end
            || std::find(entities.begin(), entities.end(), head) == entities.end())
            continue;
        html += Span{at, mention->span.begin}.of(text).toString().toHtmlEscaped();
        html += u"<b style='background-color:"_s + theme.washOf(workspace.typeOf(head)).name() + u"'>"_s
            + mention->span.of(text).toString().toHtmlEscaped() + u"</b>"_s;
        at = mention->span.end;
    }
    html += Span{at, span.end}.of(text).toString().toHtmlEscaped();
    return html.replace(u'\n', u' ');
}

QString quoted(const QString &html, qreal size = 11.5)
{
    return u"<p style='margin:8px 0 8px 0; font-size:"_s + QString::number(size) + u"pt; font-family:\""_s
        + readingFont(size).family() + u"\"'>"_s + html + u"</p>"_s;
}

QString sourceOf(DocumentId document, const Workspace &workspace)
{
    const DocumentSummary *summary = workspace.summary(document);
    if (!summary)
        return {};
    const Metadata &data = summary->metadata;
    QStringList parts{data.title.isEmpty() ? summary->file : data.title, data.publisher,
                      dateText(data.published)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

struct CardMaker
{
    const Workspace &workspace;
    const Theme &theme;

    QString operator()(ClaimId id) const
    {
        const Claim *claim = workspace.claim(id);
        if (!claim)
            return {};
        const auto nameOf = [this](EntityId entity) {
            return workspace.nameOf(entity);
        };
        std::vector<EntityId> parties;
        for (const EntityId end : {claim->from, claim->to, claim->via, claim->item}) {
            if (end)
                parties.push_back(canonical(workspace.graph()->clusters(), end));
        }
        QString html = paragraph(sentenceFor(*claim, nameOf, NameStyle::BoldHtml), 2);
        QStringList facts{labelFor(claim->polarity)};
        if (claim->date)
            facts.append(dateText(*claim->date));
        if (!claim->price.isEmpty())
            facts.append(claim->price);
        if (!claim->quantity.isEmpty())
            facts.append(claim->quantity);
        html += paragraph(quiet(facts.join(u" · "_s), theme), 2);
        html += quoted(marked(claim->document, claim->evidence, parties, workspace, theme));
        html += paragraph(quiet(Words::tr("Says: %1").arg(wordsFor(claim->speaker)), theme), 2);
        html += paragraph(quiet(sourceOf(claim->document, workspace), theme), 2);
        return html
            + paragraph(quiet(Words::tr("Rule %1, right in %2 of 100 such claims")
                                  .arg(claim->rule, QLocale().toString(qRound(claim->confidence * 100))),
                              theme),
                        0);
    }

    QString operator()(const SentenceAt &sentence) const
    {
        const std::vector<EntityId> entities = entitiesIn(sentence, workspace);
        return paragraph(Words::tr("No claim was made of this sentence. Does it make one?"), 2)
            + quoted(marked(sentence.document, sentence.span, entities, workspace, theme))
            + paragraph(quiet(sourceOf(sentence.document, workspace), theme), 0);
    }

    QString operator()(const PairAt &pair) const
    {
        QString html = paragraph(Words::tr("Are these two one?"), 4);
        for (const EntityId id : {pair.left, pair.right})
            html += side(id);
        for (const Judgement &judgement : workspace.content()->judgements) {
            if (judgement.left == pair.left && judgement.right == pair.right)
                html += paragraph(quiet(identityReasonsLabel(judgement.reason), theme), 0);
        }
        return html;
    }

    QString operator()(const ListHitAt &at) const
    {
        const auto listings = workspace.listings();
        const Listing *listing = find(*listings, at);
        if (!listing)
            return {};
        const ListEntry &entry = listings->entryOf(*listing);
        const ListFacts *facts = factsOf(entry.list);
        QString html = paragraph(Words::tr("Is this party the one on the list?"), 4) + side(at.entity);
        html += u"<p style='margin:10px 0 0 0'><b>"_s + entry.name().toHtmlEscaped() + u"</b><br/>"_s
            + quiet(entryFacts(entry, facts ? facts->title : entry.list).join(u" · "_s), theme) + u"</p>"_s;
        for (const AliasHit &alias : listing->hit.aliases) {
            const QString name = entry.names[static_cast<size_t>(alias.alias)].text;
            html += paragraph(Words::tr("%1 %: “%2” for “%3”", "score in percent, listed name, own name")
                                      .arg(QLocale().toString(qRound(alias.score * 100)), name, alias.own)
                                      .toHtmlEscaped()
                                  + u"<br/>"_s + quiet(reasonsLabel(alias.reasons), theme),
                              2);
        }
        if (facts)
            html += paragraph(quiet(effectOf(*facts, QLocale().name()), theme), 2);
        const ListFile &file = listings->lists->files[static_cast<size_t>(entry.source)];
        return html
            + paragraph(
                   quiet(Words::tr("%1, line %2", "a file of a list").arg(file.name).arg(entry.line), theme),
                   0);
    }

    QString operator()(const RetellingAt &at) const
    {
        const Retelling *one = retellingAt(at, *workspace.content());
        if (!one)
            return {};
        QString html = paragraph(one->kind == RetellingKind::SameArticle
                                     ? Words::tr("Are these two the same article?")
                                     : Words::tr("Does the first retell the second?"),
                                 4);
        for (const DocumentId id : {at.document, at.origin})
            html += paragraph(u"<b>"_s + sourceOf(id, workspace).toHtmlEscaped() + u"</b>"_s, 2);
        for (const CueAt &cue : one->cues) {
            html += paragraph(quiet(labelFor(cue.cue), theme), 0);
            if (!cue.here.isEmpty())
                html += quoted(marked(at.document, cue.here, {}, workspace, theme), 10.5);
            else if (!cue.words.isEmpty())
                html += quoted(cue.words.simplified().toHtmlEscaped(), 10.5);
        }
        return html
            + paragraph(quiet(one->verdict == Verdict::Same
                                  ? Words::tr("As long as nobody overrules it, the two count as one origin.")
                                  : Words::tr("Until somebody confirms it, they count as two origins."),
                              theme),
                        0);
    }

    static const Listing *find(const Listings &listings, const ListHitAt &at)
    {
        for (const Listing *listing : listings.of(at.entity)) {
            if (keyOf(listings.entryOf(*listing)) == at.entry)
                return listing;
        }
        return nullptr;
    }

    static QStringList entryFacts(const ListEntry &entry, const QString &title)
    {
        QStringList facts{title};
        if (!entry.number.isEmpty())
            facts.append(Words::tr("entry %1").arg(entry.number));
        facts.append(entry.since.isEmpty() ? Words::tr("the list does not say since when")
                                           : Words::tr("listed since %1").arg(dateText(entry.since)));
        if (!entry.addresses.empty())
            facts.append(entry.addresses.front());
        return facts;
    }

    QString context(EntityId head) const
    {
        const auto words = contextOf(workspace.membersOf(head), workspace);
        if (!words)
            return {};
        const QStringView text(words->text);
        return quoted(text.left(words->name.begin).toString().toHtmlEscaped() + u"<b>"_s
                          + words->name.of(text).toString().toHtmlEscaped() + u"</b>"_s
                          + text.mid(words->name.end).toString().toHtmlEscaped(),
                      10.5);
    }

    QString side(EntityId id) const
    {
        const EntityId head = canonical(workspace.graph()->clusters(), id);
        const auto index = workspace.graph()->find(head);
        QString html = u"<p style='margin:6px 0 0 0'><b>"_s + workspace.nameOf(head).toHtmlEscaped()
            + u"</b>&nbsp; "_s;
        if (index) {
            const Node &node = workspace.graph()->nodes()[static_cast<size_t>(*index)];
            html += quiet(QStringList{labelFor(node.type), Words::tr("%n mentions", nullptr, node.mentions),
                                      Words::tr("%n documents", nullptr, node.documents),
                                      Words::tr("%n claims", nullptr,
                                                static_cast<int>(workspace.claimsOf(head).size()))}
                              .join(u" · "_s),
                          theme);
        }
        return html + u"</p>"_s + context(head);
    }
};

struct LineMaker
{
    const Workspace &workspace;

    QString operator()(ClaimId id) const
    {
        const Claim *claim = workspace.claim(id);
        return claim ? sentenceFor(*claim, [this](EntityId entity) { return workspace.nameOf(entity); })
                     : QString();
    }
    QString operator()(const SentenceAt &sentence) const
    {
        const auto document = workspace.document(sentence.document);
        return document && sentence.span.liesIn((*document)->text)
            ? sentence.span.of((*document)->text).toString().simplified()
            : QString();
    }
    QString operator()(const PairAt &pair) const
    {
        return Words::tr("%1 = %2 ?", "two names that may be one")
            .arg(workspace.nameOf(pair.left), workspace.nameOf(pair.right));
    }
    QString operator()(const ListHitAt &at) const
    {
        const auto listings = workspace.listings();
        const Listing *listing = CardMaker::find(*listings, at);
        return listing ? Words::tr("%1 on a list: %2 ?", "a party, a listed name")
                             .arg(workspace.nameOf(at.entity), listings->entryOf(*listing).name())
                       : QString();
    }
    QString operator()(const RetellingAt &at) const
    {
        const auto nameOf = [this](DocumentId id) {
            const DocumentSummary *summary = workspace.summary(id);
            return !summary                         ? QString()
                : summary->metadata.title.isEmpty() ? summary->file
                                                    : summary->metadata.title.simplified();
        };
        return Words::tr("%1 retells %2 ?", "two documents").arg(nameOf(at.document), nameOf(at.origin));
    }
};

} // namespace

QString reviewCardHtml(const ReviewItem &item, const Workspace &workspace, const Theme &theme)
{
    return std::visit(CardMaker{workspace, theme}, item);
}

QString lineFor(const ReviewItem &item, const Workspace &workspace)
{
    return std::visit(LineMaker{workspace}, item);
}

} // namespace clew

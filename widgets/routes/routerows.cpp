#include "routes/routerows.h"

#include "link/claimfacts.h"
#include "words/claimwords.h"
#include "words/dates.h"
#include "words/labels.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTextDocumentFragment>

#include <functional>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr qsizetype longestQuote = 150;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(clew::Routes)
};

// A sentence that is a quotation already keeps its own marks.
QString quoted(const QString &words)
{
    if (words.isEmpty() || QStringView(u"“”\"„«").contains(words.front()))
        return words;
    return Words::tr("“%1”", "a quotation").arg(words);
}

class Rows
{
public:
    Rows(const TraceState &trace, const Workspace &workspace, const OpenHops &open, Ladders ladders)
        : m_trace(trace)
        , m_workspace(workspace)
        , m_open(open)
        , m_ladders(ladders)
    {
    }

    std::vector<RouteRow> all()
    {
        for (size_t rank = 0; rank < m_trace.routes.size(); ++rank)
            addRoute(m_trace.routes.at(rank), static_cast<int>(rank));
        for (size_t i = 0; i < m_trace.misses.size(); ++i)
            addMiss(m_trace.misses.at(i), -1 - static_cast<int>(i));
        return std::move(m_rows);
    }

private:
    void addRoute(const Route &route, int rank)
    {
        const int hops = static_cast<int>(route.hops.size());
        QStringList facts{hops == 1 ? Words::tr("1 hop") : Words::tr("%n hops", nullptr, hops)};
        if (const QString reach = reachWords(route); !reach.isEmpty())
            facts.append(reach);
        m_rows.push_back({.kind = RouteRowKind::Head,
                          .route = rank,
                          .headline = headOf(route, rank).toHtmlEscaped(),
                          .detail = facts.join(u" · "_s)});
        addHops(route.hops, rank, hops > 1 ? route.weakest : -1);
        for (const Gap &gap : route.missing)
            m_rows.push_back({.kind = RouteRowKind::Gap,
                              .route = rank,
                              .headline = sentenceFor(gap, names()).toHtmlEscaped()});
        for (const ClaimId id : route.counter)
            addClaim(RouteRowKind::Counter, id, rank, Words::tr("Against: %1"));
        for (const Beside &beside : route.beside)
            addClaim(RouteRowKind::Beside, beside.claims.front(), rank,
                     Words::tr("%1: %2", "what stands beside a route, a sentence")
                         .arg(labelFor(beside.kind), u"%1"_s));
    }

    QString headOf(const Route &route, int rank) const
    {
        if (m_trace.to != anyListedParty)
            return Words::tr("Route %1").arg(rank + 1);
        return Words::tr("Route %1, to %2", "number, party")
            .arg(rank + 1)
            .arg(m_workspace.nameOf(route.hops.back().to));
    }

    static QString reachWords(const Route &route)
    {
        switch (reachOf(route)) {
        case HopKind::Access: return Words::tr("has the use of it, not the thing");
        case HopKind::Evasion: return Words::tr("how it is got is not said");
        case HopKind::Belonging: return Words::tr("reaches a firm of that party");
        case HopKind::Possession:
        case HopKind::Makes:
        case HopKind::Holds: break;
        }
        return {};
    }

    void addMiss(const NearMiss &miss, int rank)
    {
        m_rows.push_back(
            {.kind = RouteRowKind::Head,
             .route = rank,
             .headline = (miss.kind == BreakKind::OnlyRetold ? Words::tr("Told by a retelling alone")
                                                             : Words::tr("Near miss"))
                             .toHtmlEscaped(),
             .detail = hopsOf(miss)});
        addHops(miss.before, rank, -1);
        RouteRow row{.kind = RouteRowKind::Break,
                     .route = rank,
                     .headline = sentenceFor(miss, names()).toHtmlEscaped()};
        if (const Claim *claim = miss.claims.empty() ? nullptr : m_workspace.claim(miss.claims.front())) {
            row.claim = claim->id;
            row.detail = sourceOf(*claim);
            quote(row, *claim);
        }
        m_rows.push_back(row);
        addHops(miss.after, rank, -1);
    }

    static QString hopsOf(const NearMiss &miss)
    {
        const int hops = static_cast<int>(miss.before.size() + miss.after.size());
        return hops == 1 ? Words::tr("1 hop is told") : Words::tr("%n hops are told", nullptr, hops);
    }

    void addHops(const std::vector<Hop> &hops, int rank, int weakest)
    {
        for (size_t i = 0; i < hops.size(); ++i) {
            const int hop = static_cast<int>(i);
            RouteRow row = hopRow(hops.at(i), rank);
            row.hop = hop;
            row.firstHop = i == 0;
            row.lastHop = i + 1 == hops.size();
            row.weakest = hop == weakest;
            m_rows.push_back(row);
            addLadder(hops.at(i), row);
        }
    }

    void addLadder(const Hop &hop, const RouteRow &head)
    {
        const int further = static_cast<int>(hop.claims.size()) - 1;
        if (further < 1)
            return;
        const bool open = m_ladders == Ladders::All || m_open.contains({head.route, head.hop});
        if (m_ladders == Ladders::AsOpened)
            m_rows.push_back({.kind = RouteRowKind::More,
                              .route = head.route,
                              .hop = head.hop,
                              .headline = furtherWords(further, open).toHtmlEscaped(),
                              .lastHop = head.lastHop,
                              .possible = head.possible,
                              .open = open});
        if (!open)
            return;
        for (size_t i = 1; i < hop.claims.size(); ++i) {
            addClaim(RouteRowKind::Evidence, hop.claims.at(i), head.route, u"%1"_s);
            m_rows.back().hop = head.hop;
            m_rows.back().lastHop = head.lastHop;
            m_rows.back().possible = head.possible;
        }
    }

    static QString furtherWords(int further, bool open)
    {
        if (open)
            return Words::tr("▾ Less");
        return further == 1 ? Words::tr("▸ 1 more sentence says so")
                            : Words::tr("▸ %n more sentences say so", nullptr, further);
    }

    RouteRow hopRow(const Hop &hop, int rank) const
    {
        RouteRow row{.kind = RouteRowKind::Hop, .route = rank};
        row.possible = hop.polarity == Polarity::Possible;
        const Claim *claim = hop.claims.empty() ? nullptr : m_workspace.claim(hop.claims.front());
        if (!claim)
            return row;
        row.claim = claim->id;
        row.headline = wordsOf(*claim, NameStyle::BoldHtml);
        QStringList details{labelFor(hop.polarity)};
        if (hop.kind == HopKind::Access || hop.kind == HopKind::Belonging || hop.kind == HopKind::Evasion)
            details.append(labelFor(hop.kind));
        details.append(countsOf(hop));
        if (claim->speaker.kind != SpeakerKind::Publication || !claim->speaker.text.isEmpty())
            details.append(wordsFor(claim->speaker));
        if (claim->date)
            details.append(dateText(*claim->date));
        details.removeAll(QString());
        row.detail = details.join(u" · "_s);
        quote(row, *claim);
        return row;
    }

    // `frame` takes the sentence in %1.
    void addClaim(RouteRowKind kind, ClaimId id, int rank, const QString &frame)
    {
        const Claim *claim = m_workspace.claim(id);
        RouteRow row{.kind = kind, .route = rank, .claim = id};
        if (claim) {
            row.headline = frame.arg(wordsOf(*claim, NameStyle::BoldHtml));
            row.detail = labelFor(claim->polarity) + u" · "_s + sourceOf(*claim);
            quote(row, *claim);
        }
        m_rows.push_back(row);
    }

    // "two bakers · The Harbour Post, 9 May 2023"
    QString sourceOf(const Claim &claim) const
    {
        QStringList source{wordsFor(claim.speaker)};
        if (const DocumentSummary *document = m_workspace.summary(claim.document)) {
            const Metadata &data = document->metadata;
            QStringList where{data.publisher.isEmpty() ? document->file : data.publisher,
                              dateText(data.published)};
            where.removeAll(QString());
            source.append(where.join(u", "_s));
        }
        return source.join(u" · "_s);
    }

    std::function<QString(EntityId)> names() const
    {
        return [this](EntityId id) {
            return m_workspace.nameOf(id);
        };
    }

    QString wordsOf(const Claim &claim, NameStyle style) const { return sentenceFor(claim, names(), style); }

    QString countsOf(const Hop &hop) const
    {
        const int documents = documentsOf(hop.claims, m_workspace);
        const QString told
            = documents == 1 ? Words::tr("1 document") : Words::tr("%n documents", nullptr, documents);
        const QString behind
            = hop.origins == 1 ? Words::tr("1 origin") : Words::tr("%n origins", nullptr, hop.origins);
        return Words::tr("%1, %2", "documents, origins").arg(told, behind);
    }

    void quote(RouteRow &row, const Claim &claim) const
    {
        row.sentence = m_workspace.evidenceOf(claim);
        const Span trigger{claim.trigger.begin - claim.evidence.begin,
                           claim.trigger.end - claim.evidence.begin};
        const QString cut = excerpt(row.sentence, trigger, longestQuote).simplified();
        row.quote = quoted(cut);
    }

    const TraceState &m_trace;
    const Workspace &m_workspace;
    const OpenHops &m_open;
    const Ladders m_ladders;
    std::vector<RouteRow> m_rows;
};

QString footnote(const Claim &claim, const Workspace &workspace)
{
    const DocumentSummary *summary = workspace.summary(claim.document);
    QStringList source;
    if (summary) {
        const Metadata &data = summary->metadata;
        const QString date = dateText(data.published);
        source = {data.title.isEmpty() ? summary->file : data.title, data.publisher,
                  date.isEmpty() ? Words::tr("no date") : date, data.url};
        source.removeAll(QString());
    }
    return quoted(workspace.evidenceOf(claim).simplified()) + u" — "_s + source.join(u", "_s);
}

} // namespace

std::vector<RouteRow> routeRows(const TraceState &trace, const Workspace &workspace, const OpenHops &open,
                                Ladders ladders)
{
    return Rows(trace, workspace, open, ladders).all();
}

QString nameOfEnd(EntityId end, const Workspace &workspace)
{
    return end == anyListedParty ? Words::tr("any listed party") : workspace.nameOf(end);
}

QString plainText(const RouteRow &row)
{
    QStringList parts{QTextDocumentFragment::fromHtml(row.headline).toPlainText(), row.detail, row.quote};
    if (row.weakest)
        parts.append(Words::tr("the weakest hop of the route"));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString citedText(const TraceState &trace, const Workspace &workspace)
{
    QString text
        = Words::tr("%1 → %2", "from, to").arg(workspace.nameOf(trace.from), nameOfEnd(trace.to, workspace))
        + u'\n';
    QStringList notes;
    int step = 0;
    for (const RouteRow &row : routeRows(trace, workspace, {}, Ladders::All)) {
        const QString words = QTextDocumentFragment::fromHtml(row.headline).toPlainText();
        if (row.kind == RouteRowKind::Head) {
            step = 0;
            text += u'\n' + words + u" · "_s + row.detail + u'\n';
            continue;
        }
        QString line = row.kind == RouteRowKind::Hop ? QString(QString::number(++step) + u". "_s) : u"- "_s;
        line += words;
        if (!row.detail.isEmpty())
            line += u" ("_s + row.detail + u')';
        if (row.weakest)
            line += u" ["_s + Words::tr("weakest") + u']';
        if (const Claim *claim = workspace.claim(row.claim)) {
            const QString note = footnote(*claim, workspace);
            if (!notes.contains(note))
                notes.append(note);
            line += u" ["_s + QString::number(notes.indexOf(note) + 1) + u']';
        }
        text += line + u'\n';
    }
    for (qsizetype i = 0; i < notes.size(); ++i)
        text += (i == 0 ? u"\n["_s : u"["_s) + QString::number(i + 1) + u"] "_s + notes.at(i) + u'\n';
    return text;
}

} // namespace clew

#include "routes/routerows.h"

#include "link/claimfacts.h"
#include "words/claimwords.h"
#include "words/dates.h"
#include "words/labels.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTextDocumentFragment>

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
    Rows(const TraceState &trace, const Workspace &workspace)
        : m_trace(trace)
        , m_workspace(workspace)
    {
    }

    std::vector<RouteRow> all()
    {
        for (size_t rank = 0; rank < m_trace.routes.size(); ++rank)
            addRoute(m_trace.routes.at(rank), static_cast<int>(rank));
        return std::move(m_rows);
    }

private:
    void addRoute(const Route &route, int rank)
    {
        RouteRow head{RouteRowKind::Head, rank, {}, {}, {}, {}, {}};
        const int hops = static_cast<int>(route.hops.size());
        head.headline = Words::tr("Route %1").arg(rank + 1);
        head.detail = hops == 1 ? Words::tr("1 hop") : Words::tr("%n hops", nullptr, hops);
        m_rows.push_back(head);
        for (size_t i = 0; i < route.hops.size(); ++i) {
            RouteRow row = hopRow(route.hops.at(i), rank);
            row.firstHop = i == 0;
            row.lastHop = i + 1 == route.hops.size();
            row.weakest = hops > 1 && static_cast<int>(i) == route.weakest;
            m_rows.push_back(row);
        }
        for (const Gap &gap : route.missing) {
            RouteRow row{RouteRowKind::Gap, rank, {}, {}, {}, {}, {}};
            row.headline = sentenceFor(gap, m_workspace.nameOf(gap.entity), m_workspace.nameOf(gap.item))
                               .toHtmlEscaped();
            m_rows.push_back(row);
        }
        for (const ClaimId id : route.counter)
            addCounter(id, rank);
    }

    RouteRow hopRow(const Hop &hop, int rank) const
    {
        RouteRow row{RouteRowKind::Hop, rank, {}, {}, {}, {}, {}};
        const Claim *claim = hop.claims.empty() ? nullptr : m_workspace.claim(hop.claims.front());
        if (!claim)
            return row;
        row.claim = claim->id;
        row.headline = wordsOf(*claim, NameStyle::BoldHtml);
        QStringList details{labelFor(hop.polarity), countsOf(hop, *claim)};
        if (claim->speaker.kind != SpeakerKind::Publication || !claim->speaker.text.isEmpty())
            details.append(wordsFor(claim->speaker));
        if (claim->date)
            details.append(dateText(*claim->date));
        details.removeAll(QString());
        row.detail = details.join(u" · "_s);
        quote(row, *claim);
        return row;
    }

    void addCounter(ClaimId id, int rank)
    {
        const Claim *claim = m_workspace.claim(id);
        if (!claim)
            return;
        RouteRow row{RouteRowKind::Counter, rank, id, {}, {}, {}, {}};
        row.headline = Words::tr("Against: %1").arg(wordsOf(*claim, NameStyle::BoldHtml));
        row.detail = labelFor(claim->polarity) + u" · "_s + wordsFor(claim->speaker);
        quote(row, *claim);
        m_rows.push_back(row);
    }

    QString wordsOf(const Claim &claim, NameStyle style) const
    {
        return sentenceFor(
            claim, [this](EntityId id) { return m_workspace.nameOf(id); }, style);
    }

    QString countsOf(const Hop &hop, const Claim &claim) const
    {
        const int documents = documentsOf(hop.claims, m_workspace);
        const int origins = originsOf(claim, m_workspace);
        const QString told
            = documents == 1 ? Words::tr("1 document") : Words::tr("%n documents", nullptr, documents);
        if (origins == 0)
            return told;
        const QString behind
            = origins == 1 ? Words::tr("1 origin") : Words::tr("%n origins", nullptr, origins);
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

std::vector<RouteRow> routeRows(const TraceState &trace, const Workspace &workspace)
{
    return Rows(trace, workspace).all();
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
        = Words::tr("%1 → %2", "from, to").arg(workspace.nameOf(trace.from), workspace.nameOf(trace.to))
        + u'\n';
    QStringList notes;
    int step = 0;
    for (const RouteRow &row : routeRows(trace, workspace)) {
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

#include "routetext.h"

#include "verb.h"
#include "words/claimwords.h"
#include "words/labels.h"

#include <functional>

namespace clew::cli {

using namespace Qt::StringLiterals;

namespace {

class RouteText
{
public:
    explicit RouteText(const Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    void add(int number, const Route &route)
    {
        QStringList parties{partyName(route.hops.front().from)};
        EntityId last = route.hops.front().from;
        for (const Hop &hop : route.hops) {
            if (hop.from != last) // the item lies with somebody of whom nobody says how it came to him
                parties << partyName(hop.from);
            parties << partyName(hop.to);
            last = hop.to;
        }
        m_lines << QString::number(number) + u". "_s + parties.join(u" -> "_s);
        addHops(route.hops);
        if (route.hops.size() > 1)
            m_lines << u"   "_s + Words::tr("Weakest: hop %1").arg(route.weakest + 1);
        for (const Gap &gap : route.missing)
            m_lines << u"   "_s + Words::tr("Missing: %1").arg(sentenceFor(gap, names()));
        if (!route.counter.empty())
            m_lines << u"   "_s + Words::tr("Against it:");
        for (const ClaimId id : route.counter)
            addClaim(id);
        if (!route.beside.empty())
            m_lines << u"   "_s + Words::tr("Beside it:");
        for (const Beside &beside : route.beside)
            addBeside(beside);
    }

    void add(const NearMiss &miss)
    {
        m_lines << Words::tr("Near: %1").arg(sentenceFor(miss, names()));
        for (const ClaimId id : miss.claims)
            addClaim(id);
        if (!miss.before.empty())
            m_lines << u"   "_s + Words::tr("As far as there:");
        addHops(miss.before);
        if (!miss.after.empty())
            m_lines << u"   "_s + Words::tr("And from there:");
        addHops(miss.after);
    }

    QString text() const { return m_lines.join(u'\n'); }

private:
    QString partyName(EntityId id) const
    {
        const QString name = id ? m_workspace.nameOf(id) : QString();
        return name.isEmpty() ? Words::tr("(unnamed)") : name;
    }

    std::function<QString(EntityId)> names() const
    {
        return [this](EntityId id) {
            return partyName(id);
        };
    }

    void addHops(const std::vector<Hop> &hops)
    {
        int step = 0;
        for (const Hop &hop : hops)
            addHop(++step, hop);
    }

    void addHop(int step, const Hop &hop)
    {
        QStringList facts{labelFor(hop.predicate), labelFor(hop.kind)};
        if (hop.item)
            facts << m_workspace.nameOf(hop.item);
        facts << labelFor(hop.polarity)
              << (hop.origins == 1 ? Words::tr("1 origin") : Words::tr("%n origins", nullptr, hop.origins));
        m_lines << u"   "_s + QString::number(step) + u". "_s + partyName(hop.from) + u" -> "_s
                + partyName(hop.to) + u"  ["_s + facts.join(u"; "_s) + u']';
        for (const ClaimId id : hop.claims)
            addClaim(id);
    }

    void addBeside(const Beside &beside)
    {
        const Claim *claim = m_workspace.claim(beside.claims.front());
        if (!claim)
            return;
        const DocumentSummary *document = m_workspace.summary(claim->document);
        m_lines << u"      "_s
                + Words::tr("%1: %2 (%3; %4)", "kind, sentence, polarity, document")
                      .arg(labelFor(beside.kind), sentenceFor(*claim, names()), labelFor(claim->polarity),
                           document ? document->file : QString());
    }

    void addClaim(ClaimId id)
    {
        const Claim *claim = m_workspace.claim(id);
        if (!claim)
            return;
        const QString indent = u"      "_s;
        const DocumentSummary *document = m_workspace.summary(claim->document);
        m_lines << indent + u'"' + m_workspace.evidenceOf(*claim).simplified() + u'"';
        QString source = document ? document->file : QString();
        if (document && !document->metadata.publisher.isEmpty())
            source += u", "_s + document->metadata.publisher;
        if (document && !document->metadata.published.isEmpty())
            source += u", "_s + document->metadata.published;
        m_lines << indent
                + Words::tr("%1; says: %2; %3", "polarity, speaker, document")
                      .arg(labelFor(claim->polarity), wordsFor(claim->speaker), source);
    }

    const Workspace &m_workspace;
    QStringList m_lines;
};

} // namespace

QString textOf(const Traced &traced, const Workspace &workspace)
{
    RouteText text(workspace);
    int number = 0;
    for (const Route &route : traced.routes)
        text.add(++number, route);
    for (const NearMiss &miss : traced.misses)
        text.add(miss);
    return text.text();
}

} // namespace clew::cli

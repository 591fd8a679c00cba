#include "reader/cards.h"

#include "graph/graph.h"
#include "link/claimfacts.h"
#include "reader/cuts.h"
#include "reader/ledgerwords.h"
#include "words/claimwords.h"
#include "words/dates.h"
#include "words/labels.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr size_t mostClaims = 4;
constexpr qsizetype mostAliases = 5;
constexpr int mostCuts = 6;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(clew::Reader)
};

QString countsOf(const Node &node, size_t claims)
{
    const QString mentions
        = node.mentions == 1 ? Words::tr("1 mention") : Words::tr("%n mentions", nullptr, node.mentions);
    const QString documents
        = node.documents == 1 ? Words::tr("1 document") : Words::tr("%n documents", nullptr, node.documents);
    const int count = static_cast<int>(claims);
    const QString said = count == 1 ? Words::tr("1 claim") : Words::tr("%n claims", nullptr, count);
    return mentions + u" · " + documents + u" · " + said;
}

} // namespace

QString entityCard(EntityId canonical, const Workspace &workspace)
{
    const QString name = workspace.nameOf(canonical);
    const std::shared_ptr<const Graph> graph = workspace.graph();
    const std::optional<int> index = graph->find(canonical);
    const Entity *entity = workspace.entity(canonical);
    if (name.isEmpty() || !entity)
        return {};
    QString card = u"<p style='white-space:pre-wrap; margin:0'><b>"_s + name.toHtmlEscaped() + u"</b><br>"_s
        + labelFor(index ? graph->nodes().at(static_cast<size_t>(*index)).type : entity->type);
    if (entity->unnamed)
        card += u" · "_s + Words::tr("unnamed in the text");
    if (const QStringList aliases = aliasesOf(canonical, workspace); !aliases.isEmpty())
        card += u"<br>"_s
            + Words::tr("also: %1").arg(aliases.mid(0, mostAliases).join(u", "_s).toHtmlEscaped());
    if (index)
        card += u"<br>"_s
            + countsOf(graph->nodes().at(static_cast<size_t>(*index)), workspace.claimsOf(canonical).size());
    return card + u"</p>"_s;
}

QString claimCard(const std::vector<ClaimId> &claims, const Workspace &workspace)
{
    QStringList lines;
    for (const ClaimId id : claims) {
        const Claim *claim = workspace.claim(id);
        if (!claim)
            continue;
        if (lines.size() == static_cast<qsizetype>(mostClaims)) {
            lines.append(Words::tr("and %n more", nullptr, static_cast<int>(claims.size() - mostClaims)));
            break;
        }
        QString line = sentenceFor(
            *claim, [&](EntityId party) { return workspace.nameOf(party); }, NameStyle::BoldHtml);
        line += u"<br>"_s + labelFor(claim->polarity) + u" · "_s + wordsFor(claim->speaker).toHtmlEscaped();
        if (claim->status != ClaimStatus::Proposed)
            line += u" · "_s + labelFor(claim->status);
        if (claim->maker == ClaimMaker::Person)
            line += u" · "_s + Words::tr("by a person");
        if (claim->date)
            line += u" · "_s + dateText(*claim->date).toHtmlEscaped();
        lines.append(line);
    }
    return lines.isEmpty()
        ? QString()
        : QString(u"<p style='margin:0'>"_s + lines.join(u"</p><p style='margin:6px 0 0 0'>"_s) + u"</p>"_s);
}

QString cutCard(const Cut &cut)
{
    QStringList lines;
    for (const LedgerEntry &entry : cut.entries) {
        if (lines.size() == mostCuts) {
            lines.append(Words::tr("and %n more", nullptr, static_cast<int>(cut.entries.size()) - mostCuts));
            break;
        }
        lines.append(u"<b>"_s + labelFor(entry.reason).toHtmlEscaped() + u"</b>&nbsp; "_s
                     + ledgerLine(entry).toHtmlEscaped());
    }
    return u"<p style='margin:0'>"_s + lines.join(u"<br>"_s) + u"</p>"_s;
}

} // namespace clew

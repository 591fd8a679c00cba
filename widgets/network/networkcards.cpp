#include "network/networkcards.h"

#include "link/claimfacts.h"
#include "words/dates.h"
#include "words/labels.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr qsizetype mostAliases = 5;
constexpr size_t mostMembers = 6;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(clew::NetworkView)
};

QString membersOf(const SceneNode &node, const Workspace &workspace)
{
    QStringList names;
    for (const EntityId member : node.members)
        if (member != node.entity && names.size() < static_cast<qsizetype>(mostMembers))
            names.append(workspace.nameOf(member));
    const int others = static_cast<int>(node.members.size()) - 1 - static_cast<int>(names.size());
    if (others > 0)
        names.append(Words::tr("and %n more", nullptr, others));
    return Words::tr("stands also for: %1").arg(names.join(u", "_s));
}

QString counts(int claims, const QString &others)
{
    return (claims == 1 ? Words::tr("1 claim") : Words::tr("%n claims", nullptr, claims)) + u" · "_s + others;
}

QString listingOf(const SceneNode &node)
{
    const QString since = dateText(node.listedSince);
    return since.isEmpty() ? Words::tr("said to be sanctioned")
                           : Words::tr("said to be sanctioned since %1").arg(since);
}

} // namespace

QString nodeCard(const SceneNode &node, const Workspace &workspace)
{
    QStringList lines;
    lines.append(node.unnamed ? Words::tr("%1, unnamed").arg(labelFor(node.type)) : labelFor(node.type));
    if (const QStringList aliases = aliasesOf(node.entity, workspace); !aliases.isEmpty())
        lines.append(Words::tr("also: %1").arg(aliases.mid(0, mostAliases).join(u", "_s)));
    if (!node.members.empty())
        lines.append(membersOf(node, workspace));
    if (!node.onList.isEmpty()) {
        const QString since = dateText(node.onList);
        lines.append(since.isEmpty() ? Words::tr("on a list that is loaded")
                                     : Words::tr("on a list that is loaded, since %1").arg(since));
    }
    if (node.listed)
        lines.append(listingOf(node));
    lines.append(counts(node.claims,
                        node.documents == 1 ? Words::tr("1 document")
                                            : Words::tr("%n documents", nullptr, node.documents)));
    if (node.pinned)
        lines.append(Words::tr("Pinned by hand"));
    QString card = u"<p style='white-space:pre-wrap; margin:0'><b>"_s + node.name.toHtmlEscaped() + u"</b>"_s;
    for (const QString &line : lines)
        card += u"<br/>"_s + line.toHtmlEscaped();
    return card + u"</p>"_s;
}

QString edgeCard(const SceneEdge &edge, const Scene &scene)
{
    const QString figures
        = counts(static_cast<int>(edge.claims.size()),
                 edge.origins == 1 ? Words::tr("1 origin") : Words::tr("%n origins", nullptr, edge.origins));
    const QString what = edge.goods
        ? Words::tr("%1: goods of %2").arg(labelFor(edge.predicate), scene.node(edge.to).name)
        : labelFor(edge.predicate);
    QString card = u"<p style='margin:0'><b>%1</b> %2 <b>%3</b><br/>%4<br/>%5"_s.arg(
        scene.node(edge.from).name.toHtmlEscaped(), (edge.goods ? u"→"_s : what).toHtmlEscaped(),
        scene.node(edge.to).name.toHtmlEscaped(),
        (edge.goods ? what : labelFor(edge.polarity)).toHtmlEscaped(), figures.toHtmlEscaped());
    if (edge.byPerson)
        card += u"<br/>"_s + Words::tr("entered by a person").toHtmlEscaped();
    return card + u"</p>"_s;
}

} // namespace clew

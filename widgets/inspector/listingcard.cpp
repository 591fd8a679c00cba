#include "inspector/listingcard.h"

#include "graph/graph.h"
#include "inspector/card.h"
#include "screening/listcodes.h"
#include "words/dates.h"
#include "words/listwords.h"
#include "workspace/listedparties.h"
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
    Q_DECLARE_TR_FUNCTIONS(clew::Inspector)
};

bool canBeListed(EntityType type)
{
    return type == EntityType::Person || type == EntityType::Organization || type == EntityType::Government;
}

QString stateOf(const Listing &listing)
{
    if (listing.isAccepted())
        return Words::tr("accepted by %1").arg(listing.verdict->who);
    if (listing.isDismissed())
        return Words::tr("dismissed by %1").arg(listing.verdict->who);
    return listing.hit.sure ? Words::tr("the same name; not checked yet") : Words::tr("to be checked");
}

QString sinceOf(const ListEntry &entry)
{
    QString since = entry.since.isEmpty() ? Words::tr("the list does not say since when")
                                          : Words::tr("listed since %1").arg(dateText(entry.since));
    if (!entry.until.isEmpty())
        since += u", "_s + Words::tr("until %1").arg(dateText(entry.until));
    return since;
}

void addHit(Card &card, const Listing &listing, const Listings &listings)
{
    const ListEntry &entry = listings.entryOf(listing);
    const ListFacts *facts = factsOf(entry.list);
    const ListFile &file = listings.lists->files[static_cast<size_t>(entry.source)];
    QStringList head{facts ? facts->title : entry.list};
    if (!entry.number.isEmpty())
        head.append(Words::tr("entry %1").arg(entry.number));
    head.append(sinceOf(entry));
    QString html
        = u"<b>"_s + entry.name().toHtmlEscaped() + u"</b><br/>"_s + head.join(u" · "_s).toHtmlEscaped();
    const AliasHit &best = listing.hit.aliases.front();
    html += u"<br/>"_s
        + card.muted(Words::tr("%1 % by “%2”: %3", "score in percent, listed name, reasons")
                         .arg(QLocale().toString(qRound(best.score * 100)),
                              entry.names[static_cast<size_t>(best.alias)].text, reasonsLabel(best.reasons)));
    if (facts && !listing.isDismissed())
        html += u"<br/>"_s + card.muted(effectOf(*facts, QLocale().name()));
    const QString day = file.date.isEmpty() ? Words::tr("bundled with Clew") : dateText(file.date);
    html += u"<br/>"_s
        + card.muted(stateOf(listing) + u" · "_s
                     + Words::tr("%1 of %2, line %3", "a file of a list, its date")
                           .arg(file.name, day, QLocale().toString(entry.line)));
    card.paragraph(html, 8);
}

} // namespace

void addListings(Card &card, EntityId entity, const Workspace &workspace)
{
    const auto listings = workspace.listings();
    const std::vector<const Listing *> own = listings->of(entity);
    const std::vector<ListedParent> parents = listedParentsOf(
        entity, *workspace.content(), workspace.graph()->clusters(), listedParties(workspace));
    const bool tells = !listings->isEmpty() && canBeListed(workspace.typeOf(entity));
    if (own.empty() && parents.empty() && !tells)
        return;
    card.heading(Words::tr("On lists"), own.empty() ? -1 : static_cast<int>(own.size()));
    for (const Listing *listing : own)
        addHit(card, *listing, *listings);
    if (own.empty() && !listings->isEmpty())
        card.paragraph(card.muted(Words::tr("Not in the lists loaded.")));
    for (const ListedParent &parent : parents)
        card.paragraph(
            Words::tr("Its parent %1 is listed. That does not list it by itself; whether it is meant as "
                      "well depends on the list and on the share held.")
                .arg(card.party(parent.parent)));
}

QString listedThenHtml(const Claim &claim, const Workspace &workspace)
{
    const auto listings = workspace.listings();
    QStringList lines;
    std::vector<EntityId> told;
    for (const EntityId role : {claim.from, claim.to, claim.via}) {
        const EntityId party = role ? workspace.headOf(role) : role;
        if (!party || std::ranges::find(told, party) != told.end())
            continue;
        told.push_back(party);
        for (const Listing *listing : listings->of(party)) {
            if (!listing->holds())
                continue;
            const ListEntry &entry = listings->entryOf(*listing);
            lines.append(
                Words::tr("%1, %2: %3", "a party, a list, listed then or not yet")
                    .arg(workspace.nameOf(party), entry.list,
                         listedThenLabel(codeOf(listedThen(entry, claim.date))))
                    .toHtmlEscaped()
                + (entry.since.isEmpty()
                       ? QString()
                       : u" ("_s + Words::tr("since %1").arg(dateText(entry.since)).toHtmlEscaped() + u')'));
            break; // the best entry says enough; the card of the party has all
        }
    }
    return lines.join(u"<br/>"_s);
}

} // namespace clew

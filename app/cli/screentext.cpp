#include "screenresult.h"

#include "graph/graph.h"
#include "screening/listcodes.h"
#include "verb.h"
#include "words/dates.h"
#include "words/listwords.h"
#include "workspace/workspace.h"

#include <QLocale>

namespace clew::cli {

using namespace Qt::StringLiterals;

namespace {

QString lineFor(const ListFile &file)
{
    const QString date = file.date.isEmpty() ? Words::tr("undated") : file.date;
    return u"  "_s
        + Words::tr("%1: %2, file of %3, %4 rows, %5 entries, %6 names, SHA-256 %7")
              .arg(file.name, listFormatLabel(codeOf(file.format)), date)
              .arg(file.rows)
              .arg(file.entries)
              .arg(file.names)
              .arg(file.sha256);
}

QString datesOf(const ListEntry &entry)
{
    QStringList dates;
    dates << (entry.since.isEmpty() ? Words::tr("the list does not say since when")
                                    : Words::tr("listed since %1").arg(entry.since));
    if (!entry.effective.isEmpty())
        dates << Words::tr("in effect from %1").arg(entry.effective);
    if (!entry.until.isEmpty())
        dates << Words::tr("until %1").arg(entry.until);
    return dates.join(u", "_s);
}

void addHit(QStringList &lines, const Listing &listing, const Screened &screened)
{
    const ListEntry &entry = screened.lists->entries[static_cast<size_t>(listing.hit.entry)];
    const QString number = entry.number.isEmpty() ? QString() : u' ' + entry.number;
    QString head = u"  "_s + entry.list + number + u": "_s + entry.name() + u"; "_s + datesOf(entry);
    if (listing.isDismissed())
        head += u"; "_s + Words::tr("dismissed by %1").arg(listing.verdict->who);
    else if (listing.isAccepted())
        head += u"; "_s + Words::tr("accepted by %1").arg(listing.verdict->who);
    else if (!listing.hit.sure)
        head += u"; "_s + Words::tr("to be checked");
    lines << head;
    for (const AliasHit &alias : listing.hit.aliases) {
        const ListedName &name = entry.names[static_cast<size_t>(alias.alias)];
        lines << u"    "_s
                + Words::tr("%1  “%2” for “%3”: %4", "score, listed name, own name, reasons")
                      .arg(QString::number(alias.score, 'f', 2), name.text, alias.own,
                           reasonsLabel(alias.reasons));
    }
    if (!screened.workspace || listing.isDismissed())
        return;
    for (const Claim *claim : claimsToDate(listing.hit.entity, *screened.workspace)) {
        if (claim->date)
            lines << u"    "_s
                    + Words::tr("%1, %2: %3", "date of a claim, then or not yet, its sentence")
                          .arg(dateText(*claim->date),
                               listedThenLabel(codeOf(listedThen(entry, claim->date))),
                               screened.workspace->evidenceOf(*claim).simplified());
    }
}

void addParents(QStringList &lines, const ScreenedParty &party, const Screened &screened,
                const std::set<EntityId> &listed)
{
    const Workspace &workspace = *screened.workspace;
    for (const ListedParent &parent :
         listedParentsOf(party.entity, *workspace.content(), workspace.graph()->clusters(), listed))
        lines << u"  "_s
                + Words::tr("its parent %1 is listed; that does not list it by itself")
                      .arg(workspace.nameOf(parent.parent));
}

} // namespace

QString textOf(const Screened &screened)
{
    QStringList lines{Words::tr("Lists loaded:")};
    std::set<QString> codes;
    for (const ListFile &file : screened.lists->files)
        lines << lineFor(file);
    for (const Listing &listing : screened.listings)
        codes.insert(screened.lists->entries[static_cast<size_t>(listing.hit.entry)].list);
    for (const QString &code : codes) {
        if (const ListFacts *facts = factsOf(code))
            lines << u"  "_s + code + u": "_s + facts->title + u" ("_s + facts->authority + u"). "_s
                    + facts->effect;
    }
    lines << QString();
    const std::set<EntityId> listed = screened.listed();
    QStringList missed;
    for (size_t at = 0; at < screened.parties.size(); ++at) {
        const ScreenedParty &party = screened.parties[at];
        QStringList own;
        for (const Listing *listing : screened.of(at))
            addHit(own, *listing, screened);
        if (screened.workspace)
            addParents(own, party, screened, listed);
        if (own.isEmpty())
            missed << party.names.front();
        else
            lines << party.names.front() << own;
    }
    if (!missed.isEmpty())
        lines << QString() << Words::tr("Not in the lists loaded:") << u"  "_s + missed.join(u"; "_s);
    return lines.join(u'\n');
}

} // namespace clew::cli

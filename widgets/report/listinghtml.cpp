#include "report/listinghtml.h"

#include "report/htmlpage.h"
#include "screening/listcodes.h"
#include "screening/listedthen.h"
#include "words/claimwords.h"
#include "words/dates.h"
#include "words/listwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(clew)
};

QString quiet(const QString &words)
{
    return u"<br><span class=\"quiet\">"_s + escaped(words) + u"</span>"_s;
}

bool canBeListed(EntityType type)
{
    return type == EntityType::Person || type == EntityType::Organization || type == EntityType::Government;
}

QString stateOf(const ListedParty &hit)
{
    const bool accepted = hit.verdict && hit.verdict->answer == ListAnswer::Accepted;
    if (hit.verdict) {
        const QString words = accepted ? Words::tr("accepted by %1") : Words::tr("dismissed by %1");
        const QString by = words.arg(hit.verdict->who);
        return hit.verdict->reason.isEmpty() ? by : QString(by + u": "_s + hit.verdict->reason);
    }
    return hit.sure ? Words::tr("the same name; no person has checked it")
                    : Words::tr("perhaps the same party; no person has checked it");
}

QString datesOf(const ListedParty &hit)
{
    QStringList dates{hit.since.isEmpty() ? Words::tr("the list does not say since when")
                                          : Words::tr("listed since %1").arg(dateText(hit.since))};
    if (!hit.effective.isEmpty() && hit.effective != hit.since)
        dates << Words::tr("in effect from %1").arg(dateText(hit.effective));
    if (!hit.until.isEmpty())
        dates << Words::tr("until %1").arg(dateText(hit.until));
    return dates.join(u", "_s);
}

QString fileOf(const ListedFile &file)
{
    return file.date.isEmpty() ? Words::tr("%1, bundled with Clew").arg(file.name)
                               : Words::tr("%1 of %2").arg(file.name, dateText(file.date));
}

class ListingWriter
{
public:
    ListingWriter(const ExportTables &tables, const ListedFacts &facts,
                  const std::vector<const Claim *> &dated, const std::function<QString(ClaimId)> &note)
        : m_tables(tables)
        , m_facts(facts)
        , m_dated(dated)
        , m_note(note)
    {
    }

    QString write(const std::set<EntityId> &parties)
    {
        QStringList missing;
        for (const EntityId party : parties) {
            const Node *node = m_tables.node(party);
            if (!node || node->unnamed || !canBeListed(node->type))
                continue;
            const QString told = hitsOf(party) + ownersOf(party);
            if (told.isEmpty())
                missing << node->name;
            else
                m_html += u"<h3>"_s + escaped(node->name) + u"</h3>\n<ul class=\"plain\">\n"_s + told
                    + u"</ul>\n"_s;
        }
        missing.sort();
        if (!missing.isEmpty())
            m_html += u"<p>"_s + escaped(Words::tr("Not in the lists loaded: %1.").arg(missing.join(u", "_s)))
                + u"</p>\n"_s;
        writeFiles();
        return std::move(m_html);
    }

private:
    QString hitsOf(EntityId party)
    {
        QString html;
        for (const ListedParty &hit : m_facts.parties) {
            if (hit.party == party)
                html += u"<li>"_s + hitHtml(hit) + u"</li>\n"_s;
        }
        return html;
    }

    QString hitHtml(const ListedParty &hit)
    {
        const ListFacts *list = factsOf(hit.list);
        QString place = list ? list->title + u" ("_s + list->authority + u')' : hit.list;
        if (!hit.number.isEmpty())
            place += u", "_s + Words::tr("entry %1").arg(hit.number);
        QString html = u"<b>"_s + escaped(hit.name) + u"</b>, "_s + escaped(place) + u": "_s
            + escaped(datesOf(hit) + u"; "_s + stateOf(hit)) + u'.';
        if (hit.isDismissed())
            return html;
        html += quiet(Words::tr("Met by the name “%1”: %2.")
                          .arg(hit.own, reasonsLabel(QStringList(hit.reasons.begin(), hit.reasons.end()))));
        if (list)
            html += quiet(effectOf(*list, QLocale().name()));
        if (!hit.notice.isEmpty())
            html += quiet(Words::tr("Published: %1.").arg(hit.notice));
        html += quiet(
            Words::tr("%1, line %2", "a file of a list")
                .arg(fileOf(m_facts.files[static_cast<size_t>(hit.file)]), QLocale().toString(hit.line)));
        return html + (hit.holds() ? timesOf(hit) : QString());
    }

    // What happened with the party, and whether it stood on the list then.
    QString timesOf(const ListedParty &hit)
    {
        ListEntry entry;
        entry.since = hit.since;
        entry.effective = hit.effective;
        entry.until = hit.until;
        QString html;
        for (const Claim *claim : m_dated) {
            const bool concerns
                = m_tables.headOf(claim->from) == hit.party || m_tables.headOf(claim->to) == hit.party;
            if (!concerns || !claim->date || claim->date->isEmpty())
                continue;
            const QString sentence
                = sentenceFor(*claim, [this](EntityId end) { return m_tables.nameOf(end); });
            html += u"<br>"_s
                + escaped(Words::tr("%1: %2 (%3)", "a date, then or not yet listed, what happened")
                              .arg(dateText(*claim->date),
                                   listedThenLabel(codeOf(listedThen(entry, claim->date))), sentence))
                + m_note(claim->id);
        }
        return html;
    }

    QString ownersOf(EntityId party)
    {
        QString html;
        for (const ListedOwner &owner : m_facts.owners) {
            if (owner.party == party)
                html += u"<li>"_s
                    + escaped(Words::tr("Its parent %1 is listed. That does not list it by itself; whether "
                                        "it is meant as well depends on the list and on the share held.")
                                  .arg(m_tables.nameOf(owner.owner)))
                    + m_note(owner.claim) + u"</li>\n"_s;
        }
        return html;
    }

    void writeFiles()
    {
        m_html += u"<p class=\"facts\">"_s + escaped(Words::tr("Lists compared:"));
        for (const ListedFile &file : m_facts.files)
            m_html += u"<br>"_s + escaped(fileOf(file)) + u"<br>"_s
                + escaped(Words::tr("SHA-256 %1").arg(file.sha256));
        m_html += u"</p>\n"_s;
    }

    const ExportTables &m_tables;
    const ListedFacts &m_facts;
    const std::vector<const Claim *> &m_dated;
    const std::function<QString(ClaimId)> &m_note;
    QString m_html;
};

} // namespace

QString listingHtml(const ExportTables &tables, const ListedFacts &facts, const std::set<EntityId> &parties,
                    const std::vector<const Claim *> &dated, const std::function<QString(ClaimId)> &note)
{
    return ListingWriter(tables, facts, dated, note).write(parties);
}

} // namespace clew

#include "screenresult.h"

#include "export/jsonwriter.h"
#include "graph/graph.h"
#include "screening/listcodes.h"
#include "words/listwords.h"
#include "workspace/listedparties.h"
#include "workspace/workspace.h"

#include <set>

namespace clew::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int decimals = 3; // of a score

void writeFile(JsonWriter &json, const ListFile &file)
{
    json.beginObject();
    json.key("name"_L1).value(file.name);
    json.key("format"_L1).value(codeOf(file.format));
    json.key("date"_L1).textOrNull(file.date);
    json.key("sha256"_L1).value(file.sha256);
    json.key("rows"_L1).value(qint64(file.rows));
    json.key("entries"_L1).value(qint64(file.entries));
    json.key("names"_L1).value(qint64(file.names));
    json.key("problems"_L1).beginArray();
    for (const ListProblem &problem : file.problems) {
        json.beginObject();
        json.key("line"_L1).value(qint64(problem.line));
        json.key("what"_L1).value(codeOf(problem.what));
        json.key("fact"_L1).textOrNull(problem.fact);
        json.end();
    }
    json.end();
    json.end();
}

void writeList(JsonWriter &json, const QString &code)
{
    const ListFacts *facts = factsOf(code);
    json.beginObject();
    json.key("code"_L1).value(code);
    json.key("title"_L1).textOrNull(facts ? facts->title : QString());
    json.key("authority"_L1).textOrNull(facts ? facts->authority : QString());
    json.key("effect"_L1).textOrNull(facts ? facts->effect : QString());
    json.end();
}

class PartyWriter
{
public:
    PartyWriter(JsonWriter &json, const Screened &screened)
        : m_json(json)
        , m_screened(screened)
    {
        m_listed = screened.listed();
    }

    void write(size_t at)
    {
        const ScreenedParty &party = m_screened.parties[at];
        const std::vector<const Listing *> listings = m_screened.of(at);
        m_json.beginObject(JsonWriter::Shape::Lines);
        if (party.entity)
            m_json.key("entity"_L1).value(QString::number(party.entity.value, 16));
        m_json.key("name"_L1).value(party.names.front());
        m_json.key("type"_L1).value(codeOf(party.type));
        m_json.key("result"_L1).value(listings.empty() ? u"not_in_the_lists_loaded"_s : u"hit"_s);
        if (m_screened.workspace)
            writeParents(party);
        m_json.key("hits"_L1).beginArray(JsonWriter::Shape::Lines);
        for (const Listing *listing : listings)
            writeHit(*listing);
        m_json.end();
        m_json.end();
    }

private:
    void writeParents(const ScreenedParty &party)
    {
        const Workspace &workspace = *m_screened.workspace;
        m_json.key("listedParents"_L1).beginArray();
        for (const ListedParent &parent :
             listedParentsOf(party.entity, *workspace.content(), workspace.graph()->clusters(), m_listed)) {
            m_json.beginObject();
            m_json.key("name"_L1).value(workspace.nameOf(parent.parent));
            const Claim *claim = workspace.claim(parent.claim);
            m_json.key("evidence"_L1).textOrNull(claim ? workspace.evidenceOf(*claim) : QString());
            m_json.end();
        }
        m_json.end();
    }

    void writeHit(const Listing &listing)
    {
        const ListEntry &entry = m_screened.lists->entries[static_cast<size_t>(listing.hit.entry)];
        m_json.beginObject(JsonWriter::Shape::Lines);
        m_json.key("list"_L1).value(entry.list);
        m_json.key("number"_L1).textOrNull(entry.number);
        m_json.key("name"_L1).value(entry.name());
        m_json.key("since"_L1).textOrNull(entry.since);
        m_json.key("effective"_L1).textOrNull(entry.effective);
        m_json.key("until"_L1).textOrNull(entry.until);
        m_json.key("programs"_L1).beginArray();
        for (const QString &program : entry.programs)
            m_json.value(program);
        m_json.end();
        m_json.key("notice"_L1).textOrNull(entry.notice);
        m_json.key("file"_L1).value(m_screened.lists->files[static_cast<size_t>(entry.source)].name);
        m_json.key("line"_L1).value(qint64(entry.line));
        m_json.key("score"_L1).value(listing.hit.score(), decimals);
        m_json.key("certainty"_L1).value(listing.hit.sure ? u"sure"_s : u"likely"_s);
        m_json.key("verdict"_L1).textOrNull(listing.verdict ? codeOf(listing.verdict->answer) : QString());
        writeAliases(listing, entry);
        if (m_screened.workspace)
            writeClaims(listing, entry);
        m_json.end();
    }

    void writeAliases(const Listing &listing, const ListEntry &entry)
    {
        m_json.key("aliases"_L1).beginArray();
        for (const AliasHit &alias : listing.hit.aliases) {
            const ListedName &name = entry.names[static_cast<size_t>(alias.alias)];
            m_json.beginObject();
            m_json.key("name"_L1).value(name.text);
            m_json.key("kind"_L1).value(codeOf(name.kind));
            m_json.key("own"_L1).value(alias.own);
            m_json.key("score"_L1).value(alias.score, decimals);
            m_json.key("reasons"_L1).beginArray();
            for (const QString &reason : alias.reasons)
                m_json.value(reason);
            m_json.end();
            m_json.end();
        }
        m_json.end();
    }

    void writeClaims(const Listing &listing, const ListEntry &entry)
    {
        const Workspace &workspace = *m_screened.workspace;
        m_json.key("claims"_L1).beginArray(JsonWriter::Shape::Lines);
        for (const Claim *claim : claimsToDate(listing.hit.entity, workspace)) {
            m_json.beginObject();
            m_json.key("predicate"_L1).value(codeOf(claim->predicate));
            m_json.key("from"_L1).textOrNull(workspace.nameOf(claim->from));
            m_json.key("to"_L1).textOrNull(workspace.nameOf(claim->to));
            m_json.key("item"_L1).textOrNull(workspace.nameOf(claim->item));
            m_json.key("polarity"_L1).value(codeOf(claim->polarity));
            m_json.key("dateFrom"_L1).textOrNull(claim->date ? claim->date->from : QString());
            m_json.key("dateTo"_L1).textOrNull(claim->date ? claim->date->to : QString());
            m_json.key("then"_L1).value(codeOf(listedThen(entry, claim->date)));
            m_json.key("evidence"_L1).textOrNull(workspace.evidenceOf(*claim));
            m_json.end();
        }
        m_json.end();
    }

    JsonWriter &m_json;
    const Screened &m_screened;
    std::set<EntityId> m_listed;
};

} // namespace

std::vector<const Listing *> Screened::of(size_t party) const
{
    std::vector<const Listing *> found;
    for (const Listing &listing : listings) {
        if (listing.hit.entity == parties[party].entity)
            found.push_back(&listing);
    }
    return found;
}

std::set<EntityId> Screened::listed() const
{
    if (!workspace)
        return {};
    std::set<EntityId> named = saidToBeListed(*workspace->content(), workspace->graph()->clusters());
    for (const Listing &listing : listings) {
        if (listing.holds())
            named.insert(listing.hit.entity);
    }
    return named;
}

std::vector<const Claim *> claimsToDate(EntityId party, const Workspace &workspace)
{
    const Clusters &clusters = workspace.graph()->clusters();
    std::vector<const Claim *> claims = workspace.claimsOf(party);
    std::erase_if(claims, [&](const Claim *claim) {
        const bool acts = canonical(clusters, claim->from) == party || canonical(clusters, claim->to) == party
            || canonical(clusters, claim->via) == party;
        const bool isListing
            = claim->predicate == Predicate::Sanctions && canonical(clusters, claim->to) == party;
        return !acts || isListing || claim->status == ClaimStatus::Rejected;
    });
    return claims;
}

QByteArray jsonOf(const Screened &screened)
{
    JsonWriter json;
    json.beginObject(JsonWriter::Shape::Lines);
    json.key("format"_L1).value(u"clew-screening-1"_s);
    json.key("files"_L1).beginArray(JsonWriter::Shape::Lines);
    for (const ListFile &file : screened.lists->files)
        writeFile(json, file);
    json.end();
    std::set<QString> codes;
    for (const Listing &listing : screened.listings)
        codes.insert(screened.lists->entries[static_cast<size_t>(listing.hit.entry)].list);
    json.key("lists"_L1).beginArray(JsonWriter::Shape::Lines);
    for (const QString &code : codes)
        writeList(json, code);
    json.end();
    json.key("parties"_L1).beginArray(JsonWriter::Shape::Lines);
    PartyWriter parties(json, screened);
    for (size_t at = 0; at < screened.parties.size(); ++at)
        parties.write(at);
    json.end();
    json.end();
    return json.take();
}

} // namespace clew::cli

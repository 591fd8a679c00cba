#include "export/record.h"

#include "export/edgefacts.h"
#include "export/jsonwriter.h"
#include "export/textout.h"

#include <algorithm>
#include <map>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

void idOrNull(JsonWriter &json, QLatin1StringView key, EntityId id)
{
    json.key(key).textOrNull(id ? idOf(id) : QString());
}

void clean(JsonWriter &json, QLatin1StringView key, const QString &text, Losses &losses)
{
    json.key(key).textOrNull(cleanText(text, losses));
}

struct SignatureKeys
{
    QLatin1StringView who, when;
};

// Where somebody decided it; a line without it bears no more than it has to.
template<typename Id>
void signature(JsonWriter &json, const SignatureKeys &keys, const std::map<Id, Signed> &table, Id id,
               Losses &losses)
{
    const auto found = table.find(id);
    if (found == table.end())
        return;
    if (!found->second.who.isEmpty())
        clean(json, keys.who, found->second.who, losses);
    json.key(keys.when).textOrNull(found->second.when);
}

constexpr SignatureKeys ofReview{"reviewedBy"_L1, "reviewedAt"_L1}, ofDate{"redatedBy"_L1, "redatedAt"_L1},
    ofName{"namedBy"_L1, "namedAt"_L1}, ofType{"typedBy"_L1, "typedAt"_L1},
    ofMentions{"markedBy"_L1, "markedAt"_L1}, ofMaking{"madeBy"_L1, "madeAt"_L1};

void claimSignatures(JsonWriter &json, const Claim &claim, const ExportTables &tables, Losses &losses)
{
    if (const Signatures *all = tables.source().signatures.get()) {
        signature(json, ofReview, all->reviews, claim.id, losses);
        signature(json, ofDate, all->dates, claim.id, losses);
    }
}

// What was decided about the members of a cluster, of each kind the last.
void entitySignatures(JsonWriter &json, const std::vector<EntityId> &members, const ExportTables &tables,
                      Losses &losses)
{
    const Signatures *all = tables.source().signatures.get();
    if (!all)
        return;
    const auto last = [&](const SignatureKeys &keys, const std::map<EntityId, Signed> &table) {
        EntityId latest;
        for (const EntityId member : members) {
            const auto found = table.find(member);
            if (found != table.end() && (!latest || found->second.when > table.at(latest).when))
                latest = member;
        }
        signature(json, keys, table, latest, losses);
    };
    last(ofName, all->names);
    last(ofType, all->types);
    last(ofMentions, all->mentions);
    last(ofMaking, all->entities);
}

QByteArray claimLine(const Claim &claim, const Quotes::Quote &quote, const ExportTables &tables,
                     Losses &losses)
{
    JsonWriter json;
    json.beginObject();
    json.key("id"_L1).value(idOf(claim.id));
    json.key("document"_L1).value(idOf(claim.document));
    json.key("predicate"_L1).value(codeOf(claim.predicate));
    idOrNull(json, "from"_L1, claim.from);
    idOrNull(json, "to"_L1, claim.to);
    idOrNull(json, "via"_L1, claim.via);
    idOrNull(json, "item"_L1, claim.item);
    json.key("polarity"_L1).value(codeOf(claim.polarity));
    json.key("edtf"_L1).textOrNull(edtfOf(claim.date));
    json.key("datedBy"_L1).value(codeOf(claim.dater));
    clean(json, "price"_L1, claim.price, losses);
    clean(json, "quantity"_L1, claim.quantity, losses);
    clean(json, "speaker"_L1, claim.speaker.text, losses);
    json.key("speakerKind"_L1).value(codeOf(claim.speaker.kind));
    json.key("begin"_L1).value(qint64(quote.points.begin));
    json.key("end"_L1).value(qint64(quote.points.end));
    clean(json, "quote"_L1, quote.exact, losses);
    json.key("confidence"_L1).value(claim.confidence, 2);
    json.key("status"_L1).value(codeOf(claim.status));
    json.key("maker"_L1).value(codeOf(claim.maker));
    json.key("rule"_L1).value(claim.rule);
    claimSignatures(json, claim, tables, losses);
    json.end();
    if (!tables.source().quotations && !quote.points.isEmpty())
        ++losses[Loss::QuotationLeftOut];
    return json.take();
}

} // namespace

Result<void> writeEntityRecord(QIODevice &device, const ExportTables &tables, Losses &losses)
{
    std::map<EntityId, std::vector<EntityId>> members;
    for (const Entity &entity : tables.content().entities)
        members[tables.headOf(entity.id)].push_back(entity.id);
    TextOut out(device);
    for (const Node &node : tables.graph().nodes()) {
        std::vector<EntityId> &own = members[node.entity];
        std::ranges::sort(own);
        JsonWriter json;
        json.beginObject();
        json.key("id"_L1).value(idOf(node.entity));
        json.key("type"_L1).value(codeOf(node.type));
        json.key("name"_L1).value(cleanText(node.name, losses));
        json.key("unnamed"_L1).value(node.unnamed);
        json.key("aliases"_L1).beginArray();
        for (const QString &alias : tables.aliasesOf(node))
            json.value(cleanText(alias, losses));
        json.end();
        json.key("members"_L1).beginArray();
        for (const EntityId id : own)
            json.value(idOf(id));
        json.end();
        json.key("mentions"_L1).value(qint64(node.mentions));
        json.key("documents"_L1).value(qint64(node.documents));
        entitySignatures(json, own, tables, losses);
        json.end();
        out << json.take();
    }
    return out.finish();
}

Result<void> writeClaimRecord(QIODevice &device, const ExportTables &tables, Losses &losses, const Job &job)
{
    TextOut out(device);
    Quotes quotes(tables);
    const Result<void> done = forEachClaim(tables, job, [&](const Claim &claim) -> Result<void> {
        const auto quote = quotes.of(claim);
        if (!quote)
            return quote.error();
        out << claimLine(claim, *quote, tables, losses);
        return out.hasFailed() ? out.finish() : Result<void>();
    });
    return done ? out.finish() : done;
}

Result<void> writeJudgementRecord(QIODevice &device, const ExportTables &tables, Losses &losses)
{
    TextOut out(device);
    for (const Judgement &judgement : tables.content().judgements) {
        JsonWriter json;
        json.beginObject();
        json.key("left"_L1).value(idOf(judgement.left));
        json.key("right"_L1).value(idOf(judgement.right));
        json.key("verdict"_L1).value(codeOf(judgement.verdict));
        json.key("score"_L1).value(judgement.score, 2);
        clean(json, "reason"_L1, judgement.reason, losses);
        clean(json, "who"_L1, judgement.who, losses);
        json.key("when"_L1).textOrNull(judgement.when);
        json.end();
        out << json.take();
    }
    return out.finish();
}

Result<void> writeRetellingRecord(QIODevice &device, const ExportTables &tables, Losses &losses)
{
    TextOut out(device);
    for (const Retelling &one : tables.content().retellings) {
        JsonWriter json;
        json.beginObject();
        json.key("document"_L1).value(idOf(one.document));
        json.key("origin"_L1).textOrNull(one.origin ? idOf(one.origin) : QString());
        clean(json, "publication"_L1, one.publication, losses);
        json.key("kind"_L1).value(codeOf(one.kind));
        json.key("verdict"_L1).value(codeOf(one.verdict));
        json.key("score"_L1).value(one.score, 2);
        clean(json, "who"_L1, one.who, losses);
        json.key("when"_L1).textOrNull(one.when);
        json.end();
        out << json.take();
    }
    return out.finish();
}

Result<void> writeListingRecord(QIODevice &device, const ExportTables &tables, Losses &losses)
{
    TextOut out(device);
    for (const ListVerdict &one : tables.content().listVerdicts) {
        JsonWriter json;
        json.beginObject();
        json.key("entity"_L1).value(idOf(one.entity));
        clean(json, "entry"_L1, one.entry, losses);
        json.key("answer"_L1).value(codeOf(one.answer));
        clean(json, "reason"_L1, one.reason, losses);
        clean(json, "who"_L1, one.who, losses);
        json.key("when"_L1).textOrNull(one.when);
        json.end();
        out << json.take();
    }
    return out.finish();
}

} // namespace clew

#include "export/claimscsv.h"

#include "export/edgefacts.h"

#include <QStringList>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

QString number(const Quotes::Quote &quote, qsizetype position)
{
    return quote.points.isEmpty() ? QString() : QString::number(position);
}

QString joined(const std::vector<QString> &values)
{
    return QStringList(values.begin(), values.end()).join("; "_L1);
}

QString reviewedBy(const Claim &claim, const ExportTables &tables)
{
    if (const Signatures *all = tables.source().signatures.get()) {
        const auto found = all->reviews.find(claim.id);
        if (found != all->reviews.end() && !found->second.who.isEmpty())
            return found->second.who;
    }
    return claim.maker == ClaimMaker::Person || claim.status != ClaimStatus::Proposed ? u"person"_s
                                                                                      : QString();
}

} // namespace

Result<void> writeClaimsCsv(QIODevice &device, const ExportTables &tables, CsvReader reader, Losses &losses,
                            const Job &job)
{
    CsvOut csv(device, losses, reader);
    csv.row({u"claim_id"_s,    u"subject"_s,      u"subject_id"_s, u"relation"_s, u"object"_s,
             u"object_id"_s,   u"goods"_s,        u"through"_s,    u"stance"_s,   u"negated"_s,
             u"speaker"_s,     u"speaker_type"_s, u"price"_s,      u"quantity"_s, u"event_date_edtf"_s,
             u"date_words"_s,  u"published"_s,    u"document"_s,   u"file"_s,     u"title"_s,
             u"publisher"_s,   u"url"_s,          u"origin"_s,     u"quote"_s,    u"start"_s,
             u"end"_s,         u"page"_s,         u"confidence"_s, u"status"_s,   u"made_by"_s,
             u"reviewed_by"_s, u"rule"_s});
    Quotes quotes(tables);
    const Result<void> done = forEachClaim(tables, job, [&](const Claim &claim) -> Result<void> {
        const auto quote = quotes.of(claim);
        if (!quote)
            return quote.error();
        const DocumentSummary *document = tables.document(claim.document);
        const Metadata metadata = document ? document->metadata : Metadata{};
        const bool negated = claim.polarity == Polarity::Negated || claim.polarity == Polarity::Denied;
        csv.row({idOf(claim.id),
                 tables.nameOf(claim.from),
                 claim.from ? idOf(tables.headOf(claim.from)) : QString(),
                 codeOf(claim.predicate),
                 tables.nameOf(claim.to),
                 claim.to ? idOf(tables.headOf(claim.to)) : QString(),
                 tables.nameOf(claim.item),
                 tables.nameOf(claim.via),
                 codeOf(claim.polarity),
                 negated ? u"true"_s : u"false"_s,
                 claim.speaker.text,
                 codeOf(claim.speaker.kind),
                 claim.price,
                 claim.quantity,
                 edtfOf(claim.date),
                 claim.dateText,
                 metadata.published,
                 idOf(claim.document),
                 document ? document->file : QString(),
                 metadata.title,
                 metadata.publisher,
                 metadata.url,
                 joined(tables.originsOf(claim.id)),
                 quote->exact,
                 number(*quote, quote->points.begin),
                 number(*quote, quote->points.end),
                 quote->page ? QString::number(*quote->page) : QString(),
                 decimal(claim.confidence),
                 codeOf(claim.status),
                 codeOf(claim.maker),
                 reviewedBy(claim, tables),
                 claim.rule});
        return csv.hasFailed() ? csv.finish() : Result<void>();
    });
    return done ? csv.finish() : done;
}

Result<void> writeNodesCsv(QIODevice &device, const ExportTables &tables, CsvReader reader, Losses &losses)
{
    CsvOut csv(device, losses, reader);
    csv.row({u"Id"_s, u"Label"_s, u"Schema"_s, u"Unnamed"_s, u"Aliases"_s, u"Mentions"_s, u"Documents"_s});
    for (const Node &node : tables.graph().nodes()) {
        csv.row({idOf(node.entity), node.name, codeOf(node.type), node.unnamed ? u"true"_s : u"false"_s,
                 joined(tables.aliasesOf(node)), QString::number(node.mentions),
                 QString::number(node.documents)});
    }
    return csv.finish();
}

Result<void> writeEdgesCsv(QIODevice &device, const ExportTables &tables, CsvReader reader, Losses &losses,
                           const Job &job)
{
    CsvOut csv(device, losses, reader);
    csv.row({u"Source"_s, u"Target"_s, u"Type"_s, u"Kind"_s, u"Id"_s, u"Label"_s, u"Weight"_s,
             u"Source name"_s, u"Target name"_s, u"Stance"_s, u"Goods"_s, u"Date"_s, u"Start"_s, u"End"_s,
             u"Speaker"_s, u"Document"_s, u"Confidence"_s, u"Status"_s});
    const std::vector<Node> &nodes = tables.graph().nodes();
    const auto day = [](const QDate &date) {
        return date.toString(Qt::ISODate);
    };
    const Result<void> done
        = forEachEdge(tables, job, losses,
                      [&](const Claim &claim, const Edge &edge, const Quotes::Quote &) -> Result<void> {
                          const Node &from = nodes[static_cast<size_t>(edge.from)];
                          const Node &to = nodes[static_cast<size_t>(edge.to)];
                          const QString predicate = codeOf(claim.predicate);
                          const DateRange date = claim.date.value_or(DateRange{});
                          const QString id = edgeIdOf(claim.id, edge);
                          if (isVague(claim.date))
                              ++losses[Loss::PrecisionInvented];
                          csv.row({idOf(from.entity), idOf(to.entity),
                                   isSymmetric(claim.predicate) ? u"Undirected"_s : u"Directed"_s,
                                   QString(predicate + u' ' + id), id, predicate, u"1"_s, from.name, to.name,
                                   codeOf(claim.polarity), tables.nameOf(claim.item), edtfOf(claim.date),
                                   day(firstDay(date.from)), day(lastDay(date.to)), claim.speaker.text,
                                   idOf(claim.document), decimal(claim.confidence), codeOf(claim.status)});
                          return csv.hasFailed() ? csv.finish() : Result<void>();
                      });
    losses.erase(Loss::DirectionInvented); // the column Type says it
    return done ? csv.finish() : done;
}

} // namespace clew

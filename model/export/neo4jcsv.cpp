#include "export/neo4jcsv.h"

#include "export/csvout.h"
#include "export/edgefacts.h"

#include <QStringList>

#include <map>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

// ";" parts the values of an array.
QString arrayOf(const std::vector<QString> &values, Losses &losses)
{
    QStringList safe;
    for (const QString &value : values) {
        safe << value;
        if (value.contains(u';')) {
            safe.back().replace(u';', u',');
            ++losses[Loss::SemicolonInArray];
        }
    }
    return safe.join(u';');
}

QString code(bool value)
{
    return value ? u"true"_s : u"false"_s;
}

} // namespace

Result<void> writeNeo4jEntities(QIODevice &device, const ExportTables &tables, Losses &losses)
{
    CsvOut csv(device, losses);
    csv.row({u"entityId:ID(Entity)"_s, u"name"_s, u"aliases:string[]"_s, u"unnamed:boolean"_s,
             u"mentions:int"_s, u"documents:int"_s, u":LABEL"_s});
    for (const Node &node : tables.graph().nodes()) {
        csv.row({idOf(node.entity), node.name, arrayOf(tables.aliasesOf(node), losses), code(node.unnamed),
                 QString::number(node.mentions), QString::number(node.documents),
                 QString(u"Entity;"_s + codeOf(node.type))});
    }
    return csv.finish();
}

Result<void> writeNeo4jDocuments(QIODevice &device, const ExportTables &tables, Losses &losses)
{
    CsvOut csv(device, losses);
    csv.row({u"documentId:ID(Document)"_s, u"file"_s, u"title"_s, u"publisher"_s, u"authors:string[]"_s,
             u"published"_s, u"url"_s, u"language"_s, u"origins:string[]"_s, u":LABEL"_s});
    for (const DocumentSummary &document : tables.content().documents) {
        const Metadata &metadata = document.metadata;
        csv.row({idOf(document.id), document.file, metadata.title, metadata.publisher,
                 arrayOf(metadata.authors, losses), metadata.published, metadata.url, metadata.language,
                 arrayOf(tables.originsOf(document.id), losses), u"Document"_s});
    }
    return csv.finish();
}

Result<void> writeNeo4jClaims(QIODevice &device, const ExportTables &tables, Losses &losses, const Job &job)
{
    CsvOut csv(device, losses);
    csv.row({u":START_ID(Entity)"_s,
             u":END_ID(Entity)"_s,
             u"claimId"_s,
             u"polarity"_s,
             u"goods:boolean"_s,
             u"symmetric:boolean"_s,
             u"item"_s,
             u"via"_s,
             u"speaker"_s,
             u"speakerKind"_s,
             u"edtf"_s,
             u"validFrom:date"_s,
             u"validTo:date"_s,
             u"price"_s,
             u"quantity"_s,
             u"documentId"_s,
             u"quote"_s,
             u"begin:int"_s,
             u"end:int"_s,
             u"confidence:double"_s,
             u"status"_s,
             u"maker"_s,
             u":TYPE"_s});
    const std::vector<Node> &nodes = tables.graph().nodes();
    const Result<void> done
        = forEachEdge(tables, job, losses,
                      [&](const Claim &claim, const Edge &edge, const Quotes::Quote &quote) -> Result<void> {
                          const DateRange date = claim.date.value_or(DateRange{});
                          const bool quoted = !quote.points.isEmpty();
                          if (isVague(claim.date))
                              ++losses[Loss::PrecisionInvented];
                          csv.row({idOf(nodes[static_cast<size_t>(edge.from)].entity),
                                   idOf(nodes[static_cast<size_t>(edge.to)].entity),
                                   idOf(claim.id),
                                   codeOf(claim.polarity),
                                   code(edge.goods),
                                   code(isSymmetric(claim.predicate)),
                                   tables.nameOf(claim.item),
                                   tables.nameOf(claim.via),
                                   claim.speaker.text,
                                   codeOf(claim.speaker.kind),
                                   edtfOf(claim.date),
                                   firstDay(date.from).toString(Qt::ISODate),
                                   lastDay(date.to).toString(Qt::ISODate),
                                   claim.price,
                                   claim.quantity,
                                   idOf(claim.document),
                                   quote.exact,
                                   quoted ? QString::number(quote.points.begin) : QString(),
                                   quoted ? QString::number(quote.points.end) : QString(),
                                   decimal(claim.confidence),
                                   codeOf(claim.status),
                                   codeOf(claim.maker),
                                   codeOf(claim.predicate).toUpper()});
                          return csv.hasFailed() ? csv.finish() : Result<void>();
                      });
    return done ? csv.finish() : done;
}

Result<void> writeNeo4jMentions(QIODevice &device, const ExportTables &tables, Losses &losses)
{
    std::map<std::pair<DocumentId, EntityId>, int> counts;
    for (const Mention &mention : tables.content().mentions)
        ++counts[{mention.document, tables.headOf(mention.entity)}];
    CsvOut csv(device, losses);
    csv.row({u":START_ID(Document)"_s, u":END_ID(Entity)"_s, u"count:int"_s, u":TYPE"_s});
    for (const auto &[pair, count] : counts) {
        if (tables.document(pair.first) && tables.node(pair.second))
            csv.row({idOf(pair.first), idOf(pair.second), QString::number(count), u"MENTIONS"_s});
    }
    return csv.finish();
}

QByteArray neo4jCommand()
{
    return "neo4j-admin database import full neo4j --id-type=string --multiline-fields=true \\\n"
           "  --nodes=entities.csv --nodes=documents.csv \\\n"
           "  --relationships=claims.csv --relationships=mentions.csv\n";
}

} // namespace clew

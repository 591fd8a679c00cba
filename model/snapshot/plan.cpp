#include "snapshot/plan.h"

#include "export/analysisjson.h"
#include "export/claimscsv.h"
#include "export/dot.h"
#include "export/ftm.h"
#include "export/gexf.h"
#include "export/graphml.h"
#include "export/jsonld.h"
#include "export/neo4jcsv.h"
#include "export/record.h"
#include "export/textout.h"

namespace clew {

using namespace Qt::StringLiterals;

namespace {

using Files = std::vector<PlannedFile>;

Files csvFiles(const ExportTables &tables)
{
    Files files;
    for (const auto &[reader, ending] : {std::pair(CsvReader::Program, u".csv"_s),
                                         std::pair(CsvReader::Spreadsheet, u"-spreadsheet.csv"_s)}) {
        files.push_back({u"claims"_s + ending, "csv"_L1,
                         [&tables, reader = reader](QIODevice &device, Losses &losses, const Job &job) {
                             return writeClaimsCsv(device, tables, reader, losses, job);
                         }});
        files.push_back({u"nodes"_s + ending, "csv"_L1,
                         [&tables, reader = reader](QIODevice &device, Losses &losses, const Job &) {
                             return writeNodesCsv(device, tables, reader, losses);
                         }});
        files.push_back({u"edges"_s + ending, "csv"_L1,
                         [&tables, reader = reader](QIODevice &device, Losses &losses, const Job &job) {
                             return writeEdgesCsv(device, tables, reader, losses, job);
                         }});
    }
    return files;
}

Files ftmFiles(const ExportTables &tables)
{
    Files files;
    files.push_back(
        {u"ftm/entities.ftm.json"_s, "ftm"_L1, [&tables](QIODevice &device, Losses &losses, const Job &job) {
             return writeFtmEntities(device, tables, losses, job);
         }});
    for (const auto &[form, name] : {std::pair(StatementForm::Csv, u"ftm/statements.csv"_s),
                                     std::pair(StatementForm::Json, u"ftm/statements.json"_s)})
        files.push_back(
            {name, "ftm"_L1, [&tables, form = form](QIODevice &device, Losses &losses, const Job &job) {
                 return writeFtmStatements(device, tables, form, losses, job);
             }});
    return files;
}

Files neo4jFiles(const ExportTables &tables)
{
    using Simple = Result<void> (*)(QIODevice &, const ExportTables &, Losses &);
    Files files;
    for (const auto &[name, write] :
         {std::pair<QString, Simple>(u"neo4j/entities.csv"_s, writeNeo4jEntities),
          std::pair<QString, Simple>(u"neo4j/documents.csv"_s, writeNeo4jDocuments),
          std::pair<QString, Simple>(u"neo4j/mentions.csv"_s, writeNeo4jMentions)})
        files.push_back(
            {name, "neo4j"_L1, [&tables, write = write](QIODevice &device, Losses &losses, const Job &) {
                 return write(device, tables, losses);
             }});
    files.push_back(
        {u"neo4j/claims.csv"_s, "neo4j"_L1, [&tables](QIODevice &device, Losses &losses, const Job &job) {
             return writeNeo4jClaims(device, tables, losses, job);
         }});
    files.push_back({u"neo4j/import.txt"_s, "neo4j"_L1, [](QIODevice &device, Losses &, const Job &) {
                         TextOut out(device);
                         out << neo4jCommand();
                         return out.finish();
                     }});
    return files;
}

Files oneFile(ExportFormat format, const QString &name, decltype(PlannedFile::write) write)
{
    Files files;
    files.push_back({name + endingOf(format), codeOf(format), std::move(write)});
    return files;
}

Files painted(ExportFormat format, const SnapshotRequest &request, const ExportTables &tables)
{
    const bool report = format == ExportFormat::Html || format == ExportFormat::Pdf;
    return oneFile(format, report ? u"report"_s : u"network"_s,
                   [&request, &tables, format](QIODevice &device, Losses &, const Job &job) -> Result<void> {
                       const auto painter = request.painters.find(format);
                       if (painter == request.painters.end())
                           return Error{ErrorCode::WrongUse, {}, {}, codeOf(format)};
                       return painter->second(device, tables, job);
                   });
}

} // namespace

std::vector<PlannedFile> filesOf(ExportFormat format, const SnapshotRequest &request,
                                 const ExportTables &tables)
{
    const QString network = u"network"_s;
    switch (format) {
    case ExportFormat::Gexf:
        return oneFile(format, network, [&tables](QIODevice &device, Losses &losses, const Job &job) {
            return writeGexf(device, tables, losses, job);
        });
    case ExportFormat::GraphMl:
        return oneFile(format, network, [&tables](QIODevice &device, Losses &losses, const Job &job) {
            return writeGraphMl(device, tables, losses, job);
        });
    case ExportFormat::Dot:
        return oneFile(format, network, [&tables](QIODevice &device, Losses &losses, const Job &job) {
            return writeDot(device, tables, losses, job);
        });
    case ExportFormat::JsonLd:
        return oneFile(format, u"provenance"_s,
                       [&tables, &request](QIODevice &device, Losses &losses, const Job &job) {
                           return writeJsonLd(device, tables, request.version, losses, job);
                       });
    case ExportFormat::Json:
        return oneFile(format, u"analysis"_s, [&tables](QIODevice &device, Losses &losses, const Job &job) {
            return writeAnalysis(device, tables, losses, job);
        });
    case ExportFormat::Ftm: return ftmFiles(tables);
    case ExportFormat::Neo4j: return neo4jFiles(tables);
    case ExportFormat::Csv: return csvFiles(tables);
    case ExportFormat::Svg:
    case ExportFormat::Png:
    case ExportFormat::Html:
    case ExportFormat::Pdf: break;
    }
    return painted(format, request, tables);
}

std::vector<PlannedFile> recordFiles(const ExportTables &tables)
{
    Files files;
    files.push_back(
        {u"record/entities.ndjson"_s, "record"_L1, [&tables](QIODevice &device, Losses &losses, const Job &) {
             return writeEntityRecord(device, tables, losses);
         }});
    files.push_back({u"record/claims.ndjson"_s, "record"_L1,
                     [&tables](QIODevice &device, Losses &losses, const Job &job) {
                         return writeClaimRecord(device, tables, losses, job);
                     }});
    files.push_back({u"record/judgements.ndjson"_s, "record"_L1,
                     [&tables](QIODevice &device, Losses &losses, const Job &) {
                         return writeJudgementRecord(device, tables, losses);
                     }});
    files.push_back({u"record/retellings.ndjson"_s, "record"_L1,
                     [&tables](QIODevice &device, Losses &losses, const Job &) {
                         return writeRetellingRecord(device, tables, losses);
                     }});
    files.push_back(
        {u"record/listings.ndjson"_s, "record"_L1, [&tables](QIODevice &device, Losses &losses, const Job &) {
             return writeListingRecord(device, tables, losses);
         }});
    return files;
}

} // namespace clew

#include "export/ftm.h"

#include "export/csvout.h"
#include "export/ftmentity.h"
#include "export/jsonwriter.h"
#include "export/textout.h"

#include <QCryptographicHash>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

// How nomenklatura makes the id of a statement.
QString statementId(const FtmEntity &entity, const QString &property, const QString &value)
{
    const QString parts = entity.dataset + u'.' + entity.id + u'.' + property + u'.' + value;
    return QString::fromLatin1(QCryptographicHash::hash(parts.toUtf8(), QCryptographicHash::Sha1).toHex());
}

struct Statement
{
    QString property, type, value, original;
};

std::vector<Statement> statementsOf(const FtmEntity &entity)
{
    std::vector<Statement> statements{{u"id"_s, u"id"_s, entity.id, {}}};
    for (const FtmValue &value : entity.values)
        statements.push_back({value.property, value.type, value.value, value.original});
    return statements;
}

void writeRow(CsvOut &csv, const FtmEntity &entity, const Statement &one)
{
    csv.row({entity.id,
             entity.id,
             one.property,
             one.type,
             entity.schema,
             one.value,
             entity.dataset,
             entity.origin,
             {},
             one.original,
             u"f"_s,
             {},
             {},
             statementId(entity, one.property, one.value)});
}

QByteArray lineOf(const FtmEntity &entity, const Statement &one, Losses &losses)
{
    JsonWriter json;
    json.beginObject();
    json.key("canonical_id"_L1).value(entity.id);
    json.key("entity_id"_L1).value(entity.id);
    json.key("prop"_L1).value(one.property);
    json.key("prop_type"_L1).value(one.type);
    json.key("schema"_L1).value(QString(entity.schema));
    json.key("value"_L1).value(cleanText(one.value, losses));
    json.key("dataset"_L1).value(entity.dataset);
    json.key("origin"_L1).textOrNull(entity.origin);
    json.key("original_value"_L1).textOrNull(cleanText(one.original, losses));
    json.key("external"_L1).value(false);
    json.key("id"_L1).value(statementId(entity, one.property, one.value));
    json.end();
    return json.take();
}

QByteArray lineOf(const FtmEntity &entity, Losses &losses)
{
    JsonWriter json;
    json.beginObject();
    json.key("id"_L1).value(entity.id);
    json.key("caption"_L1).value(cleanText(entity.caption, losses));
    json.key("schema"_L1).value(QString(entity.schema));
    json.key("properties"_L1).beginObject();
    for (size_t i = 0; i < entity.values.size();) {
        const QString property = entity.values[i].property;
        json.key(QLatin1StringView(property.toLatin1())).beginArray();
        for (; i < entity.values.size() && entity.values[i].property == property; ++i)
            json.value(cleanText(entity.values[i].value, losses));
        json.end();
    }
    json.end();
    json.key("referents"_L1).beginArray();
    json.end();
    json.key("datasets"_L1).beginArray();
    json.value(entity.dataset);
    json.end();
    json.key("target"_L1).value(false);
    json.end();
    return json.take();
}

} // namespace

Result<void> writeFtmEntities(QIODevice &device, const ExportTables &tables, Losses &losses, const Job &job)
{
    TextOut out(device);
    const Result<void> done
        = forEachFtmEntity(tables, losses, job, [&](const FtmEntity &entity) -> Result<void> {
              out << lineOf(entity, losses);
              return out.hasFailed() ? out.finish() : Result<void>();
          });
    return done ? out.finish() : done;
}

Result<void> writeFtmStatements(QIODevice &device, const ExportTables &tables, StatementForm form,
                                Losses &losses, const Job &job)
{
    if (form == StatementForm::Json) {
        TextOut out(device);
        const Result<void> done
            = forEachFtmEntity(tables, losses, job, [&](const FtmEntity &entity) -> Result<void> {
                  for (const Statement &one : statementsOf(entity))
                      out << lineOf(entity, one, losses);
                  return out.hasFailed() ? out.finish() : Result<void>();
              });
        return done ? out.finish() : done;
    }
    CsvOut csv(device, losses, CsvReader::Program, CsvQuotes::Always);
    csv.row({u"canonical_id"_s, u"entity_id"_s, u"prop"_s, u"prop_type"_s, u"schema"_s, u"value"_s,
             u"dataset"_s, u"origin"_s, u"lang"_s, u"original_value"_s, u"external"_s, u"first_seen"_s,
             u"last_seen"_s, u"id"_s});
    const Result<void> done
        = forEachFtmEntity(tables, losses, job, [&](const FtmEntity &entity) -> Result<void> {
              for (const Statement &one : statementsOf(entity))
                  writeRow(csv, entity, one);
              return csv.hasFailed() ? csv.finish() : Result<void>();
          });
    return done ? csv.finish() : done;
}

} // namespace clew

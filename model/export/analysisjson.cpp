#include "export/analysisjson.h"

#include "drift/recorddates.h"
#include "export/codes.h"
#include "export/decoded.h"
#include "export/jsonwriter.h"
#include "export/textout.h"
#include "text/codepoints.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace clew {

namespace {

using namespace Qt::StringLiterals;
using Shape = JsonWriter::Shape;

// Writes one document of the format; the offsets are those of its body.
class DocumentWriter
{
public:
    DocumentWriter(JsonWriter &json, const Document &document, const Extraction &extraction,
                   bool quotations = true)
        : m_json(json)
        , m_quotations(quotations)
        , m_document(document)
        , m_extraction(extraction)
        , m_points(document.text)
    {
        for (const Entity &entity : extraction.entities)
            m_entities.emplace(entity.id, u'e' + QString::number(m_entities.size() + 1));
        for (const Mention &mention : extraction.mentions)
            m_mentions[mention.entity].push_back(&mention);
    }

    void write()
    {
        m_json.beginObject(Shape::Lines);
        writeHead();
        writeLedger();
        writeDerivations();
        writeEntities();
        writeClaims();
        writeDates();
        writeRecordDates();
        m_json.end();
    }

private:
    void writeHead()
    {
        const Metadata &metadata = m_document.metadata;
        m_json.key("id"_L1).value(QString::number(m_document.id.value, 16));
        m_json.key("file"_L1).value(m_document.file);
        m_json.key("title"_L1).textOrNull(metadata.title);
        m_json.key("publisher"_L1).textOrNull(metadata.publisher);
        m_json.key("published"_L1).textOrNull(metadata.published);
        m_json.key("authors"_L1).beginArray();
        for (const QString &author : metadata.authors)
            m_json.value(author);
        m_json.end();
        m_json.key("url"_L1).textOrNull(metadata.url);
        m_json.key("language"_L1).textOrNull(metadata.language);
        m_json.key("body"_L1);
        m_quotations ? m_json.value(m_document.text) : m_json.null();
    }

    void writeLedger()
    {
        const CodePoints points(decodedOriginal(m_document));
        m_json.key("ledger"_L1).beginArray(Shape::Lines);
        for (const LedgerEntry &entry : m_document.ledger) {
            m_json.beginObject();
            m_json.key("begin"_L1).value(points.fromUtf16(entry.range.begin));
            m_json.key("end"_L1).value(points.fromUtf16(entry.range.end));
            m_json.key("reason"_L1).value(QString(codeOf(entry.reason)));
            m_json.key("original"_L1);
            m_quotations ? m_json.value(entry.original) : m_json.null();
            m_json.key("replacement"_L1).value(entry.replacement);
            m_json.end();
        }
        m_json.end();
    }

    void writeDerivations()
    {
        std::vector<QString> publications;
        for (const Derivation &derivation : m_extraction.derivations) {
            if (std::find(publications.begin(), publications.end(), derivation.publication)
                == publications.end())
                publications.push_back(derivation.publication);
        }
        m_json.key("derivedFrom"_L1).beginArray();
        for (const QString &publication : publications)
            m_json.value(publication);
        m_json.end();
    }

    void writeEntities()
    {
        m_json.key("entities"_L1).beginArray(Shape::Lines);
        for (const Entity &entity : m_extraction.entities) {
            m_json.beginObject();
            m_json.key("id"_L1).value(m_entities.at(entity.id));
            m_json.key("type"_L1).value(codeOf(entity.type));
            m_json.key("name"_L1).value(entity.name);
            m_json.key("mentions"_L1).beginArray();
            for (const Mention *mention : m_mentions[entity.id]) {
                m_json.beginObject();
                writePlace(mention->span);
                if (mention->rule == personRule)
                    m_json.key("maker"_L1).value(codeOf(ClaimMaker::Person));
                m_json.end();
            }
            m_json.end();
            m_json.end();
        }
        m_json.end();
    }

    void writeClaims()
    {
        m_json.key("claims"_L1).beginArray(Shape::Lines);
        int number = 0;
        for (const Claim &claim : m_extraction.claims) {
            m_json.beginObject();
            m_json.key("id"_L1).value(QString(u'c' + QString::number(++number)));
            m_json.key("predicate"_L1).value(codeOf(claim.predicate));
            writeEnd("from"_L1, claim.from);
            writeEnd("to"_L1, claim.to);
            writeEnd("via"_L1, claim.via);
            writeEnd("item"_L1, claim.item);
            writeDate(claim);
            m_json.key("price"_L1).textOrNull(claim.price);
            m_json.key("quantity"_L1).textOrNull(claim.quantity);
            m_json.key("polarity"_L1).value(codeOf(claim.polarity));
            m_json.key("attributedTo"_L1).textOrNull(claim.speaker.text);
            writeEvidence(claim);
            m_json.key("confidence"_L1).value(claim.confidence, 2);
            m_json.key("rule"_L1).value(claim.rule);
            m_json.key("maker"_L1).value(codeOf(claim.maker));
            m_json.end();
        }
        m_json.end();
    }

    // Each expression once, where it first stands; without those that only name an event of unknown date.
    void writeDates()
    {
        m_json.key("dates"_L1).beginArray(Shape::Lines);
        std::set<std::tuple<QString, QString, QString>> written;
        for (const TimeExpression &time : m_extraction.times) {
            const QString text = time.span.of(m_document.text).toString();
            if (awaitsEvent(time) || !written.insert({text, time.value.from, time.value.to}).second)
                continue;
            m_json.beginObject();
            writePlace(time.span);
            m_json.key("from"_L1).textOrNull(time.value.from);
            m_json.key("to"_L1).textOrNull(time.value.to);
            m_json.key("edtf"_L1).textOrNull(edtfOf(time));
            m_json.key("rule"_L1).value(time.rule);
            m_json.end();
        }
        m_json.end();
    }

    // Dates beside the body have no place in it.
    void writeRecordDates()
    {
        m_json.key("recordDates"_L1).beginArray(Shape::Lines);
        for (const RecordDate &date : recordDatesOf(m_document))
            writeRecordDate(date);
        m_json.end();
    }

    void writeRecordDate(const RecordDate &date)
    {
        m_json.beginObject();
        m_json.key("text"_L1).value(date.words);
        m_json.key("from"_L1).value(date.iso);
        m_json.key("to"_L1).value(date.iso);
        m_json.key("edtf"_L1).value(date.iso);
        m_json.key("kind"_L1).value(date.kind == RecordDate::Kind::Published ? u"published"_s : u"changed"_s);
        m_json.end();
    }

    // Ends that the text leaves unnamed are null.
    void writeEnd(QLatin1StringView role, EntityId id)
    {
        const auto entity = m_entities.find(id);
        m_json.key(role).textOrNull(entity == m_entities.end() ? QString() : entity->second);
    }

    // An inference of a person stands on no words.
    void writeEvidence(const Claim &claim)
    {
        m_json.key("evidence"_L1);
        if (claim.evidence.isEmpty()) {
            m_json.null();
            return;
        }
        m_json.beginObject();
        writePlace(claim.evidence, m_quotations);
        m_json.end();
    }

    void writeDate(const Claim &claim)
    {
        m_json.key("date"_L1);
        if (!claim.date) {
            m_json.null();
            return;
        }
        m_json.beginObject();
        m_json.key("from"_L1).textOrNull(claim.date->from);
        m_json.key("to"_L1).textOrNull(claim.date->to);
        m_json.key("text"_L1).textOrNull(claim.dateText);
        m_json.end();
    }

    void writePlace(Span span, bool quoted = true)
    {
        const Span points = m_points.fromUtf16(span);
        m_json.key("begin"_L1).value(points.begin);
        m_json.key("end"_L1).value(points.end);
        m_json.key("text"_L1);
        quoted ? m_json.value(span.of(m_document.text)) : m_json.null();
    }

    JsonWriter &m_json;
    bool m_quotations;
    const Document &m_document;
    const Extraction &m_extraction;
    CodePoints m_points;
    std::unordered_map<EntityId, QString> m_entities; // the id in the file
    std::unordered_map<EntityId, std::vector<const Mention *>> m_mentions;
};

template<typename Value>
void deal(const std::vector<Value> &values, std::unordered_map<DocumentId, Extraction> &extractions,
          std::vector<Value> Extraction::*part)
{
    for (const Value &value : values)
        (extractions[value.document].*part).push_back(value);
}

// A claim or a mention by hand may speak of an entity of another document: it is listed in both.
void lendEntities(Extraction &extraction, const ExportTables &tables)
{
    std::set<EntityId> listed;
    for (const Entity &entity : extraction.entities)
        listed.insert(entity.id);
    const auto lend = [&](EntityId id) {
        const Entity *entity = tables.entity(id);
        if (entity && listed.insert(id).second)
            extraction.entities.push_back(*entity);
    };
    for (const Mention &mention : extraction.mentions)
        lend(mention.entity);
    for (const Claim &claim : extraction.claims) {
        for (const EntityId end : {claim.from, claim.to, claim.via, claim.item})
            lend(end);
    }
}

} // namespace

QByteArray analysisJson(const std::vector<std::pair<Document, Extraction>> &documents)
{
    JsonWriter json;
    json.beginObject(Shape::Lines);
    json.key("format"_L1).value(u"clew-analysis-1");
    json.key("documents"_L1).beginArray(Shape::Lines);
    for (const auto &[document, extraction] : documents)
        DocumentWriter(json, document, extraction).write();
    json.end();
    json.end();
    return json.take();
}

Result<void> writeAnalysis(QIODevice &device, const ExportTables &tables, Losses &losses, const Job &job)
{
    const DossierContent &content = tables.content();
    std::unordered_map<DocumentId, Extraction> extractions;
    deal(content.entities, extractions, &Extraction::entities);
    deal(content.mentions, extractions, &Extraction::mentions);
    deal(content.claims, extractions, &Extraction::claims);
    deal(content.times, extractions, &Extraction::times);
    deal(content.derivations, extractions, &Extraction::derivations);
    if (!tables.source().quotations)
        losses[Loss::QuotationLeftOut] = static_cast<qint64>(content.claims.size());
    TextOut out(device);
    JsonWriter json;
    json.beginObject(Shape::Lines);
    json.key("format"_L1).value(u"clew-analysis-1");
    json.key("documents"_L1).beginArray(Shape::Lines);
    int written = 0;
    for (const DocumentSummary &summary : content.documents) {
        if (job.cancelled())
            return Error{ErrorCode::Cancelled};
        job.report(written++, static_cast<int>(content.documents.size()));
        const auto document = tables.source().document(summary.id);
        if (!document)
            return document.error();
        Extraction &extraction = extractions[summary.id];
        lendEntities(extraction, tables);
        DocumentWriter(json, **document, extraction, tables.source().quotations).write();
        extractions.erase(summary.id);
        out << json.drain();
        if (out.hasFailed())
            return out.finish();
    }
    json.end();
    json.end();
    out << json.take();
    return out.finish();
}

} // namespace clew

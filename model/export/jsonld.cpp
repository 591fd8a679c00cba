#include "export/jsonld.h"

#include "export/edgefacts.h"
#include "export/jsonwriter.h"
#include "export/textout.h"

#include <QCryptographicHash>

#include <map>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

// Ids are URNs of our own, so that nothing in the file points into the web.
constexpr QByteArrayView context = R"({"@context": {
 "prov": "http://www.w3.org/ns/prov#",
 "oa": "http://www.w3.org/ns/oa#",
 "dct": "http://purl.org/dc/terms/",
 "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
 "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
 "xsd": "http://www.w3.org/2001/XMLSchema#",
 "clew": "urn:clew:term:",
 "id": "@id",
 "type": "@type",
 "label": "rdfs:label",
 "value": "prov:value",
 "from": {"@id": "clew:from", "@type": "@id"},
 "to": {"@id": "clew:to", "@type": "@id"},
 "via": {"@id": "clew:via", "@type": "@id"},
 "item": {"@id": "clew:item", "@type": "@id"},
 "predicate": {"@id": "clew:predicate", "@type": "@id"},
 "polarity": {"@id": "clew:polarity", "@type": "@id"},
 "wasQuotedFrom": {"@id": "prov:wasQuotedFrom", "@type": "@id"},
 "wasDerivedFrom": {"@id": "prov:wasDerivedFrom", "@type": "@id"},
 "hadPrimarySource": {"@id": "prov:hadPrimarySource", "@type": "@id"},
 "wasAttributedTo": {"@id": "prov:wasAttributedTo", "@type": "@id"},
 "wasGeneratedBy": {"@id": "prov:wasGeneratedBy", "@type": "@id"},
 "wasAssociatedWith": {"@id": "prov:wasAssociatedWith", "@type": "@id"},
 "alternateOf": {"@id": "prov:alternateOf", "@type": "@id"},
 "hasTarget": {"@id": "oa:hasTarget", "@type": "@id"},
 "source": {"@id": "oa:hasSource", "@type": "@id"},
 "selector": {"@id": "oa:hasSelector", "@type": "@id"},
 "start": {"@id": "oa:start", "@type": "xsd:nonNegativeInteger"},
 "end": {"@id": "oa:end", "@type": "xsd:nonNegativeInteger"},
 "exact": "oa:exact",
 "prefix": "oa:prefix",
 "suffix": "oa:suffix"
},
"@graph": [
)";

QString urn(QLatin1StringView kind, const QString &id)
{
    return u"urn:clew:"_s + kind + u':' + id;
}

QString hashed(const QString &text)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1).toHex().left(16));
}

class Provenance
{
public:
    Provenance(QIODevice &device, const ExportTables &tables, Losses &losses)
        : m_out(device)
        , m_tables(tables)
        , m_losses(losses)
    {
    }

    Result<void> write(const QString &version, const Job &job)
    {
        m_out << context;
        writeProgram(version);
        for (const DocumentSummary &document : m_tables.content().documents)
            writeDocument(document);
        writeOrigins();
        for (const Node &node : m_tables.graph().nodes())
            writeEntity(node);
        writeSpeakers();
        Quotes quotes(m_tables);
        const Result<void> done = forEachClaim(m_tables, job, [&](const Claim &claim) -> Result<void> {
            const auto quote = quotes.of(claim);
            if (!quote)
                return quote.error();
            writeClaim(claim, *quote);
            return m_out.hasFailed() ? m_out.finish() : Result<void>();
        });
        if (!done)
            return done;
        m_out << "\n]}\n";
        return m_out.finish();
    }

private:
    JsonWriter &begin(const QString &id, std::initializer_list<QStringView> types)
    {
        m_json.beginObject();
        m_json.key("id"_L1).value(id);
        m_json.key("type"_L1).beginArray();
        for (const QStringView type : types)
            m_json.value(type);
        m_json.end();
        return m_json;
    }

    void end()
    {
        m_json.end();
        m_out << (m_first ? "" : ",\n");
        m_first = false;
        QByteArray line = m_json.take();
        line.chop(1);
        m_out << line;
    }

    void text(QLatin1StringView key, const QString &value)
    {
        if (!value.isEmpty())
            m_json.key(key).value(cleanText(value, m_losses));
    }

    void writeProgram(const QString &version)
    {
        begin(u"urn:clew:program"_s, {u"prov:SoftwareAgent"});
        text("label"_L1, u"Clew "_s + version);
        end();
        begin(u"urn:clew:reading"_s, {u"prov:Activity"});
        m_json.key("wasAssociatedWith"_L1).value(u"urn:clew:program");
        end();
        begin(u"urn:clew:person"_s, {u"prov:Person"});
        text("label"_L1, u"whoever entered the claim by hand"_s);
        end();
    }

    void writeDocument(const DocumentSummary &document)
    {
        const Metadata &metadata = document.metadata;
        begin(urn("document"_L1, idOf(document.id)), {u"prov:Entity"});
        text("label"_L1, metadata.title.isEmpty() ? document.file : metadata.title);
        text("dct:publisher"_L1, metadata.publisher);
        text("dct:issued"_L1, metadata.published);
        text("dct:source"_L1, metadata.url);
        text("dct:language"_L1, metadata.language);
        m_json.key("wasDerivedFrom"_L1).beginArray();
        for (const QString &origin : m_tables.originsOf(document.id))
            m_json.value(urn("origin"_L1, hashed(origin)));
        m_json.end();
        end();
    }

    void writeOrigins()
    {
        std::map<QString, QString> origins;
        for (const DocumentSummary &document : m_tables.content().documents) {
            for (const QString &origin : m_tables.originsOf(document.id))
                origins.emplace(hashed(origin), origin);
        }
        for (const auto &[id, name] : origins) {
            begin(urn("origin"_L1, id), {u"prov:Entity", u"prov:PrimarySource"});
            text("label"_L1, name);
            end();
        }
    }

    void writeEntity(const Node &node)
    {
        const QString type = u"clew:"_s + codeOf(node.type);
        begin(urn("entity"_L1, idOf(node.entity)), {u"prov:Entity", type});
        text("label"_L1, node.name);
        if (!m_tables.aliasesOf(node).empty()) {
            m_json.key("clew:alias"_L1).beginArray();
            for (const QString &alias : m_tables.aliasesOf(node))
                m_json.value(cleanText(alias, m_losses));
            m_json.end();
        }
        end();
    }

    static QString speakerId(const Claim &claim)
    {
        return urn("speaker"_L1, hashed(idOf(claim.document) + u' ' + claim.speaker.text));
    }

    void writeSpeakers()
    {
        std::map<QString, const Claim *> speakers;
        for (const Claim &claim : m_tables.content().claims) {
            if (!claim.speaker.text.isEmpty())
                speakers.emplace(speakerId(claim), &claim);
        }
        for (const auto &[id, claim] : speakers) {
            begin(id, {u"prov:Agent"});
            text("label"_L1, claim->speaker.text);
            text("clew:speakerKind"_L1, codeOf(claim->speaker.kind));
            if (const Node *node = m_tables.node(claim->speaker.entity))
                m_json.key("alternateOf"_L1).value(urn("entity"_L1, idOf(node->entity)));
            end();
        }
    }

    void writeRole(QLatin1StringView role, EntityId id)
    {
        if (const Node *node = m_tables.node(id))
            m_json.key(role).value(urn("entity"_L1, idOf(node->entity)));
    }

    void writeClaim(const Claim &claim, const Quotes::Quote &quote)
    {
        const QString id = urn("claim"_L1, idOf(claim.id));
        begin(id, {u"prov:Entity", u"clew:Claim"});
        m_json.key("predicate"_L1).value(urn("term"_L1, codeOf(claim.predicate)));
        m_json.key("polarity"_L1).value(urn("term"_L1, codeOf(claim.polarity)));
        writeRole("from"_L1, claim.from);
        writeRole("to"_L1, claim.to);
        writeRole("via"_L1, claim.via);
        writeRole("item"_L1, claim.item);
        text("value"_L1, quote.exact);
        text("clew:edtf"_L1, edtfOf(claim.date));
        text("clew:price"_L1, claim.price);
        text("clew:quantity"_L1, claim.quantity);
        text("clew:confidence"_L1, decimal(claim.confidence));
        text("clew:status"_L1, codeOf(claim.status));
        const bool byPerson = claim.maker == ClaimMaker::Person;
        if (byPerson)
            m_json.key("wasAttributedTo"_L1).value(u"urn:clew:person");
        else if (!claim.speaker.text.isEmpty())
            m_json.key("wasAttributedTo"_L1).value(speakerId(claim));
        if (!byPerson)
            m_json.key("wasGeneratedBy"_L1).value(u"urn:clew:reading");
        if (!quote.points.isEmpty()) {
            m_json.key("wasQuotedFrom"_L1).value(urn("document"_L1, idOf(claim.document)));
            m_json.key("hasTarget"_L1).value(QString(id + u":words"_s));
        }
        end();
        if (!quote.points.isEmpty())
            writeWords(id + u":words"_s, claim, quote);
    }

    void writeWords(const QString &id, const Claim &claim, const Quotes::Quote &quote)
    {
        begin(id, {u"oa:SpecificResource"});
        m_json.key("source"_L1).value(urn("document"_L1, idOf(claim.document)));
        m_json.key("selector"_L1).beginArray();
        m_json.beginObject();
        m_json.key("type"_L1).value(u"oa:TextPositionSelector");
        m_json.key("start"_L1).value(qint64(quote.points.begin));
        m_json.key("end"_L1).value(qint64(quote.points.end));
        m_json.end();
        if (!quote.exact.isEmpty()) {
            m_json.beginObject();
            m_json.key("type"_L1).value(u"oa:TextQuoteSelector");
            text("exact"_L1, quote.exact);
            text("prefix"_L1, quote.prefix);
            text("suffix"_L1, quote.suffix);
            m_json.end();
        }
        m_json.end();
        end();
    }

    TextOut m_out;
    const ExportTables &m_tables;
    Losses &m_losses;
    JsonWriter m_json;
    bool m_first = true;
};

} // namespace

Result<void> writeJsonLd(QIODevice &device, const ExportTables &tables, const QString &version,
                         Losses &losses, const Job &job)
{
    return Provenance(device, tables, losses).write(version, job);
}

} // namespace clew

#include "export/routesjson.h"

#include "export/codes.h"
#include "export/jsonwriter.h"
#include "graph/origins.h"

#include <set>
#include <unordered_map>

namespace clew {

namespace {

using namespace Qt::StringLiterals;
using Shape = JsonWriter::Shape;

class RoutesWriter
{
public:
    RoutesWriter(const DossierContent &content, const Graph &graph,
                 const std::function<QString(const Claim &)> &evidenceOf)
        : m_content(content)
        , m_graph(graph)
        , m_evidenceOf(evidenceOf)
        , m_origins(content, graph.clusters())
    {
        for (const Claim &claim : content.claims)
            m_claims.emplace(claim.id, &claim);
        for (const DocumentSummary &document : content.documents)
            m_documents.emplace(document.id, &document);
    }

    QByteArray write(const Traced &traced)
    {
        m_json.beginObject(Shape::Lines);
        m_json.key("routes"_L1).beginArray(Shape::Lines);
        for (const Route &route : traced.routes)
            writeRoute(route);
        m_json.end();
        m_json.key("misses"_L1).beginArray(Shape::Lines);
        for (const NearMiss &miss : traced.misses)
            writeMiss(miss);
        m_json.end();
        writeEntities();
        m_json.end();
        return m_json.take();
    }

private:
    void writeRoute(const Route &route)
    {
        m_json.beginObject(Shape::Lines);
        m_json.key("reach"_L1).value(QString(codeOf(reachOf(route))));
        writeHops("hops"_L1, route.hops);
        m_json.key("weakest"_L1).value(qint64(route.weakest));
        m_json.key("missing"_L1).beginArray(Shape::Lines);
        for (const Gap &gap : route.missing) {
            m_json.beginObject();
            m_json.key("kind"_L1).value(QString(codeOf(gap.kind)));
            writeName("entity"_L1, gap.entity);
            writeName("item"_L1, gap.item);
            writeName("claimed"_L1, gap.claimed);
            m_json.end();
        }
        m_json.end();
        writeClaims("counter"_L1, route.counter);
        m_json.key("beside"_L1).beginArray(Shape::Lines);
        for (const Beside &beside : route.beside) {
            m_json.beginObject(Shape::Lines);
            m_json.key("kind"_L1).value(QString(codeOf(beside.kind)));
            writeClaims("claims"_L1, beside.claims);
            m_json.end();
        }
        m_json.end();
        m_json.end();
    }

    void writeMiss(const NearMiss &miss)
    {
        m_json.beginObject(Shape::Lines);
        m_json.key("kind"_L1).value(QString(codeOf(miss.kind)));
        writeEnd("from"_L1, "fromId"_L1, miss.from);
        writeEnd("to"_L1, "toId"_L1, miss.to);
        writeClaims("claims"_L1, miss.claims);
        writeHops("before"_L1, miss.before);
        writeHops("after"_L1, miss.after);
        m_json.end();
    }

    void writeHops(QLatin1StringView key, const std::vector<Hop> &hops)
    {
        m_json.key(key).beginArray(Shape::Lines);
        for (const Hop &hop : hops)
            writeHop(hop);
        m_json.end();
    }

    void writeHop(const Hop &hop)
    {
        m_json.beginObject(Shape::Lines);
        writeEnd("from"_L1, "fromId"_L1, hop.from);
        m_json.key("relation"_L1).value(codeOf(hop.predicate));
        writeEnd("to"_L1, "toId"_L1, hop.to);
        writeEnd("item"_L1, "itemId"_L1, hop.item);
        m_json.key("kind"_L1).value(QString(codeOf(hop.kind)));
        m_json.key("polarity"_L1).value(codeOf(hop.polarity));
        m_json.key("origins"_L1).value(qint64(hop.origins));
        m_json.key("sources"_L1).beginArray();
        for (const Origin &origin : m_origins.of(hop.claims)) {
            m_json.beginObject();
            m_json.key("publication"_L1).textOrNull(origin.publication);
            m_json.key("date"_L1).textOrNull(origin.date);
            m_json.end();
        }
        m_json.end();
        writeClaims("claims"_L1, hop.claims);
        m_json.end();
    }

    void writeClaims(QLatin1StringView key, const std::vector<ClaimId> &claims)
    {
        m_json.key(key).beginArray(Shape::Lines);
        for (const ClaimId id : claims) {
            if (const auto found = m_claims.find(id); found != m_claims.end())
                writeClaim(*found->second);
        }
        m_json.end();
    }

    void writeClaim(const Claim &claim)
    {
        m_json.beginObject();
        m_json.key("id"_L1).value(QString::number(claim.id.value, 16));
        const auto found = m_documents.find(claim.document);
        const DocumentSummary none;
        const DocumentSummary &document = found == m_documents.end() ? none : *found->second;
        m_json.key("document"_L1).textOrNull(document.file);
        m_json.key("publisher"_L1).textOrNull(document.metadata.publisher);
        m_json.key("published"_L1).textOrNull(document.metadata.published);
        m_json.key("evidence"_L1).textOrNull(m_evidenceOf ? m_evidenceOf(claim) : QString());
        m_json.key("attributedTo"_L1).textOrNull(claim.speaker.text);
        m_json.key("speakerKind"_L1).value(codeOf(claim.speaker.kind));
        m_json.key("polarity"_L1).value(codeOf(claim.polarity));
        m_json.key("predicate"_L1).value(codeOf(claim.predicate));
        writeEnd("from"_L1, "fromId"_L1, claim.from);
        writeEnd("to"_L1, "toId"_L1, claim.to);
        writeEnd("via"_L1, "viaId"_L1, claim.via);
        writeEnd("item"_L1, "itemId"_L1, claim.item);
        writeDate(claim);
        m_json.key("price"_L1).textOrNull(claim.price);
        m_json.key("quantity"_L1).textOrNull(claim.quantity);
        m_json.key("confidence"_L1).value(claim.confidence, 2);
        m_json.key("status"_L1).value(statusOf(claim));
        m_json.key("maker"_L1).value(codeOf(claim.maker));
        m_json.end();
    }

    void writeDate(const Claim &claim)
    {
        m_json.key("date"_L1);
        if (!claim.date || claim.date->isEmpty()) {
            m_json.null();
            return;
        }
        m_json.beginObject();
        m_json.key("from"_L1).textOrNull(claim.date->from);
        m_json.key("to"_L1).textOrNull(claim.date->to);
        m_json.key("text"_L1).textOrNull(claim.dateText);
        m_json.end();
    }

    static QString statusOf(const Claim &claim)
    {
        switch (claim.status) {
        case ClaimStatus::Proposed: return u"proposed"_s;
        case ClaimStatus::Confirmed: return u"confirmed"_s;
        case ClaimStatus::Rejected: return u"rejected"_s;
        }
        return {};
    }

    std::optional<int> nodeOf(EntityId id) const { return id ? m_graph.find(id) : std::nullopt; }

    void writeName(QLatin1StringView key, EntityId id)
    {
        const std::optional<int> node = nodeOf(id);
        m_json.key(key).textOrNull(node ? m_graph.nodes()[static_cast<size_t>(*node)].name : QString());
    }

    void writeEnd(QLatin1StringView key, QLatin1StringView idKey, EntityId id)
    {
        writeName(key, id);
        const std::optional<int> node = nodeOf(id);
        m_json.key(idKey).textOrNull(node ? hex(*node) : QString());
        if (node)
            m_named.insert(*node);
    }

    QString hex(int node) const
    {
        return QString::number(m_graph.nodes()[static_cast<size_t>(node)].entity.value, 16);
    }

    // Everybody and everything that is named above, with all its names.
    void writeEntities()
    {
        std::unordered_map<int, std::set<QString>> names;
        for (const Entity &entity : m_content.entities) {
            if (const auto node = m_graph.find(entity.id); node && m_named.contains(*node))
                names[*node].insert(entity.name);
        }
        m_json.key("entities"_L1).beginArray(Shape::Lines);
        for (const int index : m_named) {
            const Node &node = m_graph.nodes()[static_cast<size_t>(index)];
            m_json.beginObject();
            m_json.key("id"_L1).value(hex(index));
            m_json.key("name"_L1).value(node.name);
            m_json.key("type"_L1).value(codeOf(node.type));
            m_json.key("unnamed"_L1).truth(node.unnamed);
            m_json.key("names"_L1).beginArray();
            for (const QString &name : names[index])
                m_json.value(name);
            m_json.end();
            m_json.end();
        }
        m_json.end();
    }

    const DossierContent &m_content;
    const Graph &m_graph;
    const std::function<QString(const Claim &)> &m_evidenceOf;
    const Origins m_origins;
    std::unordered_map<ClaimId, const Claim *> m_claims;
    std::unordered_map<DocumentId, const DocumentSummary *> m_documents;
    std::set<int> m_named;
    JsonWriter m_json;
};

} // namespace

QByteArray routesJson(const Traced &traced, const DossierContent &content, const Graph &graph,
                      const std::function<QString(const Claim &)> &evidenceOf)
{
    return RoutesWriter(content, graph, evidenceOf).write(traced);
}

} // namespace clew

#include "export/routesjson.h"

#include "export/codes.h"
#include "export/jsonwriter.h"

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
        : m_graph(graph)
        , m_evidenceOf(evidenceOf)
    {
        for (const Claim &claim : content.claims)
            m_claims.emplace(claim.id, &claim);
        for (const DocumentSummary &document : content.documents)
            m_files.emplace(document.id, document.file);
    }

    QByteArray write(const std::vector<Route> &routes)
    {
        m_json.beginObject(Shape::Lines);
        m_json.key("routes"_L1).beginArray(Shape::Lines);
        for (const Route &route : routes)
            writeRoute(route);
        m_json.end();
        m_json.end();
        return m_json.take();
    }

private:
    void writeRoute(const Route &route)
    {
        m_json.beginObject(Shape::Lines);
        m_json.key("hops"_L1).beginArray(Shape::Lines);
        for (const Hop &hop : route.hops)
            writeHop(hop);
        m_json.end();
        m_json.key("weakest"_L1).value(qint64(route.weakest));
        m_json.key("missing"_L1).beginArray(Shape::Lines);
        for (const Gap &gap : route.missing) {
            m_json.beginObject();
            m_json.key("kind"_L1).value(QString(codeOf(gap.kind)));
            writeName("entity"_L1, gap.entity);
            writeName("item"_L1, gap.item);
            m_json.end();
        }
        m_json.end();
        writeClaims("counter"_L1, route.counter);
        m_json.end();
    }

    void writeHop(const Hop &hop)
    {
        m_json.beginObject(Shape::Lines);
        writeName("from"_L1, hop.from);
        m_json.key("relation"_L1).value(codeOf(hop.predicate));
        writeName("to"_L1, hop.to);
        writeName("item"_L1, hop.item);
        m_json.key("polarity"_L1).value(codeOf(hop.polarity));
        writeClaims("claims"_L1, hop.claims);
        m_json.end();
    }

    void writeClaims(QLatin1StringView key, const std::vector<ClaimId> &claims)
    {
        m_json.key(key).beginArray(Shape::Lines);
        for (const ClaimId id : claims) {
            const auto found = m_claims.find(id);
            if (found == m_claims.end())
                continue;
            const Claim &claim = *found->second;
            const auto file = m_files.find(claim.document);
            m_json.beginObject();
            m_json.key("document"_L1).textOrNull(file == m_files.end() ? QString() : file->second);
            m_json.key("evidence"_L1).textOrNull(m_evidenceOf ? m_evidenceOf(claim) : QString());
            m_json.key("attributedTo"_L1).textOrNull(claim.speaker.text);
            m_json.key("polarity"_L1).value(codeOf(claim.polarity));
            m_json.end();
        }
        m_json.end();
    }

    // An unnamed party is null; a placeholder has its words.
    void writeName(QLatin1StringView key, EntityId id)
    {
        const std::optional<int> node = id ? m_graph.find(id) : std::nullopt;
        m_json.key(key).textOrNull(node ? m_graph.nodes()[static_cast<size_t>(*node)].name : QString());
    }

    const Graph &m_graph;
    const std::function<QString(const Claim &)> &m_evidenceOf;
    std::unordered_map<ClaimId, const Claim *> m_claims;
    std::unordered_map<DocumentId, QString> m_files;
    JsonWriter m_json;
};

} // namespace

QByteArray routesJson(const std::vector<Route> &routes, const DossierContent &content, const Graph &graph,
                      const std::function<QString(const Claim &)> &evidenceOf)
{
    return RoutesWriter(content, graph, evidenceOf).write(routes);
}

} // namespace clew

#include "export/originsjson.h"

#include "export/jsonwriter.h"
#include "graph/graph.h"
#include "graph/origins.h"

#include <unordered_map>

namespace clew {

namespace {

using namespace Qt::StringLiterals;
using Shape = JsonWriter::Shape;

class OriginsWriter
{
public:
    OriginsWriter(const DossierContent &content, const Graph &graph, const Origins &origins,
                  const std::function<QString(DocumentId, Span)> &textOf)
        : m_content(content)
        , m_graph(graph)
        , m_origins(origins)
        , m_textOf(textOf)
    {
        for (const DocumentSummary &document : content.documents)
            m_documents.emplace(document.id, &document);
    }

    QByteArray write()
    {
        m_json.beginObject(Shape::Lines);
        writeDocuments();
        writeRetellings();
        writeAdditions();
        writeClaims();
        writeRelations();
        m_json.end();
        return m_json.take();
    }

private:
    QString fileOf(DocumentId id) const
    {
        const auto found = m_documents.find(id);
        return found == m_documents.end() ? QString() : found->second->file;
    }

    void writeDocuments()
    {
        m_json.key("documents"_L1).beginArray(Shape::Lines);
        for (const DocumentSummary &document : m_content.documents) {
            m_json.beginObject();
            m_json.key("document"_L1).value(document.file);
            m_json.key("publication"_L1).textOrNull(document.metadata.publisher);
            m_json.key("date"_L1).textOrNull(document.metadata.published);
            m_json.key("root"_L1).value(fileOf(m_origins.rootOf(document.id)));
            const DocumentId leading = m_origins.versions().leading(document.id);
            m_json.key("versionOf"_L1).textOrNull(leading == document.id ? QString() : fileOf(leading));
            m_json.key("credits"_L1).beginArray();
            for (const Origins::Tie &tie : m_origins.tiesOf(document.id)) {
                m_json.beginObject();
                m_json.key("publication"_L1).textOrNull(tie.publication);
                m_json.key("document"_L1).textOrNull(fileOf(tie.origin));
                m_json.end();
            }
            m_json.end();
            m_json.end();
        }
        m_json.end();
    }

    void writeRetellings()
    {
        m_json.key("retellings"_L1).beginArray(Shape::Lines);
        for (const Retelling &one : m_content.retellings) {
            m_json.beginObject(Shape::Lines);
            m_json.key("document"_L1).value(fileOf(one.document));
            m_json.key("origin"_L1).textOrNull(fileOf(one.origin));
            m_json.key("publication"_L1).textOrNull(one.publication);
            m_json.key("kind"_L1).value(codeOf(one.kind));
            m_json.key("verdict"_L1).value(codeOf(one.verdict));
            m_json.key("score"_L1).value(one.score, 2);
            m_json.key("who"_L1).value(one.who);
            m_json.key("cues"_L1).beginArray(Shape::Lines);
            for (const CueAt &cue : one.cues) {
                m_json.beginObject();
                m_json.key("cue"_L1).value(codeOf(cue.cue));
                m_json.key("words"_L1).textOrNull(cue.words);
                m_json.key("here"_L1).textOrNull(m_textOf(one.document, cue.here));
                m_json.key("there"_L1).textOrNull(m_textOf(one.origin, cue.there));
                m_json.end();
            }
            m_json.end();
            m_json.end();
        }
        m_json.end();
    }

    // Sentences that count as a retelling's own: against the origin that it retells, or by their own words.
    void writeAdditions()
    {
        m_json.key("additions"_L1).beginArray(Shape::Lines);
        std::set<std::pair<DocumentId, Span>> written;
        for (const OwnSentence &own : m_content.ownSentences) {
            const auto &ties = m_origins.tiesOf(own.document);
            const bool counts = std::any_of(ties.begin(), ties.end(), [&](const Origins::Tie &tie) {
                return tie.kind == RetellingKind::Retells && (!own.origin || tie.origin == own.origin);
            });
            if (!counts || !written.insert({own.document, own.span}).second)
                continue;
            m_json.beginObject();
            m_json.key("document"_L1).value(fileOf(own.document));
            m_json.key("origin"_L1).textOrNull(fileOf(own.origin));
            m_json.key("evidence"_L1).value(m_textOf(own.document, own.span));
            m_json.end();
        }
        m_json.end();
    }

    void writeOrigins(std::span<const ClaimId> claims)
    {
        m_json.key("origins"_L1).beginArray();
        for (const Origin &origin : m_origins.of(claims)) {
            m_json.beginObject();
            m_json.key("publication"_L1).textOrNull(origin.publication);
            m_json.key("date"_L1).textOrNull(origin.date);
            m_json.key("document"_L1).textOrNull(fileOf(origin.document));
            m_json.end();
        }
        m_json.end();
    }

    QString nameOf(EntityId id) const
    {
        const std::optional<int> node = id ? m_graph.find(id) : std::nullopt;
        return node ? m_graph.nodes()[static_cast<size_t>(*node)].name : QString();
    }

    void writeClaims()
    {
        m_json.key("claims"_L1).beginArray(Shape::Lines);
        for (const Claim &claim : m_content.claims) {
            if (claim.status == ClaimStatus::Rejected)
                continue;
            m_json.beginObject();
            m_json.key("id"_L1).value(QString::number(claim.id.value, 16));
            m_json.key("document"_L1).value(fileOf(claim.document));
            m_json.key("from"_L1).textOrNull(nameOf(claim.from));
            m_json.key("relation"_L1).value(codeOf(claim.predicate));
            m_json.key("to"_L1).textOrNull(nameOf(claim.to));
            m_json.key("item"_L1).textOrNull(nameOf(claim.item));
            m_json.key("polarity"_L1).value(codeOf(claim.polarity));
            m_json.key("evidence"_L1).textOrNull(m_textOf(claim.document, claim.evidence));
            m_json.key("own"_L1).value(qint64(m_origins.isOwn(claim) ? 1 : 0));
            writeOrigins(std::span(&claim.id, 1));
            m_json.end();
        }
        m_json.end();
    }

    void writeRelations()
    {
        m_json.key("relations"_L1).beginArray(Shape::Lines);
        for (const Edge &edge : m_graph.edges()) {
            m_json.beginObject();
            m_json.key("from"_L1).value(m_graph.nodes()[static_cast<size_t>(edge.from)].name);
            m_json.key("relation"_L1).value(codeOf(edge.predicate));
            m_json.key("to"_L1).value(m_graph.nodes()[static_cast<size_t>(edge.to)].name);
            m_json.key("claims"_L1).value(qint64(edge.claims.size()));
            m_json.key("documents"_L1).value(qint64(edge.documents));
            writeOrigins(edge.claims);
            m_json.end();
        }
        m_json.end();
    }

    const DossierContent &m_content;
    const Graph &m_graph;
    const Origins &m_origins;
    const std::function<QString(DocumentId, Span)> &m_textOf;
    std::unordered_map<DocumentId, const DocumentSummary *> m_documents;
    JsonWriter m_json;
};

} // namespace

QByteArray originsJson(const DossierContent &content, const Graph &graph, const Origins &origins,
                       const std::function<QString(DocumentId, Span)> &textOf)
{
    return OriginsWriter(content, graph, origins, textOf).write();
}

} // namespace clew

#include "export/graphml.h"

#include "export/edgefacts.h"
#include "export/xmlout.h"

namespace clew {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView typeName(FactType type)
{
    switch (type) {
    case FactType::Text: break;
    case FactType::Whole: return "int"_L1;
    case FactType::Number: return "double"_L1;
    case FactType::Truth: return "boolean"_L1;
    }
    return "string"_L1;
}

QString keyId(QLatin1StringView holder, size_t index)
{
    return holder.left(1) + QString::number(index);
}

void writeKey(XmlOut &xml, const QString &id, QLatin1StringView holder, const FactName &fact)
{
    xml.empty("key"_L1);
    xml.attribute("id"_L1, id);
    xml.attribute("for"_L1, holder);
    xml.attribute("attr.name"_L1, fact.name);
    xml.attribute("attr.type"_L1, typeName(fact.type));
}

template<size_t N>
void writeKeys(XmlOut &xml, QLatin1StringView holder, const std::array<FactName, N> &facts)
{
    writeKey(xml, holder.left(1) + u"label"_s, holder, {"label"_L1, FactType::Text});
    for (size_t i = 0; i < N; ++i)
        writeKey(xml, keyId(holder, i), holder, facts[i]);
}

void writeData(XmlOut &xml, const QString &key, const QString &value)
{
    xml.begin("data"_L1);
    xml.attribute("key"_L1, key);
    xml.text(value);
    xml.end();
}

template<size_t N>
void writeValues(XmlOut &xml, QLatin1StringView holder, const QString &label,
                 const std::array<QString, N> &values)
{
    writeData(xml, holder.left(1) + u"label"_s, label);
    for (size_t i = 0; i < N; ++i) {
        if (!values[i].isEmpty())
            writeData(xml, keyId(holder, i), values[i]);
    }
}

Result<void> writeEdges(XmlOut &xml, const ExportTables &tables, Losses &losses, const Job &job)
{
    const std::vector<Node> &nodes = tables.graph().nodes();
    return forEachEdge(tables, job, losses,
                       [&](const Claim &claim, const Edge &edge, const Quotes::Quote &quote) -> Result<void> {
                           xml.begin("edge"_L1);
                           xml.attribute("id"_L1, edgeIdOf(claim.id, edge));
                           xml.attribute("source"_L1, idOf(nodes[static_cast<size_t>(edge.from)].entity));
                           xml.attribute("target"_L1, idOf(nodes[static_cast<size_t>(edge.to)].entity));
                           writeValues(xml, "edge"_L1, codeOf(claim.predicate),
                                       factsOf(claim, edge, quote, tables));
                           xml.end();
                           return xml.stream().hasError() ? xml.finish() : Result<void>();
                       });
}

} // namespace

Result<void> writeGraphMl(QIODevice &device, const ExportTables &tables, Losses &losses, const Job &job)
{
    XmlOut xml(device, losses);
    xml.begin("graphml"_L1);
    xml.stream().writeDefaultNamespace(u"http://graphml.graphdrawing.org/xmlns"_s);
    writeKeys(xml, "node"_L1, nodeFacts);
    writeKeys(xml, "edge"_L1, edgeFacts);
    xml.begin("graph"_L1);
    xml.attribute("id"_L1, u"dossier"_s);
    xml.attribute("edgedefault"_L1, u"directed"_s);
    for (const Node &node : tables.graph().nodes()) {
        xml.begin("node"_L1);
        xml.attribute("id"_L1, idOf(node.entity));
        writeValues(xml, "node"_L1, node.name, factsOf(node, tables));
        xml.end();
    }
    if (auto done = writeEdges(xml, tables, losses, job); !done)
        return done;
    return xml.finish();
}

} // namespace clew

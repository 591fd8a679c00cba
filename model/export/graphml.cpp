#include "export/graphml.h"

#include <QFileDevice>
#include <QXmlStreamWriter>

#include <algorithm>
#include <array>
#include <unordered_set>

namespace clew {

namespace {

using namespace Qt::StringLiterals;

struct Key
{
    QLatin1StringView id;
    QLatin1StringView holder; // "node" or "edge"
    QLatin1StringView name;
    QLatin1StringView type;
};

constexpr std::array keys{
    Key{"label"_L1, "node"_L1, "label"_L1, "string"_L1},
    Key{"type"_L1, "node"_L1, "type"_L1, "string"_L1},
    Key{"unnamed"_L1, "node"_L1, "unnamed"_L1, "boolean"_L1},
    Key{"mentions"_L1, "node"_L1, "mentions"_L1, "int"_L1},
    Key{"nodeDocuments"_L1, "node"_L1, "documents"_L1, "int"_L1},
    Key{"predicate"_L1, "edge"_L1, "predicate"_L1, "string"_L1},
    Key{"polarity"_L1, "edge"_L1, "polarity"_L1, "string"_L1},
    Key{"goods"_L1, "edge"_L1, "goods"_L1, "boolean"_L1},
    Key{"claims"_L1, "edge"_L1, "claims"_L1, "int"_L1},
    Key{"edgeDocuments"_L1, "edge"_L1, "documents"_L1, "int"_L1},
    Key{"origins"_L1, "edge"_L1, "origins"_L1, "int"_L1},
    Key{"byPerson"_L1, "edge"_L1, "claims by a person"_L1, "int"_L1},
};

// XML 1.0 has no place for control characters, lone surrogates and the two non-characters, not even escaped.
QString forXml(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            clean += c;
            clean += text[++i];
        } else if (!c.isSurrogate() && c < u'\ufffe'
                   && (c >= u' ' || c == u'\t' || c == u'\n' || c == u'\r')) {
            clean += c;
        }
    }
    return clean;
}

QString code(bool value)
{
    return value ? u"true"_s : u"false"_s;
}

void writeData(QXmlStreamWriter &xml, QLatin1StringView key, const QString &value)
{
    xml.writeStartElement(u"data"_s);
    xml.writeAttribute(u"key"_s, key);
    xml.writeCharacters(forXml(value));
    xml.writeEndElement();
}

QString idOf(const Node &node)
{
    return u'n' + QString::number(node.entity.value);
}

void writeNode(QXmlStreamWriter &xml, const Node &node)
{
    xml.writeStartElement(u"node"_s);
    xml.writeAttribute(u"id"_s, idOf(node));
    writeData(xml, "label"_L1, node.name);
    writeData(xml, "type"_L1, codeOf(node.type));
    writeData(xml, "unnamed"_L1, code(node.unnamed));
    writeData(xml, "mentions"_L1, QString::number(node.mentions));
    writeData(xml, "nodeDocuments"_L1, QString::number(node.documents));
    xml.writeEndElement();
}

using ClaimSet = std::unordered_set<ClaimId>;

ClaimSet byPersons(const DossierContent &content)
{
    ClaimSet claims;
    for (const Claim &claim : content.claims) {
        if (claim.maker == ClaimMaker::Person)
            claims.insert(claim.id);
    }
    return claims;
}

void writeEdge(QXmlStreamWriter &xml, const Graph &graph, const Edge &edge, size_t number,
               const ClaimSet &byPerson)
{
    xml.writeStartElement(u"edge"_s);
    xml.writeAttribute(u"id"_s, u'e' + QString::number(number));
    xml.writeAttribute(u"source"_s, idOf(graph.nodes()[static_cast<size_t>(edge.from)]));
    xml.writeAttribute(u"target"_s, idOf(graph.nodes()[static_cast<size_t>(edge.to)]));
    writeData(xml, "predicate"_L1, codeOf(edge.predicate));
    writeData(xml, "polarity"_L1, codeOf(edge.polarity));
    writeData(xml, "goods"_L1, code(edge.goods));
    writeData(xml, "claims"_L1, QString::number(edge.claims.size()));
    writeData(xml, "edgeDocuments"_L1, QString::number(edge.documents));
    writeData(xml, "origins"_L1, QString::number(edge.origins));
    writeData(xml, "byPerson"_L1,
              QString::number(std::count_if(edge.claims.begin(), edge.claims.end(),
                                            [&](ClaimId claim) { return byPerson.contains(claim); })));
    xml.writeEndElement();
}

void writeKeys(QXmlStreamWriter &xml)
{
    for (const Key &key : keys) {
        xml.writeEmptyElement(u"key"_s);
        xml.writeAttribute(u"id"_s, key.id);
        xml.writeAttribute(u"for"_s, key.holder);
        xml.writeAttribute(u"attr.name"_s, key.name);
        xml.writeAttribute(u"attr.type"_s, key.type);
    }
}

Error cannotWrite(const QIODevice &device)
{
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    return {ErrorCode::CannotWrite, file ? file->fileName() : QString(), {}, device.errorString()};
}

} // namespace

Result<void> writeGraphMl(QIODevice &device, const DossierContent &content, const Graph &graph)
{
    if (!device.isWritable())
        return cannotWrite(device);
    QXmlStreamWriter xml(&device);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeStartElement(u"graphml"_s);
    xml.writeDefaultNamespace(u"http://graphml.graphdrawing.org/xmlns"_s);
    writeKeys(xml);
    xml.writeStartElement(u"graph"_s);
    xml.writeAttribute(u"id"_s, u"dossier"_s);
    xml.writeAttribute(u"edgedefault"_s, u"directed"_s);
    for (const Node &node : graph.nodes())
        writeNode(xml, node);
    const ClaimSet byPerson = byPersons(content);
    for (size_t i = 0; i < graph.edges().size(); ++i)
        writeEdge(xml, graph, graph.edges()[i], i, byPerson);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    if (xml.hasError())
        return cannotWrite(device);
    return {};
}

} // namespace clew

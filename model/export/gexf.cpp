#include "export/gexf.h"

#include "export/edgefacts.h"
#include "export/xmlout.h"
#include "graph/layout.h"

#include <algorithm>
#include <cmath>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView typeName(FactType type)
{
    switch (type) {
    case FactType::Text: break;
    case FactType::Whole: return "integer"_L1;
    case FactType::Number: return "double"_L1;
    case FactType::Truth: return "boolean"_L1;
    }
    return "string"_L1;
}

struct Look
{
    int red, green, blue;
    QLatin1StringView shape;
};

// Okabe and Ito's palette for colour-blind readers (jfly.uni-koeln.de/color), and a shape beside the colour.
constexpr Look lookOf(EntityType type)
{
    switch (type) {
    case EntityType::Person: return {0, 158, 115, "disc"_L1};
    case EntityType::Organization: return {0, 114, 178, "square"_L1};
    case EntityType::Government: return {204, 121, 167, "diamond"_L1};
    case EntityType::Place: return {86, 180, 233, "triangle"_L1};
    case EntityType::Product: return {230, 159, 0, "diamond"_L1};
    case EntityType::Document: return {117, 117, 117, "square"_L1};
    case EntityType::Group: return {213, 94, 0, "disc"_L1};
    case EntityType::Money:
    case EntityType::Quantity: break;
    }
    return {150, 150, 150, "disc"_L1};
}

constexpr QLatin1StringView lineOf(Polarity polarity)
{
    switch (polarity) {
    case Polarity::Asserted: break;
    case Polarity::Possible: return "dashed"_L1;
    case Polarity::Negated:
    case Polarity::Denied: return "dotted"_L1;
    }
    return "solid"_L1;
}

template<size_t N>
void writeNames(XmlOut &xml, QLatin1StringView holder, const std::array<FactName, N> &facts)
{
    xml.begin("attributes"_L1);
    xml.attribute("class"_L1, holder);
    for (size_t i = 0; i < N; ++i) {
        xml.empty("attribute"_L1);
        xml.attribute("id"_L1, qint64(i));
        xml.attribute("title"_L1, facts[i].name);
        xml.attribute("type"_L1, typeName(facts[i].type));
    }
    xml.end();
}

template<size_t N>
void writeValues(XmlOut &xml, const std::array<QString, N> &values)
{
    xml.begin("attvalues"_L1);
    for (size_t i = 0; i < N; ++i) {
        if (values[i].isEmpty())
            continue;
        xml.empty("attvalue"_L1);
        xml.attribute("for"_L1, qint64(i));
        xml.attribute("value"_L1, values[i]);
    }
    xml.end();
}

void writeVisual(XmlOut &xml, QLatin1StringView name,
                 std::initializer_list<std::pair<QLatin1StringView, QString>> attributes)
{
    xml.empty(name);
    for (const auto &[attribute, value] : attributes)
        xml.attribute(attribute, value);
}

void writeNode(XmlOut &xml, const ExportTables &tables, size_t index, const Point &place)
{
    const Graph &graph = tables.graph();
    const Node &node = graph.nodes()[index];
    const Look look = lookOf(node.type);
    const auto degree = static_cast<double>(graph.out(static_cast<int>(index)).size()
                                            + graph.in(static_cast<int>(index)).size());
    xml.begin("node"_L1);
    xml.attribute("id"_L1, idOf(node.entity));
    xml.attribute("label"_L1, node.name);
    writeValues(xml, factsOf(node, tables));
    writeVisual(xml, "viz:color"_L1,
                {{"r"_L1, QString::number(look.red)},
                 {"g"_L1, QString::number(look.green)},
                 {"b"_L1, QString::number(look.blue)}});
    // Gephi's y axis runs upwards
    writeVisual(xml, "viz:position"_L1,
                {{"x"_L1, decimal(place.x)}, {"y"_L1, decimal(-place.y)}, {"z"_L1, u"0.0"_s}});
    writeVisual(xml, "viz:size"_L1, {{"value"_L1, decimal(10 + 4 * std::sqrt(degree))}});
    writeVisual(xml, "viz:shape"_L1, {{"value"_L1, look.shape}});
    xml.end();
}

// Days that the date spans; an open end is no attribute.
void writeInterval(XmlOut &xml, const std::optional<DateRange> &date, Losses &losses)
{
    if (!date)
        return;
    const QDate from = firstDay(date->from);
    const QDate to = lastDay(date->to);
    if (from.isValid() && to.isValid() && to < from)
        return;
    if (from.isValid())
        xml.attribute("start"_L1, from.toString(Qt::ISODate));
    if (to.isValid())
        xml.attribute("end"_L1, to.toString(Qt::ISODate));
    if (isVague(date))
        ++losses[Loss::PrecisionInvented];
}

Result<void> writeEdge(XmlOut &xml, const ExportTables &tables, const Claim &claim, const Edge &edge,
                       const Quotes::Quote &quote, Losses &losses)
{
    const std::vector<Node> &nodes = tables.graph().nodes();
    const QString id = edgeIdOf(claim.id, edge);
    xml.begin("edge"_L1);
    xml.attribute("id"_L1, id);
    xml.attribute("source"_L1, idOf(nodes[static_cast<size_t>(edge.from)].entity));
    xml.attribute("target"_L1, idOf(nodes[static_cast<size_t>(edge.to)].entity));
    xml.attribute("label"_L1, codeOf(claim.predicate));
    xml.attribute("weight"_L1, u"1.0"_s);
    xml.attribute("kind"_L1, QString(codeOf(claim.predicate) + u' ' + id));
    writeInterval(xml, claim.date, losses);
    writeValues(xml, factsOf(claim, edge, quote, tables));
    writeVisual(xml, "viz:shape"_L1, {{"value"_L1, lineOf(claim.polarity)}});
    xml.end();
    return xml.stream().hasError() ? xml.finish() : Result<void>();
}

std::vector<Point> placesOf(const ExportTables &tables, const Job &job)
{
    std::vector<FixedNode> fixed;
    for (const Pin &pin : tables.content().pins) {
        if (const auto node = tables.graph().find(pin.entity))
            fixed.push_back({*node, {pin.x, pin.y}});
    }
    Job layout;
    layout.stop = job.stop;
    return layoutGraph(tables.graph(), {}, fixed, {}, layout);
}

} // namespace

Result<void> writeGexf(QIODevice &device, const ExportTables &tables, Losses &losses, const Job &job)
{
    const std::vector<Point> places = placesOf(tables, job);
    XmlOut xml(device, losses);
    xml.begin("gexf"_L1);
    xml.stream().writeDefaultNamespace(u"http://gexf.net/1.3"_s);
    xml.stream().writeNamespace(u"http://gexf.net/1.3/viz"_s, u"viz"_s);
    xml.attribute("version"_L1, u"1.3"_s);
    xml.begin("meta"_L1);
    xml.element("creator"_L1, u"Clew"_s);
    xml.element("description"_L1, u"Claims of a dossier; an edge is one claim"_s);
    xml.end();
    xml.begin("graph"_L1);
    xml.attribute("defaultedgetype"_L1, u"directed"_s);
    xml.attribute("idtype"_L1, u"string"_s);
    xml.attribute("mode"_L1, u"dynamic"_s);
    xml.attribute("timeformat"_L1, u"date"_s);
    xml.attribute("timerepresentation"_L1, u"interval"_s);
    writeNames(xml, "node"_L1, nodeFacts);
    writeNames(xml, "edge"_L1, edgeFacts);
    xml.begin("nodes"_L1);
    for (size_t i = 0; i < tables.graph().nodes().size(); ++i)
        writeNode(xml, tables, i, places[i]);
    xml.end();
    xml.begin("edges"_L1);
    const Result<void> done
        = forEachEdge(tables, job, losses,
                      [&](const Claim &claim, const Edge &edge, const Quotes::Quote &quote) -> Result<void> {
                          return writeEdge(xml, tables, claim, edge, quote, losses);
                      });
    if (!done)
        return done;
    xml.end();
    xml.end();
    return xml.finish();
}

} // namespace clew

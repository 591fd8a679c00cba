#include "export/dot.h"

#include "export/edgefacts.h"
#include "export/textout.h"

namespace clew {

using namespace Qt::StringLiterals;

namespace {

// A quoted string of DOT (graphviz.org/doc/info/lang.html). A backslash begins an escape in labels.
QString quoted(const QString &text, Losses &losses)
{
    QString clean = cleanText(text, losses);
    clean.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    clean.replace(u'\n', u"\\n"_s).replace(u'\r', u"\\r"_s);
    return u'"' + clean + u'"';
}

QLatin1StringView shapeOf(EntityType type)
{
    switch (type) {
    case EntityType::Person: return "ellipse"_L1;
    case EntityType::Organization: return "box"_L1;
    case EntityType::Government: return "house"_L1;
    case EntityType::Place: return "triangle"_L1;
    case EntityType::Product: return "hexagon"_L1;
    case EntityType::Document: return "note"_L1;
    case EntityType::Group:
    case EntityType::Money:
    case EntityType::Quantity: break;
    }
    return "plaintext"_L1;
}

QLatin1StringView styleOf(Polarity polarity)
{
    switch (polarity) {
    case Polarity::Asserted: break;
    case Polarity::Possible: return "dashed"_L1;
    case Polarity::Negated:
    case Polarity::Denied: return "dotted"_L1;
    }
    return "solid"_L1;
}

} // namespace

Result<void> writeDot(QIODevice &device, const ExportTables &tables, Losses &losses, const Job &job)
{
    TextOut out(device);
    out << "digraph dossier {\n charset=\"UTF-8\"\n overlap=false\n";
    for (const Node &node : tables.graph().nodes()) {
        out << " " << idOf(node.entity) << " [label=" << quoted(node.name, losses)
            << ", shape=" << QString(shapeOf(node.type)) << ", type=" << codeOf(node.type) << "]\n";
    }
    const std::vector<Node> &nodes = tables.graph().nodes();
    const Result<void> done = forEachEdge(
        tables, job, losses,
        [&](const Claim &claim, const Edge &edge, const Quotes::Quote &quote) -> Result<void> {
            out << " " << idOf(nodes[static_cast<size_t>(edge.from)].entity) << " -> "
                << idOf(nodes[static_cast<size_t>(edge.to)].entity) << " [id=" << edgeIdOf(claim.id, edge)
                << ", label=" << codeOf(claim.predicate) << ", style=" << QString(styleOf(claim.polarity))
                << ", polarity=" << codeOf(claim.polarity) << ", date=" << quoted(edtfOf(claim.date), losses)
                << ", speaker=" << quoted(claim.speaker.text, losses)
                << ", tooltip=" << quoted(quote.exact, losses);
            if (isSymmetric(claim.predicate))
                out << ", dir=none";
            out << "]\n";
            return out.hasFailed() ? out.finish() : Result<void>();
        });
    if (!done)
        return done;
    losses.erase(Loss::DirectionInvented); // dir=none says it
    out << "}\n";
    return out.finish();
}

} // namespace clew

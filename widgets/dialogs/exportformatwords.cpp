#include "dialogs/exportformatwords.h"

#include <QCoreApplication>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(clew)
};

} // namespace

QString nameOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Gexf: return u"GEXF"_s;
    case ExportFormat::GraphMl: return u"GraphML"_s;
    case ExportFormat::Ftm: return u"FollowTheMoney"_s;
    case ExportFormat::Neo4j: return u"Neo4j"_s;
    case ExportFormat::JsonLd: return u"JSON-LD"_s;
    case ExportFormat::Csv: return u"CSV"_s;
    case ExportFormat::Dot: return u"DOT"_s;
    case ExportFormat::Svg: return u"SVG"_s;
    case ExportFormat::Png: return u"PNG"_s;
    case ExportFormat::Json: return u"JSON"_s;
    case ExportFormat::Html: return u"HTML"_s;
    case ExportFormat::Pdf: return u"PDF"_s;
    }
    return {};
}

QString purposeOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Gexf: return Words::tr("the network with dates and colours, for Gephi");
    case ExportFormat::GraphMl: return Words::tr("the network, for Graphia, Cytoscape, yEd and NetworkX");
    case ExportFormat::Ftm: return Words::tr("entities and statements, for Aleph and OpenSanctions' tools");
    case ExportFormat::Neo4j: return Words::tr("tables with headers, for the import of a graph database");
    case ExportFormat::JsonLd: return Words::tr("where each claim comes from, as linked data (PROV-O)");
    case ExportFormat::Csv: return Words::tr("claims and edges as tables, for a spreadsheet or a script");
    case ExportFormat::Dot: return Words::tr("the network, for Graphviz");
    case ExportFormat::Svg: return Words::tr("a drawing of the network as you see it, for print");
    case ExportFormat::Png: return Words::tr("a picture of the network as you see it, for the web");
    case ExportFormat::Json: return Words::tr("everything with texts and offsets, for programs of your own");
    case ExportFormat::Html: return Words::tr("a report with routes and quotations, for every browser");
    case ExportFormat::Pdf: return Words::tr("the same report, for print and for lawyers");
    }
    return {};
}

QString openingOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Gexf:
        return Words::tr(
            "Gephi: File > Open, choose network.gexf, and keep \"Directed\" and \"Don't merge\" edges. "
            "The timeline is at the bottom of the window.");
    case ExportFormat::GraphMl:
        return Words::tr("Graphia and Cytoscape: File > Open or File > Import > Network from File, choose "
                         "network.graphml.");
    case ExportFormat::Ftm:
        return Words::tr(
            "Aleph: alephclient write-entities -i ftm/entities.ftm.json -f NAME. The statements are "
            "for nomenklatura.");
    case ExportFormat::Neo4j:
        return Words::tr("Neo4j: stop the database, and run the command of neo4j/import.txt in that folder.");
    case ExportFormat::JsonLd:
        return Words::tr("Any reader of JSON-LD or RDF; provenance.jsonld needs no network.");
    case ExportFormat::Csv:
        return Words::tr(
            "A spreadsheet: open claims-spreadsheet.csv. Gephi: File > Import spreadsheet, nodes.csv "
            "first and then edges.csv.");
    case ExportFormat::Dot: return Words::tr("Graphviz: sfdp -Tsvg network.dot -o network.svg");
    case ExportFormat::Svg: return Words::tr("Inkscape, a browser, or any program for drawing: network.svg.");
    case ExportFormat::Png: return Words::tr("Any program that shows pictures: network.png.");
    case ExportFormat::Json:
        return Words::tr("A script: analysis.json. Offsets count Unicode characters, as in Python.");
    case ExportFormat::Html:
        return Words::tr("Any browser: report.html. It is one file and fetches nothing.");
    case ExportFormat::Pdf: return Words::tr("Any program that shows PDF documents: report.pdf.");
    }
    return {};
}

} // namespace clew

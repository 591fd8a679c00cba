#include "verb.h"

#include "exportrun.h"

namespace clew::cli {

using namespace Qt::StringLiterals;

namespace {

Exit run(const QStringList &arguments, const QCommandLineParser &options)
{
    return runExport(arguments, options, {});
}

} // namespace

Verb exportVerb()
{
    std::vector<QCommandLineOption> options{
        {u"format"_s, Words::tr("gexf, graphml, ftm, neo4j, jsonld, csv, dot, svg, png, json, html or pdf"),
         u"NAME"_s},
        {u"language"_s, Words::tr("of the report: en, de, fr or zh_CN"), u"CODE"_s}};
    for (const QCommandLineOption &option : partOptions())
        options.push_back(option);
    return {
        u"export"_s,
        u"DOSSIER --format NAME [--format NAME]... OUT"_s,
        Words::tr("Writes a snapshot of a dossier that can be published, verified and compared."),
        Words::tr("OUT is a folder, an archive (out.zip), or for one format a file of its kind "
                  "(out.gexf, out.json).\nA snapshot holds manifest.json, the formats, and the record that "
                  "`verify` and `diff` read. The same\ndossier gives the same bytes. Prints SHA-256 and name "
                  "of every file."),
        options,
        2,
        2,
        run};
}

} // namespace clew::cli

#include "verb.h"

#include "export/analysisjson.h"
#include "help.h"
#include "import/readdocument.h"
#include "language/models.h"
#include "output.h"
#include "stream.h"
#include "words/errortext.h"
#include "workspace/pipeline.h"

namespace clew::cli {

using namespace Qt::StringLiterals;

namespace {

Exit run(const QStringList &arguments, const QCommandLineParser &options)
{
    if (const auto &models = languageModels(); !models)
        return fail(models.error());
    if (options.isSet(u"stream"_s))
        return streamAnalyses(options.value(u"name"_s));
    if (arguments.isEmpty()) {
        complain(Words::tr("Something is missing."));
        complain(usageOf(analyseVerb()));
        return Exit::WrongUse;
    }
    std::vector<std::pair<Document, Extraction>> analysed;
    bool refused = false;
    const auto refuse = [&](const Error &error) {
        refused = true;
        complain(ErrorText::of(error));
    };
    const FoundFiles found = findFiles({arguments.begin(), arguments.end()});
    for (const Error &error : found.errors)
        refuse(error);
    for (const QString &path : found.files) {
        ReadArticles read = readPath(path);
        for (const Error &error : read.refused)
            refuse(error);
        for (Document &document : read.documents) {
            if (!isInEnglish(document))
                complain(Words::tr("%1: not in English; read without claims").arg(path));
            Extraction extraction = extract(document);
            analysed.emplace_back(std::move(document), std::move(extraction));
        }
    }
    std::vector<Reading> readings;
    for (auto &[document, extraction] : analysed)
        readings.push_back({&document, &extraction});
    dateByCreditedReports(readings);
    const QString target = options.isSet(u"json"_s) ? options.value(u"json"_s) : u"-"_s;
    if (auto written = writeOutput(target, analysisJson(analysed)); !written)
        return fail(written.error());
    return refused ? Exit::CheckFailed : Exit::Done;
}

} // namespace

Verb analyseVerb()
{
    return {
        u"analyse"_s,
        u"FILE... [--json OUT] | --stream"_s,
        Words::tr("Writes what articles say, as JSON, without a dossier."),
        Words::tr("Reads plain text, Markdown, records, database exports, newsletters, HTML, PDF, DOCX, "
                  "ODT, RTF,\nEPUB, mails, feeds, JSON and archives of these. A folder "
                  "stands for\n"
                  "the files in it. The format, clew-analysis-1, is described in the README.\n"
                  "With --stream, a worker: an article as JSON a line on standard input (text or html, and\n"
                  "optionally id, title, publisher, published, url), an answer a line on standard output,\n"
                  "in the same order; a bad line is answered by its error. import --analyses takes them."),
        {{u"json"_s, Words::tr("write to this file (default: standard output)"), u"OUT"_s},
         {u"stream"_s, Words::tr("answer articles on standard input line by line")},
         {u"name"_s, Words::tr("with --stream: how the articles are called (default: by their id)"),
          u"NAME"_s}},
        0,
        -1,
        run};
}

} // namespace clew::cli

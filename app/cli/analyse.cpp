#include "verb.h"

#include "export/analysisjson.h"
#include "import/readdocument.h"
#include "language/models.h"
#include "output.h"
#include "words/errortext.h"
#include "workspace/pipeline.h"

namespace clew::cli {

using namespace Qt::StringLiterals;

namespace {

Exit run(const QStringList &arguments, const QCommandLineParser &options)
{
    if (const auto &models = languageModels(); !models)
        return fail(models.error());
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
    return {u"analyse"_s,
            u"FILE... [--json OUT]"_s,
            Words::tr("Writes what articles say, as JSON, without a dossier."),
            Words::tr("Reads plain text, Markdown, records, database exports, newsletters, HTML, PDF, DOCX, "
                      "ODT, RTF,\nEPUB, mails, feeds, JSON and archives of these. A folder "
                      "stands for\n"
                      "the files in it. The format, clew-analysis-1, is described in the README."),
            {{u"json"_s, Words::tr("write to this file (default: standard output)"), u"OUT"_s}},
            1,
            -1,
            run};
}

} // namespace clew::cli

#include "verb.h"

#include "output.h"
#include "report/findingwords.h"
#include "store/dossierstore.h"

namespace clew::cli {

using namespace Qt::StringLiterals;

namespace {

Exit run(const QStringList &arguments, const QCommandLineParser &options)
{
    std::unique_ptr<DossierStore> store;
    LoadDocument texts;
    if (options.isSet(u"dossier"_s)) {
        auto opened = DossierStore::open(options.value(u"dossier"_s));
        if (!opened)
            return fail(opened.error());
        store = *std::move(opened);
        texts = [&store](DocumentId id) -> Result<std::shared_ptr<const Document>> {
            auto document = store->document(id);
            if (!document)
                return document.error();
            return std::make_shared<const Document>(*std::move(document));
        };
    }
    const auto report = verifySnapshot(arguments.first(), texts);
    if (!report)
        return fail(report.error());
    for (const Finding &finding : report->findings)
        print(wordsFor(finding));
    complain(summaryOf(*report));
    return report->findings.empty() ? Exit::Done : Exit::CheckFailed;
}

} // namespace

Verb verifyVerb()
{
    return {u"verify"_s,
            u"SNAPSHOT [--dossier DOSSIER]"_s,
            Words::tr("Checks a snapshot: files, record, ids, and quotations against the texts."),
            Words::tr("Exit code 1 where anything is wrong. The texts are those of analysis.json in the "
                      "snapshot, or those of\nthe dossier."),
            {{u"dossier"_s, Words::tr("compare quotations with the texts of this dossier"), u"DOSSIER"_s}},
            1,
            1,
            run};
}

} // namespace clew::cli

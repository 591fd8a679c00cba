#include "verb.h"

#include "output.h"
#include "workspace/reread.h"

namespace clew::cli {

using namespace Qt::StringLiterals;

namespace {

Exit run(const QStringList &arguments, const QCommandLineParser &)
{
    const auto store = DossierStore::open(arguments.first());
    if (!store)
        return fail(store.error());
    const auto report = rereadDocuments(**store);
    if (!report)
        return fail(report.error());
    print(Words::tr("%1 documents read anew; %2 claims before, %3 now")
              .arg(report->documents)
              .arg(report->claimsBefore)
              .arg(report->claimsAfter));
    print(Words::tr("%1 decisions went over to rows that had moved; %2 decided claims were kept beside")
              .arg(report->carried)
              .arg(report->kept));
    if (!report->backup.isEmpty())
        print(Words::tr("as it was: %1").arg(report->backup));
    return Exit::Done;
}

} // namespace

Verb rereadVerb()
{
    return {
        u"reread"_s,
        u"DOSSIER"_s,
        Words::tr("Reads all documents of a dossier anew with this version of Clew."),
        Words::tr(
            "What people confirmed, rejected, entered and noted stays. A copy of the dossier as it was is\n"
            "laid beside it first."),
        {},
        1,
        1,
        run};
}

} // namespace clew::cli

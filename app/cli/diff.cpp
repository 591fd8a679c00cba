#include "verb.h"

#include "output.h"
#include "report/diffwords.h"
#include "workspace/exporting.h"

#include <QFileInfo>

namespace clew::cli {

using namespace Qt::StringLiterals;

namespace {

// A snapshot, or a dossier as it is now.
Result<DiffSide> sideAt(const QString &path)
{
    if (!path.endsWith(".clew"_L1, Qt::CaseInsensitive))
        return sideOfSnapshot(path);
    const auto store = DossierStore::open(path);
    if (!store)
        return store.error();
    const auto request = exportRequest(**store, {});
    return request ? sideOf(*request, QFileInfo(path).fileName()) : Result<DiffSide>(request.error());
}

Exit run(const QStringList &arguments, const QCommandLineParser &options)
{
    const auto before = sideAt(arguments.at(0));
    if (!before)
        return fail(before.error());
    const auto after = sideAt(arguments.at(1));
    if (!after)
        return fail(after.error());
    const SnapshotDiff diff = diffOf(*before, *after);
    const QByteArray text = options.isSet(u"json"_s) ? diffJson(diff)
        : options.isSet(u"html"_s)                   ? diffHtml(diff).toUtf8()
                                                     : diffText(diff).toUtf8() + '\n';
    const QString out = options.isSet(u"out"_s) ? options.value(u"out"_s) : u"-"_s;
    const auto written = writeOutput(out, text);
    return written ? Exit::Done : fail(written.error());
}

} // namespace

Verb diffVerb()
{
    return {
        u"diff"_s,
        u"OLD NEW [--json|--html] [--out FILE]"_s,
        Words::tr("Tells what was added, changed and withdrawn between two snapshots."),
        Words::tr("Entities, claims and judgements, with who decided it and why. OLD and NEW are snapshots "
                  "or dossiers."),
        {{u"json"_s, Words::tr("as JSON")},
         {u"html"_s, Words::tr("as a page of its own")},
         {u"out"_s, Words::tr("write to this file instead of standard output"), u"FILE"_s}},
        2,
        2,
        run};
}

} // namespace clew::cli

#include "verb.h"

#include "output.h"
#include "words/labels.h"
#include "words/mergewords.h"
#include "workspace/colleague.h"
#include "workspace/merging.h"
#include "workspace/workspace.h"

#include <algorithm>

namespace clew::cli {

using namespace Qt::StringLiterals;

namespace {

NameOf namesIn(const Workspace &workspace)
{
    return [&workspace](EntityId id) {
        return workspace.nameOf(id);
    };
}

QString lineFor(const MergeConflict &conflict, const Workspace &workspace)
{
    QString what;
    if (const auto *claim = std::get_if<ClaimId>(&conflict.target)) {
        const Claim *known = workspace.claim(*claim);
        what = known ? workspace.nameOf(known->from) + u' ' + labelFor(known->predicate) + u' '
                + workspace.nameOf(known->to)
                     : QString();
    } else if (const auto *entity = std::get_if<EntityId>(&conflict.target)) {
        what = workspace.nameOf(*entity);
    } else if (const auto *document = std::get_if<DocumentId>(&conflict.target)) {
        const DocumentSummary *known = workspace.summary(*document);
        what = known ? known->file : QString();
    }
    //: an id, a claim or a name, what is decided here, what is decided there
    return Words::tr("%1  %2: here %3, there %4")
        .arg(codeOf(conflict.target), what, decisionWords(conflict.ours, namesIn(workspace)),
             decisionWords(conflict.theirs, namesIn(workspace)));
}

Exit run(const QStringList &arguments, const QCommandLineParser &options)
{
    const auto workspace = Workspace::open(arguments.at(0));
    if (!workspace)
        return fail(workspace.error());
    const auto theirs = ColleaguesDossier::open(arguments.at(1), arguments.at(0));
    if (!theirs)
        return fail(theirs.error());
    const auto plan = planMerge((*workspace)->store(), theirs->store());
    if (!plan)
        return fail(plan.error());
    for (const MergeConflict &conflict : plan->conflicts)
        print(lineFor(conflict, **workspace));
    if (options.isSet(u"dry-run"_s)) {
        print(Words::tr("Would add: documents %1, decisions %2; conflicts: %3")
                  .arg(plan->documents.size())
                  .arg(plan->changes.size())
                  .arg(plan->conflicts.size()));
        return Exit::Done;
    }
    const QStringList chosen = options.values(u"theirs"_s);
    const auto takes = [&](const MergeConflict &conflict) {
        return options.isSet(u"all-theirs"_s) || chosen.contains(codeOf(conflict.target));
    };
    const auto kept = [&](const MergeConflict &conflict) {
        return keptWords(conflict.theirs, namesIn(**workspace));
    };
    const auto report = mergeDossier((*workspace)->store(), theirs->store(), *plan, takes, kept);
    if (!report)
        return fail(report.error());
    print(Words::tr("Added: documents %1, decisions %2; conflicts: %3, of them decided for theirs: %4")
              .arg(report->documents)
              .arg(report->changes)
              .arg(plan->conflicts.size())
              .arg(report->taken));
    if (!report->refused.empty())
        complain(Words::tr("Left out, as it speaks of what is not here: %1").arg(report->refused.size()));
    return report->refused.empty() ? Exit::Done : Exit::CheckFailed;
}

Exit runCopy(const QStringList &arguments, const QCommandLineParser &options)
{
    const auto store = DossierStore::open(arguments.at(0));
    if (!store)
        return fail(store.error());
    const auto done = options.isSet(u"without-originals"_s)
        ? (*store)->saveCopyWithoutOriginals(arguments.at(1))
        : (*store)->saveCopy(arguments.at(1));
    return done ? Exit::Done : fail(done.error());
}

} // namespace

Verb mergeVerb()
{
    return {
        u"merge"_s,
        u"DOSSIER OTHER [--dry-run] [--theirs ID]... [--all-theirs]"_s,
        Words::tr("Merges a colleague's dossier into one's own; conflicts are shown one by one."),
        Words::tr(
            "Documents, claims by hand, reviews, dates, names, judgements, sources, control lists, notes "
            "and tags travel.\nWhere both decided differently, one's own stands and the other is kept in a "
            "note, unless theirs is chosen."),
        {{u"dry-run"_s, Words::tr("show what would be merged, and change nothing")},
         {u"theirs"_s, Words::tr("decide the conflict about this for theirs: claim:12, entity:5"), u"ID"_s},
         {u"all-theirs"_s, Words::tr("decide all conflicts for theirs")}},
        2,
        2,
        run};
}

Verb copyVerb()
{
    return {u"copy"_s,
            u"DOSSIER OUT [--without-originals]"_s,
            Words::tr("Copies a dossier for a colleague, with or without the files as they were imported."),
            Words::tr("Without originals the cleaned texts stay, and with them every claim and quotation."),
            {{u"without-originals"_s, Words::tr("leave out the bytes of the imported files")}},
            2,
            2,
            runCopy};
}

} // namespace clew::cli

#include "verb.h"

#include "output.h"
#include "words/errortext.h"
#include "workspace/pipeline.h"

#include <QFileInfo>

#include <algorithm>

namespace clew::cli {

using namespace Qt::StringLiterals;

namespace {

int count(const ImportReport &report, ImportOutcome outcome)
{
    return static_cast<int>(
        std::count_if(report.items.begin(), report.items.end(),
                      [outcome](const ImportItem &item) { return item.outcome == outcome; }));
}

QString lineFor(const ImportItem &item)
{
    const QString what = item.title.isEmpty() ? item.file : QString(item.file + u": "_s + item.title);
    if (item.outcome == ImportOutcome::Duplicate)
        return Words::tr("known already  %1").arg(what);
    QString line = Words::tr("added          %1").arg(what);
    if (item.headlineOnly)
        line += u' ' + Words::tr("[headline only]");
    if (!item.retells.empty())
        line += u' '
            + Words::tr("[credits %1]")
                  .arg(QStringList(item.retells.begin(), item.retells.end()).join(u", "_s));
    return line;
}

Exit run(const QStringList &arguments, const QCommandLineParser &)
{
    const QString dossier = arguments.first();
    auto store = QFileInfo::exists(dossier) ? DossierStore::open(dossier) : DossierStore::create(dossier);
    if (!store)
        return fail(store.error());
    const auto report = importPaths(**store, {arguments.begin() + 1, arguments.end()});
    if (!report)
        return fail(report.error());
    for (const ImportItem &item : report->items) {
        if (item.outcome == ImportOutcome::Refused)
            complain(ErrorText::of(*item.error));
        else
            print(lineFor(item));
    }
    const int refused = count(*report, ImportOutcome::Refused);
    print(Words::tr("%1 added, %2 known already, %3 refused")
              .arg(count(*report, ImportOutcome::Added))
              .arg(count(*report, ImportOutcome::Duplicate))
              .arg(refused));
    return refused > 0 ? Exit::CheckFailed : Exit::Done;
}

} // namespace

Verb importVerb()
{
    return {
        u"import"_s,
        u"DOSSIER PATH..."_s,
        Words::tr("Imports articles into a dossier; makes the dossier where there is none."),
        Words::tr(
            "A folder stands for the files in it. All articles of one call are one import, which undoes as "
            "one\n"
            "change. A file that cannot be read is refused with its reason and does not stop the others."),
        {},
        2,
        -1,
        run};
}

} // namespace clew::cli

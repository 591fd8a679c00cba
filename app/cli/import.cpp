#include "verb.h"

#include "help.h"
#include "output.h"
#include "words/errortext.h"
#include "words/importwords.h"
#include "workspace/pipeline.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>

#include <unistd.h>

namespace clew::cli {

using namespace Qt::StringLiterals;

namespace {

QString lineFor(const ImportItem &item)
{
    const QString what = item.title.isEmpty() ? item.file : QString(item.file + u": "_s + item.title);
    if (item.outcome == ImportOutcome::Skipped)
        return Words::tr("left out       %1 (the dossier itself)").arg(item.file);
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

// On a terminal a line that is written over and over; with --progress a line each second.
class ProgressLine
{
public:
    explicit ProgressLine(bool wanted)
        : m_terminal(isatty(STDERR_FILENO) != 0)
        , m_wanted(wanted || m_terminal)
    {
        m_clock.start();
    }
    ~ProgressLine()
    {
        if (m_shown && m_terminal)
            std::fputs("\r\x1b[K", stderr);
    }

    void show(const ImportProgress &progress)
    {
        constexpr qint64 interval = 1000;
        if (m_before < 0) // what an earlier run had done, but for the first file
            m_before = progress.files > 1 ? progress.bytes : 0;
        if (!m_wanted || m_clock.elapsed() < m_next)
            return;
        m_next = m_clock.elapsed() + interval;
        QString line = progress.totalFiles > 0
            ? Words::tr("%1 of %2 files; %3 added, %4 known already, %5 refused.")
                  .arg(progress.files)
                  .arg(progress.totalFiles)
                  .arg(progress.added)
                  .arg(progress.known)
                  .arg(progress.refused)
            : Words::tr("%1 files; %2 added, %3 known already, %4 refused.")
                  .arg(progress.files)
                  .arg(progress.added)
                  .arg(progress.known)
                  .arg(progress.refused);
        if (const QString left = timeLeft(progress, m_clock.elapsed(), m_before); !left.isEmpty())
            line += u' ' + left;
        if (m_terminal)
            std::fprintf(stderr, "\r\x1b[K%s", line.toUtf8().constData());
        else
            complain(line);
        m_shown = true;
    }

private:
    bool m_terminal;
    bool m_wanted;
    bool m_shown = false;
    qint64 m_next = 0;
    qint64 m_before = -1;
    QElapsedTimer m_clock;
};

Exit tell(const ImportReport &report, const QCommandLineParser &options)
{
    for (const ImportItem &item : report.items) {
        if (item.outcome == ImportOutcome::Refused)
            complain(ErrorText::of(*item.error));
        else
            print(lineFor(item));
    }
    const int refused = report.count(ImportOutcome::Refused);
    print(Words::tr("%1 added, %2 known already, %3 refused")
              .arg(report.count(ImportOutcome::Added))
              .arg(report.count(ImportOutcome::Duplicate))
              .arg(refused));
    if (const QString target = options.value(u"report"_s); !target.isEmpty()) {
        const QByteArray bytes = importReport(report, reportFormatOf(target));
        if (auto written = writeOutput(target, bytes); !written)
            return fail(written.error());
    }
    return refused > 0 ? Exit::CheckFailed : Exit::Done;
}

// An import that ended before its time: what is to be told beside the reason.
Exit brokenOff(const DossierStore &store, const Error &error)
{
    const Exit exit = fail(error);
    if (const auto unfinished = store.unfinishedImports(); unfinished && !unfinished->empty())
        complain(Words::tr(
            "What was imported until then is kept. The same import again, or --resume, goes on from "
            "there."));
    return exit;
}

// What was broken off, one import after the other.
Exit goOn(DossierStore &store, const ImportOptions &how, const QCommandLineParser &options)
{
    const auto unfinished = store.unfinishedImports();
    if (!unfinished)
        return fail(unfinished.error());
    if (unfinished->empty())
        print(Words::tr("No import was broken off."));
    Exit exit = Exit::Done;
    for (const UnfinishedImport &one : *unfinished) {
        const auto sources = sourcesFromJson(one.sources);
        if (!sources)
            continue;
        ImportOptions again = how;
        again.analyses = sources->analyses;
        const auto report = importPaths(store, sources->paths, sources->texts, {}, again);
        if (!report)
            return brokenOff(store, report.error());
        exit = std::max(exit, tell(*report, options));
    }
    return exit;
}

Exit run(const QStringList &arguments, const QCommandLineParser &options)
{
    const QString dossier = arguments.first();
    const QStringList analyses = options.values(u"analyses"_s);
    if (arguments.size() < 2 && !options.isSet(u"resume"_s) && analyses.isEmpty()) {
        complain(Words::tr("Something is missing."));
        complain(usageOf(importVerb()));
        return Exit::WrongUse;
    }
    auto store = QFileInfo::exists(dossier) ? DossierStore::open(dossier) : DossierStore::create(dossier);
    if (!store)
        return fail(store.error());
    ProgressLine line(options.isSet(u"progress"_s));
    ImportOptions how;
    how.progress = [&line](const ImportProgress &progress) {
        line.show(progress);
    };
    if (const int threads = options.value(u"threads"_s).toInt(); threads > 0)
        how.threads = threads;
    if (const int batch = options.value(u"batch"_s).toInt(); batch > 0)
        how.batch = batch;
    how.analyses = {analyses.begin(), analyses.end()};
    if (options.isSet(u"resume"_s))
        return goOn(**store, how, options);
    const std::vector<QString> paths(arguments.begin() + 1, arguments.end());
    const auto report = importPaths(**store, paths, {}, {}, how);
    if (!report)
        return brokenOff(**store, report.error());
    return tell(*report, options);
}

} // namespace

Verb importVerb()
{
    return {
        u"import"_s,
        u"DOSSIER PATH... | DOSSIER --analyses FILE | DOSSIER --resume"_s,
        Words::tr("Imports articles into a dossier; makes the dossier where there is none."),
        Words::tr(
            "A folder stands for the files in it. All articles of one call are one import, which undoes as "
            "one\n"
            "change. A file that cannot be read is refused with its reason and does not stop the others.\n"
            "Articles are saved in batches: an import that was killed goes on where it stood when the same\n"
            "is imported again, or with --resume, and ends as if it had never been killed."),
        {{u"analyses"_s, Words::tr("take what analyse --stream made; may be given several times"), u"FILE"_s},
         {u"report"_s, Words::tr("write what became of every article: .csv, .json, else text"), u"FILE"_s},
         {u"resume"_s, Words::tr("go on with imports that were broken off")},
         {u"progress"_s, Words::tr("tell the progress on standard error, a line each second")},
         {u"threads"_s, Words::tr("how many articles are read at a time (default: one a core)"), u"N"_s},
         {u"batch"_s, Words::tr("articles that are saved together (default: 200)"), u"N"_s}},
        1,
        -1,
        run};
}

} // namespace clew::cli

#include "verb.h"

#include "output.h"
#include "screening/readlist.h"
#include "screenresult.h"
#include "words/errortext.h"
#include "words/listwords.h"
#include "workspace/loadlists.h"
#include "workspace/workspace.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace clew::cli {

using namespace Qt::StringLiterals;

namespace {

// The day on which a file was last written, which is as much as it tells about its age.
QString dateOf(const QString &path)
{
    return QFileInfo(path).lastModified().toUTC().date().toString(Qt::ISODate);
}

Result<ListReading> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            file.exists() ? ErrorCode::CannotOpen : ErrorCode::NotFound, path, {}, file.errorString()};
    auto reading = readList(file, QFileInfo(path).fileName());
    if (!reading) {
        Error error = reading.error();
        error.file = path;
        return error;
    }
    reading->file.date = dateOf(path);
    return reading;
}

Result<Lists> readFiles(const QStringList &paths)
{
    std::vector<ListReading> readings;
    for (const QString &path : paths) {
        auto reading = readFile(path);
        if (!reading)
            return reading.error();
        readings.push_back(*std::move(reading));
    }
    return joinLists(std::move(readings));
}

// One name a line; after a tab its type may stand.
Result<std::vector<ScreenedParty>> readNames(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            file.exists() ? ErrorCode::CannotOpen : ErrorCode::NotFound, path, {}, file.errorString()};
    std::vector<ScreenedParty> parties;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const QString name = line.section(u'\t', 0, 0).simplified();
        if (name.isEmpty())
            continue;
        const auto type = entityTypeFrom(line.section(u'\t', 1, 1).trimmed());
        parties.push_back({{qint64(parties.size()) + 1}, type.value_or(EntityType::Organization), {name}});
    }
    return parties;
}

// Tells every row that could not be read; false: there was one.
bool tellProblems(const Lists &lists)
{
    bool clean = true;
    for (const ListFile &file : lists.files) {
        for (const ListProblem &problem : file.problems) {
            clean = false;
            complain(Words::tr("%1, line %2: %3", "file, line, what is wrong")
                         .arg(file.name)
                         .arg(problem.line)
                         .arg(listProblemLabel(codeOf(problem.what), problem.fact)));
        }
    }
    return clean;
}

Exit answer(Screened screened, const QCommandLineParser &options)
{
    const bool clean = tellProblems(*screened.lists);
    if (options.isSet(u"json"_s)) {
        if (auto written = writeOutput(options.value(u"json"_s), jsonOf(screened)); !written)
            return fail(written.error());
    } else {
        print(textOf(screened));
    }
    return clean ? Exit::Done : Exit::CheckFailed;
}

Exit screenNames(const QCommandLineParser &options)
{
    const auto parties = readNames(options.value(u"names"_s));
    if (!parties)
        return fail(parties.error());
    auto lists = readFiles(options.values(u"list"_s));
    if (!lists)
        return fail(lists.error());
    const Screener screener(std::make_shared<const Lists>(*std::move(lists)));
    Screened screened{screener.sharedLists(), *parties, {}, nullptr};
    for (ListHit &hit : screener.screen(screened.parties))
        screened.listings.push_back({std::move(hit), {}});
    return answer(std::move(screened), options);
}

Exit screenDossierAt(const QString &path, const QCommandLineParser &options)
{
    auto workspace = Workspace::open(path);
    if (!workspace)
        return fail(workspace.error());
    const QStringList paths = options.values(u"list"_s);
    if (options.isSet(u"keep"_s)) {
        if (auto kept = loadLists(**workspace, {paths.begin(), paths.end()}); !kept)
            return fail(kept.error());
    }
    const DossierContent &content = *(*workspace)->content();
    const Graph &graph = *(*workspace)->graph();
    Screened screened{{}, partiesToScreen(content, graph), {}, workspace->get()};
    if (paths.isEmpty() || options.isSet(u"keep"_s)) {
        if (content.lists.empty())
            return fail(
                {ErrorCode::WrongUse, {}, {}, Words::tr("the dossier holds no list; --list names one")});
        screened.lists = (*workspace)->listings()->lists;
        screened.listings = (*workspace)->listings()->all;
        return answer(std::move(screened), options);
    }
    auto lists = readFiles(paths);
    if (!lists)
        return fail(lists.error());
    const Screener screener(std::make_shared<const Lists>(*std::move(lists)));
    screened.lists = screener.sharedLists();
    screened.listings = screenDossier(content, graph, screener).all;
    return answer(std::move(screened), options);
}

Exit run(const QStringList &arguments, const QCommandLineParser &options)
{
    const bool named = options.isSet(u"names"_s);
    if (named != arguments.isEmpty())
        return fail({ErrorCode::WrongUse, {}, {}, Words::tr("either a dossier or --names is needed")});
    if (named && !options.isSet(u"list"_s))
        return fail({ErrorCode::WrongUse, {}, {}, Words::tr("--list is needed")});
    return named ? screenNames(options) : screenDossierAt(arguments.first(), options);
}

} // namespace

Verb screenVerb()
{
    return {u"screen"_s,
            u"DOSSIER [--list FILE]... [--keep] [--json OUT]"_s,
            Words::tr("Looks the parties of a dossier up in sanctions and control lists."),
            Words::tr(
                "Reads the Consolidated Screening List (CSV, JSON), OFAC's delimited files (names, other "
                "names and\n"
                "addresses: give each with a --list of its own), the Denied Persons List and OpenSanctions' "
                "targets.simple.csv.\n"
                "Every hit tells which listed name was met, how well and why, and whether claims about the "
                "party were\n"
                "before its listing. A party that is not found is \"not in the lists loaded\", never "
                "cleared."),
            {{u"list"_s,
              Words::tr("a file of a list; may be given several times. Default: those the dossier keeps"),
              u"FILE"_s},
             {u"keep"_s, Words::tr("keep the lists in the dossier")},
             {u"names"_s, Words::tr("screen the names of this file, one a line, instead of a dossier"),
              u"FILE"_s},
             {u"json"_s, Words::tr("write JSON to this file instead of text"), u"OUT"_s}},
            0,
            1,
            run};
}

} // namespace clew::cli

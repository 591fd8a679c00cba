#include "exportrun.h"

#include "output.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <csignal>
#include <vector>

#include <unistd.h>

namespace clew::cli {

using namespace Qt::StringLiterals;

namespace {

volatile std::sig_atomic_t interrupted = 0;

void interrupt(int)
{
    interrupted = 1;
}

Result<std::vector<ExportFormat>> formatsFrom(const QCommandLineParser &options)
{
    std::vector<ExportFormat> formats;
    for (const QString &name : options.values(u"format"_s)) {
        const auto format = exportFormatFrom(name);
        if (!format)
            return Error{ErrorCode::WrongUse, {}, {}, Words::tr("there is no format %1").arg(name)};
        if (std::ranges::find(formats, *format) == formats.end())
            formats.push_back(*format);
    }
    if (formats.empty())
        return Error{ErrorCode::WrongUse, {}, {}, Words::tr("--format is needed, once or several times")};
    return formats;
}

// "out.gexf" is that one file; "out" is a folder, and "out.zip" an archive.
bool isOneFile(const QString &path, const std::vector<ExportFormat> &formats)
{
    const QLatin1StringView ending = endingOf(formats.front());
    if (formats.size() != 1 || ending.isEmpty() || QFileInfo(path).isDir())
        return false;
    const bool xml = (ending == ".gexf"_L1 || ending == ".graphml"_L1) && path.endsWith(".xml"_L1);
    return isStandardOutput(path) || xml || path.endsWith(ending, Qt::CaseInsensitive);
}

// Does not return where it succeeds.
Exit paintElsewhere()
{
    const QString program = QDir(QCoreApplication::applicationDirPath()).filePath(u"clew"_s);
    std::vector<QByteArray> words{QFile::encodeName(program)};
    for (const QString &word : QCoreApplication::arguments().mid(1))
        words.push_back(QFile::encodeName(word));
    std::vector<char *> pointers;
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    ::execv(words.front().constData(), pointers.data());
    return fail({ErrorCode::NotFound,
                 program,
                 {},
                 Words::tr("svg, png, html and pdf are drawn by the program clew, which is not there")});
}

// A line on standard error, where somebody looks at it.
std::function<void(int, int)> progressLine(std::stop_source &stop)
{
    const bool watched = ::isatty(STDERR_FILENO) == 1;
    return [&stop, watched, last = -1](int done, int total) mutable {
        if (interrupted)
            stop.request_stop();
        const int percent = total > 0 ? done * 100 / total : 0;
        if (watched && percent != last)
            std::fprintf(stderr, percent < 100 ? "\r%3d %%" : "\r     \r", percent);
        last = percent;
    };
}

Result<void> writeAll(const QStringList &arguments, const ExportOrder &order, const Job &job)
{
    const auto store = DossierStore::open(arguments.first());
    if (!store)
        return store.error();
    const QString path = arguments.at(1);
    if (isOneFile(path, order.formats)) {
        const auto request = exportRequest(**store, order, job);
        if (!request)
            return request.error();
        return writeOutput(path, [&](QIODevice &device) {
            return writeFormat(device, order.formats.front(), *request, job);
        });
    }
    const auto report = exportDossier(**store, order, path, job);
    if (!report)
        return report.error();
    for (const SnapshotFile &file : report->files)
        print(QString(file.sha256 + u"  "_s + file.name));
    return {};
}

} // namespace

Exit runExport(const QStringList &arguments, const QCommandLineParser &options, const Painters &painters)
{
    const auto formats = formatsFrom(options);
    if (!formats)
        return fail(formats.error());
    if (painters.empty() && std::ranges::any_of(*formats, isPainted))
        return paintElsewhere();
    if (isStandardOutput(arguments.at(1)) && !isOneFile(arguments.at(1), *formats))
        return fail({ErrorCode::WrongUse,
                     {},
                     {},
                     Words::tr("only one format that is one file can go to standard output")});
    const auto part = partFrom(options, arguments.first());
    if (!part)
        return fail(part.error());
    std::signal(SIGINT, interrupt);
    std::signal(SIGTERM, interrupt);
    std::stop_source stop;
    const Job job{stop.get_token(), progressLine(stop)};
    const auto written = writeAll(arguments, {*part, *formats, painters}, job);
    return written ? Exit::Done : fail(written.error());
}

} // namespace clew::cli

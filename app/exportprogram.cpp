#include "exportprogram.h"

#include "exportrun.h"
#include "language.h"
#include "painters.h"
#include "runverb.h"

#include <QApplication>

namespace clew {

namespace {

cli::Exit run(const QStringList &arguments, const QCommandLineParser &options)
{
    const QString language = options.value(QStringLiteral("language"));
    Translations words;
    words.install(language.isEmpty() ? QStringLiteral("en") : language);
    const auto part = cli::partFrom(options, arguments.first());
    return cli::runExport(arguments, options, snapshotPainters(part ? *part : ExportPart{}));
}

} // namespace

int runExportProgram(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("LC_ALL", "C.UTF-8"); // the same bytes in every locale
    const QApplication application(argc, argv);
    cli::Verb verb = cli::exportVerb();
    verb.run = run;
    return static_cast<int>(cli::runVerb(verb, QApplication::arguments().mid(1)));
}

} // namespace clew

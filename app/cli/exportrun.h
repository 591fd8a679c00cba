#pragma once

#include "verb.h"
#include "workspace/exporting.h"

namespace clew::cli {

// What writes pictures and reports: given by the program that has windows, none in clew-cli.
using Painters = std::map<ExportFormat, Painter>;

// The verb `export`, for clew-cli and for `clew export` alike. Without painters a painted format is handed to
// the program clew beside this one, with the same words, in place of this process.
Exit runExport(const QStringList &arguments, const QCommandLineParser &options, const Painters &painters);

// Which part of the dossier the options mean. Errors: WrongUse, UnknownName.
Result<ExportPart> partFrom(const QCommandLineParser &options, const QString &dossier);
std::vector<QCommandLineOption> partOptions();

} // namespace clew::cli

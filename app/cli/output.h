#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QIODevice;

namespace clew::cli {

// "-" stands for standard output.
bool isStandardOutput(const QString &path);

// Writes a file as a whole or not at all (QSaveFile), or to standard output. The only place where clew-cli
// opens a file for writing. Error: CannotWrite.
Result<void> writeOutput(const QString &path, const std::function<Result<void>(QIODevice &)> &write);
Result<void> writeOutput(const QString &path, const QByteArray &bytes);

// A line in UTF-8, in any locale.
void print(const QString &line); // standard output
void complain(const QString &line); // standard error

} // namespace clew::cli

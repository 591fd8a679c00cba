#pragma once

#include <QStringList>

namespace clew {

// The lines of a compiled-in data file, without empty ones and those that begin with '#'.
QStringList resourceLines(const QString &path);

} // namespace clew

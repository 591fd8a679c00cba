#pragma once

#include "export/formats.h"

#include <QString>

namespace clew {

QString nameOf(ExportFormat format); // "GEXF"
QString purposeOf(ExportFormat format); // one line: what it is for
QString openingOf(ExportFormat format); // how to open it, and in which program

} // namespace clew

#pragma once

#include "export/tables.h"

#include <QByteArray>

namespace clew {

// When it happened: the dated claims as bars from earliest to latest day, in order of time; an open end fades
// out. At most `most` bars, the best supported ones. Drawn as SVG of its own, without fonts in it. Empty
// where nothing bears a date.
QByteArray timelineSvg(const ExportTables &tables, size_t most = 40);

} // namespace clew

#pragma once

#include "core/document.h"
#include "core/extraction.h"

#include <QByteArray>

#include <utility>
#include <vector>

namespace clew {

// The public format "clew-analysis-1" (see README). Offsets in Unicode code points of the body, end
// exclusive; ids are "e1", "c1" ... within a document. Keys in a fixed order, UTF-8, "\n" line ends: the same
// input gives the same bytes.
QByteArray analysisJson(const std::vector<std::pair<Document, Extraction>> &documents);

} // namespace clew

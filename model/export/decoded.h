#pragma once

#include "core/document.h"

#include <QString>

namespace clew {

// The decoded original of a document, from its text with the ledger undone: what the ledger's ranges count
// in.
QString decodedOriginal(const Document &document);

} // namespace clew

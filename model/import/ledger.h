#pragma once

#include "core/document.h"

namespace clew {

// Applies a sorted ledger without overlaps to the decoded original. For every document that readDocuments
// returns: applyLedger(decoded original, ledger) == text.
QString applyLedger(QStringView decoded, const std::vector<LedgerEntry> &ledger);

} // namespace clew

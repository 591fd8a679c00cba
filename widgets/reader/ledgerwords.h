#pragma once

#include "core/document.h"

#include <QString>

#include <vector>

namespace clew {

// "3 ranges cut or repaired: navigation, offer or notice · 12 changes of form alone".
QString ledgerSummary(const std::vector<LedgerEntry> &wordCuts, int reshaped);

QString ledgerReason(const LedgerEntry &entry);

// For the card of a fold: the words that were cut, or "before → after" for a repair, elided.
QString ledgerLine(const LedgerEntry &entry);

} // namespace clew

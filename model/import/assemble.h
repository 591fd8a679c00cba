#pragma once

#include "import/block.h"

namespace clew {

struct Assembled
{
    QString text;
    std::vector<LedgerEntry> ledger;
};

// Puts the kept blocks together and confesses all that is left out or changed:
// applyLedger(decoded, ledger) == text.
Assembled assemble(QStringView decoded, const std::vector<Block> &blocks);

} // namespace clew

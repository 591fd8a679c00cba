#include "import/ledger.h"

namespace clew {

QString applyLedger(QStringView decoded, const std::vector<LedgerEntry> &ledger)
{
    QString text;
    text.reserve(decoded.size());
    qsizetype at = 0;
    for (const LedgerEntry &entry : ledger) {
        text += decoded.mid(at, entry.range.begin - at);
        text += entry.replacement;
        at = entry.range.end;
    }
    text += decoded.mid(at);
    return text;
}

} // namespace clew

#include "export/decoded.h"

#include <algorithm>

namespace clew {

QString decodedOriginal(const Document &document)
{
    QString decoded;
    qsizetype at = 0; // in the text
    for (const LedgerEntry &entry : document.ledger) {
        const qsizetype kept
            = std::clamp<qsizetype>(entry.range.begin - decoded.size(), 0, document.text.size() - at);
        decoded += QStringView(document.text).mid(at, kept);
        decoded += entry.original;
        at = std::min(at + kept + entry.replacement.size(), document.text.size());
    }
    return decoded + QStringView(document.text).mid(at);
}

} // namespace clew

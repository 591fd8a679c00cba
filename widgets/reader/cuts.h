#pragma once

#include "core/document.h"

#include <vector>

namespace clew {

// Whether an entry took or changed words, and not markup and white space alone.
bool takesWords(const LedgerEntry &entry);

// What clean-up took out of one place of the text.
struct Cut
{
    qsizetype at = 0; // offset in Document::text before which it stood
    bool ownLine = false; // between two paragraphs, before the first or after the last
    std::vector<LedgerEntry> entries; // in order; never empty

    friend bool operator==(const Cut &, const Cut &) = default;
};

// Where the ledger's cuts and repairs of words lie in the cleaned text, in order, one a place. Cuts beside an
// empty line between two paragraphs all lie on that line.
std::vector<Cut> cutsOf(const Document &document);

} // namespace clew

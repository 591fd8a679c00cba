#pragma once

#include "core/span.h"

#include <vector>

namespace clew {

// The end of the run of word characters at `begin` with the marks that may stand within words: hyphens,
// apostrophes, full stops, commas and colons in numbers, &.
qsizetype wordRunEnd(QStringView text, qsizetype begin, qsizetype end);

// The tokens of such a run: parted at hyphens (but for prefixes), before clitics, between number and unit.
// `previous` is the token before it, if any.
void partRun(QStringView text, Span run, QStringView previous, std::vector<Span> &tokens);

// Whether a full stop after the word belongs to it: "U.S.", "Inc.", "Mr.", an initial.
bool ownsFullStop(QStringView word, QStringView after);

} // namespace clew

#pragma once

#include "core/change.h"
#include "words/changewords.h"

#include <QString>

namespace clew {

// What a decision says, as one of two that differ: "confirmed", "no date", "the name “Acme”", "the same as
// Acme Ltd (Ann: one register number)".
QString decisionWords(const Change &change, const NameOf &nameOf);

// A colleague's decision that does not stand, for the note on what it is about.
QString keptWords(const Change &theirs, const NameOf &nameOf);

} // namespace clew

#pragma once

#include "drift/drift.h"

#include <QString>

namespace clew {

// What happened on the way, with what was and what became of it: "“9,000 euros” became “nearly 10,000
// euros”".
QString labelFor(DriftKind kind); // "another speaker"
QString sentenceFor(const Drift &drift);
QString labelFor(ContradictionKind kind);
QString labelFor(DateConflictKind kind);
// The value of a side: words of the text stand as they are, codes of polarity are put into words.
QString valueFor(const QString &value);

} // namespace clew

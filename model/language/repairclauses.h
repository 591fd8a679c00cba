#pragma once

#include "core/analysis.h"

#include <QStringView>

namespace clew {

// Mends clauses that the parser hangs on the wrong word: the subject that "said" got for an object ("said
// [Orlo], which .., had sold") or for a second subject, a relative clause whose verb does not agree with the
// noun it hangs on ("ten of them to Orlo, [which is]"), objects side by side that are one ("four Orlo K-5
// mills"). The heads stay one tree.
void repairClauses(QStringView text, Sentence &sentence);

} // namespace clew

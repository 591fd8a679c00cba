#pragma once

#include "core/analysis.h"

#include <QStringView>

namespace clew {

// Mends clauses that the parser hangs on the wrong word, or does not see: the subject that "said" got for an
// object ("said [Orlo], which .., had sold"), a relative clause whose verb does not agree with the noun it
// hangs on ("ten of them to Orlo, [which is]"), a verb in -s that was taken for goods ("has designs and
// [buys] pumps"), and objects side by side that are one ("four Orlo K-5 mills"). The heads stay one tree.
void repairClauses(QStringView text, Sentence &sentence);

} // namespace clew

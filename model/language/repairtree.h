#pragma once

#include "core/analysis.h"

#include <QStringView>

namespace clew {

// Mends what the parser is known to miss in news: "at least 120 engines" and the like hang on the number, and
// what is counted is the object again; of two subjects about an inserted "Vey said" each gets its verb; a
// name of several words is one node with its own head, no verb, and no part of a compound over a number
// ("paid Orlo $3 million"). The heads stay one tree.
void repairTree(QStringView text, Sentence &sentence);

} // namespace clew

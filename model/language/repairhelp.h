#pragma once

#include "core/analysis.h"

#include <QStringView>

namespace clew {

// Mends the tree where "help" has a bare infinitive that treebanks hardly know and the parser takes for a
// noun: "helped Orlo-Vesk [launder] money", "helped [reroute] shipments". The heads stay one tree.
void repairHelp(QStringView text, Sentence &sentence);

} // namespace clew

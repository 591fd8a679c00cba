#pragma once

#include "core/analysis.h"

#include <QStringView>

namespace clew {

// Mends where phrases hang that the parser gives to the nearest word instead of the verb they belong to: what
// follows an insertion ("shipped pumps, made by Orlo of Bergen, [to] Vey"), the particle of "passed it [on]
// to Vey", and a second subject behind the object ("bought pumps, [some] of them through Vey"). The heads
// stay one tree.
void repairAttachment(QStringView text, Sentence &sentence);

} // namespace clew

#pragma once

#include "core/analysis.h"

#include <QStringView>

namespace clew {

// Mends who deals, in what, by which way: a verb behind an insertion that was read as a description ("Orlo,
// through Vey, [purchased] pumps", "Orlo, whose head is Vey, [sold] pumps"), or as goods ("has designs and
// [buys] pumps"), the way that goods took ("to a yard in Norland [through] Vey"), the particle of "passed
// [on] ten of them", and goods that seemed to deal ("sold pumps to Orlo, [which] resold them"). The heads
// stay one tree.
void repairDeals(QStringView text, Sentence &sentence);

} // namespace clew

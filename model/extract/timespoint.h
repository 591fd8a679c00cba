#pragma once

#include "extract/timescursor.h"

namespace clew {

// The date or period that begins at a word: all rules in their order. Words at which none begins cost little.
std::optional<TimePoint> timePointAt(const TimeCursor &at);

} // namespace clew

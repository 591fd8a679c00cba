#pragma once

#include "extract/timescursor.h"

namespace clew {

// A length of time that begins at a word.
struct Duration
{
    size_t end = 0; // the word after it
    QString iso; // "P3Y", "PT6H"
    bool about = false;
};

std::optional<Duration> durationAt(const TimeCursor &at);

} // namespace clew

#pragma once

#include "extract/timescursor.h"

namespace clew {

// The words before a date that say on which side of it something lies.
enum class Opening { None, In, Of, About, Since, From, Until, By, Before, After, Between };

struct Preposition
{
    Opening opening = Opening::None;
    size_t end = 0; // the word after it
    bool about = false; // "since about"
};

Preposition prepositionAt(const TimeCursor &at, size_t i);

// "since" 2019 is 2019 and all that follows.
DateRange opened(Opening opening, const DateRange &value);

// What stands before "+" in the rule of an expression; empty where the preposition changes nothing.
QLatin1StringView codeOf(Opening opening);

} // namespace clew

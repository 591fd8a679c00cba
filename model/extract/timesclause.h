#pragma once

#include "core/analysis.h"
#include "extract/timescursor.h"

namespace clew {

// The words of a sentence as the rules for dates see them; empty where it holds no date.
std::vector<TimeWord> timeWords(QStringView text, const Sentence &sentence);

// Whether the clause around a token tells of what is to come, or of what has been.
enum class Outlook { None, Ahead, Back };
Outlook outlookAt(QStringView text, const Sentence &sentence, size_t token);

} // namespace clew

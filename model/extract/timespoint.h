#pragma once

#include "extract/timescalendar.h"

#include <QString>

#include <optional>
#include <vector>

namespace clew {

// One word of a sentence, as the rules for dates see it.
struct TimeWord
{
    Span span;
    QString lower;
    bool capital = false;
};

// What relative expressions are read against: the publication date, and what the text named last.
struct TimeContext
{
    TimeAnchor anchor{QStringView()};
    DateRange previous; // the last resolved expression of this or the preceding sentence
    int previousYear = 0; // the last year that the text named at all
    bool future = false; // the sentence speaks of what is to come
};

enum class TimeForm {
    Full, // stands by itself: "9 March 2023", "late last year", "two years ago"
    BareYear, // "2019": a date only after a preposition
    BareMonth, // "January", "spring"
};

// A date or period that begins at a word.
struct TimePoint
{
    size_t end = 0; // the word after it
    DateRange value; // empty: not resolved
    TimeForm form = TimeForm::Full;
    const char *rule = "";
};

std::optional<TimePoint> timePointAt(const std::vector<TimeWord> &words, size_t begin,
                                     const TimeContext &context);

} // namespace clew

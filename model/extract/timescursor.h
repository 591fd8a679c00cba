#pragma once

#include "extract/timescalendar.h"

#include <optional>
#include <vector>

namespace clew {

// One word of a sentence, as the rules for dates see it.
struct TimeWord
{
    Span span;
    QStringView form;
    QString lower; // with a straight apostrophe
    QStringView lemma;
    bool capital = false;
    bool noun = false; // what the tagger says
    bool verb = false;
};

// What relative expressions are read against: the publication date, and what the text named last.
struct TimeContext
{
    TimeAnchor anchor{QStringView()};
    DateRange previous; // the last resolved expression of this or the preceding sentence
    int previousYear = 0; // the last year that the text named at all
    bool future = false; // the clause speaks of what is to come
    bool past = false; // of what has been
};

enum class TimeForm {
    Full, // stands by itself: "9 March 2023", "late last year", "two years ago"
    BareYear, // "2019": a date only after a preposition
    BareMonth, // "January", "the first quarter"
};

// A date or period that begins at a word.
struct TimePoint
{
    size_t end = 0; // the word after it
    DateRange value; // empty: not resolved
    TimeForm form = TimeForm::Full;
    const char *rule = "";
    bool about = false;
};

// The year that "2021", "last year", "that year" mean; 0 where it needs an anchor that is missing.
struct YearWords
{
    size_t end = 0;
    int year = 0;
};

// The words from one on, with the questions that the rules ask. Beyond the sentence stand empty words.
struct TimeCursor
{
    const std::vector<TimeWord> &words;
    size_t begin = 0;
    const TimeContext &context;

    QStringView word(size_t i) const
    {
        return i < words.size() ? QStringView(words[i].lower) : QStringView();
    }
    bool is(size_t i, QLatin1StringView text) const { return word(i) == text; }
    bool isAny(size_t i, std::initializer_list<QLatin1StringView> texts) const;
    bool capital(size_t i) const { return i < words.size() && words[i].capital; }
    size_t skip(size_t i, QLatin1StringView text) const { return is(i, text) ? i + 1 : i; }
    TimeCursor from(size_t i) const { return {words, i, context}; }

    std::optional<int> month(size_t i) const; // with a capital
    std::optional<int> weekday(size_t i) const;
    std::optional<YearWords> year(size_t i) const;
    bool dash(size_t i) const; // "-" or an en dash
};

// A number of units: "two weeks", "a couple of years", "nearly 18 months". `count` 0: not said how many.
struct CountedUnit
{
    size_t end = 0;
    int count = 0;
    TimeUnit unit = TimeUnit::Day;
    bool about = false;
};
std::optional<CountedUnit> countedUnit(const TimeCursor &at, size_t i);

// The month that is meant by "January" alone: the last one, or the next where the clause looks ahead. Without
// a publication date, the first after the date that the text named just before.
DateRange nearestMonth(const TimeContext &context, int month);
// The same for a period of several months that begins with `month`.
DateRange nearestPeriod(const TimeContext &context, int month, int months);

TimePoint fullPoint(size_t end, DateRange value, const char *rule);

} // namespace clew

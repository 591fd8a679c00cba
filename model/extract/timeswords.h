#pragma once

#include <QString>

#include <optional>

namespace clew {

enum class YearPart { Early, Mid, Late, Beginning, End };
enum class TimeUnit { Day, Week, Month, Quarter, Year, Decade };

// The words of dates. All take the word in lower case, with a straight apostrophe.

std::optional<int> monthOf(QStringView lowerCase); // "march", "mar", "sept", "oct."
std::optional<int> weekdayOf(QStringView lowerCase); // 1 is Monday
std::optional<int> seasonOf(QStringView lowerCase); // 0 spring .. 3 winter
std::optional<TimeUnit> timeUnitOf(QStringView lowerCase); // "week", "weeks"
bool isPlural(QStringView lowerCase); // "weeks"
std::optional<int> countOf(QStringView lowerCase); // "three", "12"; "a" and "an" are 1
std::optional<int> ordinalOf(QStringView lowerCase); // "first", "4th"; "last" is -1
std::optional<YearPart> yearPartOf(QStringView lowerCase); // "early"
// "last" is -1, "this" 0, "next" 1.
std::optional<int> directionOf(QStringView lowerCase);
std::optional<int> yearNumber(QStringView lowerCase); // four digits, 1500 to 2099
std::optional<int> dayNumber(QStringView lowerCase); // "9", "9th"
bool isPartOfDay(QStringView lowerCase); // "morning"
// "about", "nearly": the date or length after it is not exact.
bool isHedge(QStringView lowerCase);

// Whether a sentence with this word can hold a date at all: a quick look at every word of a text.
bool mayDate(QStringView word);

} // namespace clew

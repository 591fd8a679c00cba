#include "extract/timesparts.h"

#include "extract/timesabsolute.h"
#include "extract/timesrelative.h"

using namespace Qt::StringLiterals;

namespace clew {

namespace {

// "1990s" as 1990; "'90s" and "90s" need the century that they leave out.
std::optional<int> decadeNumber(QStringView word)
{
    if (!word.endsWith("0s"_L1))
        return std::nullopt;
    const QStringView digits = word.chopped(1);
    if (digits.size() == 4)
        return yearNumber(digits);
    if (digits.size() != 2 || !digits[0].isDigit())
        return std::nullopt;
    return 1900 + digits.toInt();
}

// "2018-21" and "2018-2021" as 2018..2021.
std::optional<DateRange> yearsOf(QStringView word)
{
    const qsizetype dash = word.indexOf(u'-');
    if (dash != 4 || (word.size() != 7 && word.size() != 9))
        return std::nullopt;
    const auto first = yearNumber(word.left(4));
    const QString lastText = word.left(9 - word.size()).toString() % word.mid(5);
    const auto last = yearNumber(lastText);
    if (!first || !last || *last <= *first)
        return std::nullopt;
    return DateRange{yearRange(*first).from, yearRange(*last).to};
}

DateRange halfRange(int half, int year)
{
    return {quarterRange(2 * half - 1, year).from, quarterRange(2 * half, year).to};
}

TimePoint partlyPoint(size_t end, DateRange value, const char *rule)
{
    return {.end = end, .value = std::move(value), .form = TimeForm::BareMonth, .rule = rule, .about = false};
}

struct NumberedPart
{
    size_t end = 0;
    int number = 0;
    bool half = false;
};

// "q3", "3q", "h1", "the third quarter", "the first half"
std::optional<NumberedPart> numberedPart(const TimeCursor &at, size_t i)
{
    const QStringView code = at.word(i);
    if (code.size() == 2) {
        const bool letterFirst = code[1].isDigit();
        const QChar letter = letterFirst ? code[0] : code[1];
        const int number = (letterFirst ? code[1] : code[0]).digitValue();
        if (letter == u'q' && number >= 1 && number <= 4)
            return NumberedPart{i + 1, number, false};
        if (letter == u'h' && letterFirst && number >= 1 && number <= 2)
            return NumberedPart{i + 1, number, true};
    }
    const auto ordinal = at.is(i, "latter"_L1) ? std::optional(2) : ordinalOf(at.word(i));
    const bool half = at.is(i + 1, "half"_L1);
    if (!ordinal || !(half || at.is(i + 1, "quarter"_L1)))
        return std::nullopt;
    const int most = half ? 2 : 4;
    const int number = *ordinal < 0 && at.is(i, "final"_L1) ? most : *ordinal;
    if (number < 1 || number > most)
        return std::nullopt;
    return NumberedPart{i + 2, number, half};
}

} // namespace

std::optional<TimePoint> partOfPeriod(const TimeCursor &at)
{
    const size_t first = at.skip(at.begin, "the"_L1);
    const auto part = yearPartOf(at.word(first));
    if (!part)
        return std::nullopt;
    size_t after = first + 1;
    if (at.dash(after) || at.isAny(after, {"of"_L1, "in"_L1}))
        ++after;
    if (const auto year = at.year(after)) {
        const DateRange value = year->year == 0 ? DateRange() : yearPartRange(*part, year->year);
        return fullPoint(year->end, value, "part-of-year");
    }
    after = at.skip(after, "the"_L1);
    if (const auto decade = decadeNumber(at.word(after)))
        return fullPoint(after + 1, decadePartRange(*part, *decade), "part-of-decade");
    const TimeCursor rest = at.from(after);
    auto period = monthFirst(rest);
    if (period && std::string_view(period->rule) == "day-month")
        return std::nullopt;
    if (!period)
        period = relativePeriod(rest);
    if (!period)
        return std::nullopt;
    period->form = TimeForm::Full;
    return period;
}

std::optional<TimePoint> hyphenated(const TimeCursor &at)
{
    const size_t first = at.skip(at.begin, "the"_L1);
    const QStringView text = at.word(first);
    const qsizetype dash = text.indexOf(u'-');
    if (dash < 0)
        return std::nullopt;
    if (const auto years = yearsOf(text))
        return fullPoint(first + 1, *years, "years");
    const auto part = yearPartOf(text.left(dash));
    const QStringView rest = text.mid(dash + 1);
    if (text == "year-end"_L1) {
        const auto year = at.year(first + 1);
        const int number = year ? year->year : at.context.anchor.year;
        return partlyPoint(year ? year->end : first + 1,
                           number == 0 ? DateRange() : yearPartRange(YearPart::End, number), "part-of-year");
    }
    if (!part)
        return std::nullopt;
    if (const auto year = yearNumber(rest))
        return fullPoint(first + 1, yearPartRange(*part, *year), "part-of-year");
    if (const auto decade = decadeNumber(rest))
        return fullPoint(first + 1, decadePartRange(*part, *decade), "part-of-decade");
    const auto month = monthOf(rest);
    if (!month)
        return std::nullopt;
    if (const auto year = at.year(at.skip(first + 1, "of"_L1)); year && year->year != 0)
        return fullPoint(year->end, monthRange(year->year, *month), "month-year");
    return fullPoint(first + 1, nearestMonth(at.context, *month), "month");
}

std::optional<TimePoint> quarterOrHalf(const TimeCursor &at)
{
    const auto part = numberedPart(at, at.skip(at.begin, "the"_L1));
    if (!part)
        return std::nullopt;
    const char *rule = part->half ? "half" : "quarter";
    const auto range = [&](int year) {
        return part->half ? halfRange(part->number, year) : quarterRange(part->number, year);
    };
    if (const auto year = at.year(at.skip(part->end, "of"_L1)))
        return fullPoint(year->end, year->year == 0 ? DateRange() : range(year->year), rule);
    if (at.is(part->end, "of"_L1))
        return std::nullopt; // "the first half of the match"
    const int length = part->half ? 6 : 3;
    return partlyPoint(part->end, nearestPeriod(at.context, (part->number - 1) * length + 1, length), rule);
}

std::optional<TimePoint> runOfMonths(const TimeCursor &at)
{
    const size_t first = at.skip(at.begin, "the"_L1);
    const auto ordinal = ordinalOf(at.word(first));
    const bool hasOrdinal = ordinal && (*ordinal == 1 || at.is(first, "last"_L1));
    const auto count = countOf(at.word(hasOrdinal ? first + 1 : first));
    const size_t unitAt = hasOrdinal ? first + 2 : first + 1;
    const auto one = timeUnitOf(at.word(first)); // "the year to March"
    const auto unit = one ? one : timeUnitOf(at.word(unitAt));
    if (first == at.begin || !unit || monthsIn(*unit) == 0)
        return std::nullopt;
    // "the first nine months of 2023", "the last two months of last year"
    if (hasOrdinal && count && *unit == TimeUnit::Month && *count <= 12 && at.is(unitAt + 1, "of"_L1)) {
        const auto year = at.year(unitAt + 2);
        if (!year)
            return std::nullopt;
        const int from = *ordinal == 1 ? 1 : 13 - *count;
        const DateRange value{monthRange(year->year, from).from,
                              monthRange(year->year, from + *count - 1).to};
        return fullPoint(year->end, year->year == 0 ? DateRange() : value, "months-of-year");
    }
    // "the three months to June 2021", "the year ended 31 March 2021"
    const size_t endWord = one ? first + 1 : unitAt + 1;
    if (!at.isAny(endWord, {"to"_L1, "ended"_L1, "ending"_L1, "through"_L1}) || (!one && !count))
        return std::nullopt;
    const TimeCursor last = at.from(at.skip(endWord + 1, "in"_L1));
    auto close = dayMonth(last);
    if (!close)
        close = monthFirst(last);
    if (!close)
        close = bareYear(last);
    const QDate end = close ? lastDay(close->value.to) : QDate();
    if (!end.isValid())
        return std::nullopt;
    const int months = (one ? 1 : *count) * monthsIn(*unit);
    const QDate begin = QDate(end.year(), end.month(), 1).addMonths(1 - months);
    const bool years = close->value.to.size() == 4;
    return fullPoint(close->end,
                     {years ? yearRange(begin.year()).from : monthRange(begin.year(), begin.month()).from,
                      close->value.to},
                     "months-to");
}

std::optional<TimePoint> ordinalPart(const TimeCursor &at)
{
    const size_t first = at.skip(at.begin, "the"_L1);
    const auto ordinal = ordinalOf(at.word(first));
    const auto unit = ordinal ? timeUnitOf(at.word(first + 1)) : std::nullopt;
    if (!unit || first == at.begin || isPlural(at.word(first + 1)) || !at.is(first + 2, "of"_L1))
        return std::nullopt;
    auto whole = monthFirst(at.from(first + 3));
    if (!whole)
        whole = bareYear(at.from(first + 3));
    if (!whole || whole->value.isEmpty() || !(*unit == TimeUnit::Day || *unit == TimeUnit::Week))
        return std::nullopt;
    const int length = *unit == TimeUnit::Week ? 7 : 1;
    const QDate start = *ordinal < 0 ? lastDay(whole->value.to).addDays(1 - length)
                                     : firstDay(whole->value.from).addDays(length * (*ordinal - 1));
    return fullPoint(whole->end, {dayRange(start).from, dayRange(start.addDays(length - 1)).from},
                     "ordinal-part");
}

std::optional<TimePoint> season(const TimeCursor &at)
{
    const size_t first = at.skip(at.begin, "the"_L1);
    const auto number = seasonOf(at.word(first));
    if (!number)
        return std::nullopt;
    if (const auto year = at.year(at.skip(first + 1, "of"_L1)))
        return fullPoint(year->end, year->year == 0 ? DateRange() : seasonRange(*number, year->year),
                         "season");
    // "the fall of the firm", "spring water"
    if (at.is(first + 1, "of"_L1) || (first + 1 < at.words.size() && at.words[first + 1].noun))
        return std::nullopt;
    if (at.is(first, "fall"_L1) && first == at.begin)
        return std::nullopt;
    return partlyPoint(first + 1, nearestPeriod(at.context, 3 + 3 * *number, 3), "season");
}

std::optional<TimePoint> decadeOrCentury(const TimeCursor &at)
{
    const size_t first = at.skip(at.begin, "the"_L1);
    const QStringView text = at.word(first);
    const size_t digits = at.is(first, "'"_L1) ? first + 1 : first;
    const bool bare = text.size() == 3 && first == at.begin; // "90s" without "the" may be anything
    if (const auto decade = decadeNumber(at.word(digits)); decade && !bare)
        return fullPoint(digits + 1, decadeRange(*decade), "decade");
    const bool century = at.is(first + 1, "century"_L1);
    const auto number = century && text.size() > 3 ? ordinalOf(text) : std::nullopt;
    if (!number || *number < 10 || *number > 22)
        return std::nullopt;
    return fullPoint(first + 2, {yearRange(100 * (*number - 1)).from, yearRange(100 * *number - 1).to},
                     "century");
}

std::optional<TimePoint> fiscalYear(const TimeCursor &at)
{
    const auto point = [](size_t end, DateRange value) {
        TimePoint found = fullPoint(end, std::move(value), "fiscal-year");
        found.about = true; // fiscal years begin in different months
        return found;
    };
    const auto fiscal = [&](size_t i) {
        return at.isAny(i, {"fiscal"_L1, "financial"_L1});
    };
    const size_t first = at.skip(at.begin, "the"_L1);
    if (fiscal(first) || at.is(first, "fy"_L1)) {
        const size_t number = at.skip(first + 1, "year"_L1);
        if (const auto years = yearsOf(at.word(number)))
            return point(number + 1, *years);
        if (const auto year = yearNumber(at.word(number));
            year && (number > first + 1 || !at.is(first, "financial"_L1)))
            return point(number + 1, yearRange(*year));
        return std::nullopt;
    }
    const QStringView text = at.word(first);
    if (text.startsWith("fy"_L1) && text.size() > 3) {
        const QString year = text.size() == 4 ? QString("20"_L1 % text.mid(2)) : text.mid(2).toString();
        if (const auto number = yearNumber(year))
            return point(first + 1, yearRange(*number));
    }
    if (!fiscal(first + 1) || !at.is(first + 2, "year"_L1))
        return std::nullopt;
    if (const auto years = yearsOf(text))
        return point(first + 3, *years);
    if (const auto year = yearNumber(text))
        return point(first + 3, yearRange(*year));
    if (const auto direction = directionOf(text); direction && at.context.anchor.year != 0)
        return point(first + 3, yearRange(at.context.anchor.year + *direction));
    return std::nullopt;
}

} // namespace clew

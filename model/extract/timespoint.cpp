#include "extract/timespoint.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

std::optional<int> yearNumber(QStringView word)
{
    if (word.size() != 4)
        return std::nullopt;
    bool ok = false;
    const int year = word.toInt(&ok);
    if (!ok || year < 1900 || year > 2099)
        return std::nullopt;
    return year;
}

std::optional<int> dayNumber(QStringView word)
{
    if (word.endsWith("st"_L1) || word.endsWith("nd"_L1) || word.endsWith("rd"_L1) || word.endsWith("th"_L1))
        word.chop(2);
    bool ok = false;
    const int day = word.toInt(&ok);
    if (!ok || word.size() > 2 || day < 1 || day > 31)
        return std::nullopt;
    return day;
}

std::optional<YearPart> yearPartOf(QStringView word)
{
    if (word == "early"_L1)
        return YearPart::Early;
    if (word == "mid"_L1 || word == "middle"_L1)
        return YearPart::Mid;
    if (word == "late"_L1)
        return YearPart::Late;
    if (word == "beginning"_L1 || word == "start"_L1)
        return YearPart::Beginning;
    if (word == "end"_L1)
        return YearPart::End;
    return std::nullopt;
}

// "last" is -1, "this" 0, "next" 1.
std::optional<int> directionOf(QStringView word)
{
    if (word == "last"_L1 || word == "past"_L1 || word == "previous"_L1)
        return -1;
    if (word == "this"_L1 || word == "current"_L1)
        return 0;
    if (word == "next"_L1 || word == "coming"_L1)
        return 1;
    return std::nullopt;
}

class PointReader
{
public:
    PointReader(const std::vector<TimeWord> &words, size_t begin, const TimeContext &context)
        : m_words(words)
        , m_begin(begin)
        , m_context(context)
    {
    }

    std::optional<TimePoint> read()
    {
        using Rule = std::optional<TimePoint> (PointReader::*)();
        static constexpr Rule rules[]{
            &PointReader::isoDate,    &PointReader::weekday,    &PointReader::dayMonth,
            &PointReader::monthFirst, &PointReader::partOfYear, &PointReader::hyphenated,
            &PointReader::quarter,    &PointReader::season,     &PointReader::relative,
            &PointReader::counted,    &PointReader::span,       &PointReader::dayWord,
            &PointReader::bareYear};
        for (Rule rule : rules) {
            if (auto point = (this->*rule)())
                return point;
        }
        return std::nullopt;
    }

private:
    QStringView word(size_t i) const
    {
        return i < m_words.size() ? QStringView(m_words[i].lower) : QStringView();
    }
    bool is(size_t i, QLatin1StringView text) const { return word(i) == text; }
    std::optional<int> capitalMonth(size_t i) const
    {
        return i < m_words.size() && m_words[i].capital ? monthOf(m_words[i].lower) : std::nullopt;
    }
    size_t skip(size_t i, QLatin1StringView text) const { return is(i, text) ? i + 1 : i; }

    static TimePoint full(size_t end, DateRange value, const char *rule)
    {
        return {.end = end, .value = std::move(value), .form = TimeForm::Full, .rule = rule};
    }

    // The year that "last year", "this year", "of that year", "the year" means, at i; 0 where it needs an
    // anchor that is missing.
    struct YearWords
    {
        size_t end = 0;
        int year = 0;
    };
    std::optional<YearWords> yearAt(size_t i) const
    {
        if (const auto number = yearNumber(word(i)))
            return YearWords{i + 1, *number};
        if (!is(i + 1, "year"_L1))
            return std::nullopt;
        if (is(i, "that"_L1) || (is(i, "same"_L1)))
            return YearWords{i + 2, m_context.previousYear};
        const int anchor = m_context.anchor.year;
        if (is(i, "the"_L1))
            return YearWords{i + 2, anchor};
        if (const auto direction = directionOf(word(i)))
            return YearWords{i + 2, anchor == 0 ? 0 : anchor + *direction};
        return std::nullopt;
    }

    std::optional<TimePoint> isoDate()
    {
        static const QRegularExpression pattern(
            u"^((?:19|20)\\d\\d-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)"
            u"(?:t[\\d:.]+z?)?$"_s);
        const auto match = pattern.match(word(m_begin).toString());
        if (!match.hasMatch())
            return std::nullopt;
        const QString date = match.captured(1);
        size_t end = m_begin + 1;
        if (word(end).startsWith(u'+'))
            ++end;
        return full(end, {date, date}, "iso");
    }

    // "Monday", "Friday, May 24, 2024"
    std::optional<TimePoint> weekday()
    {
        const auto weekdayNumber = weekdayOf(word(m_begin));
        if (!weekdayNumber || !m_words[m_begin].capital)
            return std::nullopt;
        PointReader after(m_words, skip(m_begin + 1, ","_L1), m_context);
        auto date = after.dayMonth();
        if (!date)
            date = after.monthFirst();
        if (date && date->form == TimeForm::Full)
            return date;
        const QDate anchor = m_context.anchor.day;
        DateRange value;
        if (anchor.isValid()) {
            const int back = (anchor.dayOfWeek() - *weekdayNumber + 7) % 7;
            value = dayRange(m_context.future ? anchor.addDays(7 - back) : anchor.addDays(-back));
        }
        return full(m_begin + 1, value, "weekday");
    }

    // "9 March 2023", "9th of March", "6 March"
    std::optional<TimePoint> dayMonth()
    {
        const auto day = dayNumber(word(m_begin));
        const size_t monthAt = skip(m_begin + 1, "of"_L1);
        const auto month = day ? capitalMonth(monthAt) : std::nullopt;
        if (!month)
            return std::nullopt;
        return withYear(skip(monthAt + 1, "."_L1), *month, *day);
    }

    // "March 9, 2023", "March 2023", "October last year", "March 9", "March"
    std::optional<TimePoint> monthFirst()
    {
        const auto month = capitalMonth(m_begin);
        if (!month)
            return std::nullopt;
        const size_t after = skip(m_begin + 1, "."_L1);
        const auto day = dayNumber(word(after));
        const bool isCount = is(after + 1, "%"_L1) || is(after + 1, "percent"_L1);
        if (day && !isCount)
            return withYear(after + 1, *month, *day);
        const size_t yearBegin
            = is(after, ","_L1) && yearNumber(word(after + 1)) ? after + 1 : skip(after, "of"_L1);
        if (const auto year = yearAt(yearBegin)) {
            const DateRange value = year->year == 0 ? DateRange() : monthRange(year->year, *month);
            return full(year->end, value, "month-year");
        }
        return TimePoint{
            .end = m_begin + 1, .value = nearestMonth(*month), .form = TimeForm::BareMonth, .rule = "month"};
    }

    TimePoint withYear(size_t i, int month, int day)
    {
        const size_t yearBegin = is(i, ","_L1) ? i + 1 : i;
        if (const auto year = yearAt(skip(yearBegin, "of"_L1)); year && year->year != 0) {
            const QDate date(year->year, month, day);
            if (date.isValid())
                return full(year->end, dayRange(date), "day-month-year");
        }
        const QDate anchor = m_context.anchor.day;
        DateRange value;
        if (anchor.isValid()) {
            // without a year: the nearest such day
            QDate best;
            for (int year = anchor.year() - 1; year <= anchor.year() + 1; ++year) {
                const QDate date(year, month, day);
                if (date.isValid()
                    && (!best.isValid() || qAbs(date.daysTo(anchor)) < qAbs(best.daysTo(anchor))))
                    best = date;
            }
            value = dayRange(best);
        } else if (m_context.anchor.year != 0 && QDate(m_context.anchor.year, month, day).isValid()) {
            value = dayRange(QDate(m_context.anchor.year, month, day));
        }
        return full(i, value, "day-month");
    }

    // "in January": the last one, or the next where the sentence looks ahead. Without a publication date, the
    // first after the date that the text named just before.
    DateRange nearestMonth(int month) const
    {
        const TimeAnchor &anchor = m_context.anchor;
        if (anchor.month == 0) {
            const QDate before = lastDay(m_context.previous.to);
            if (anchor.year != 0 || !before.isValid() || m_context.previous.to.size() < 7)
                return {};
            return monthRange(before.month() < month ? before.year() : before.year() + 1, month);
        }
        const int back = (anchor.month - month + 12) % 12;
        const bool ahead = back != 0 && (m_context.future || back > 9);
        const QDate first = QDate(anchor.year, anchor.month, 1).addMonths(ahead ? 12 - back : -back);
        return monthRange(first.year(), first.month());
    }

    // "early 2023", "late last year", "the end of 2023", "late October", "mid 2018"
    std::optional<TimePoint> partOfYear()
    {
        const size_t first = skip(m_begin, "the"_L1);
        const auto part = yearPartOf(word(first));
        if (!part)
            return std::nullopt;
        const size_t after = skip(skip(first + 1, "-"_L1), "of"_L1);
        if (const auto year = yearAt(after)) {
            const DateRange value = year->year == 0 ? DateRange() : yearPartRange(*part, year->year);
            return full(year->end, value, "part-of-year");
        }
        const auto isWhole = [&](const std::optional<TimePoint> &point) {
            return point
                && (std::string_view(point->rule) == "month-year"
                    || std::string_view(point->rule) == "month");
        };
        auto month = PointReader(m_words, after, m_context).monthFirst();
        if (!isWhole(month))
            month = PointReader(m_words, after, m_context).relativeMonth();
        if (!month)
            return std::nullopt;
        month->form = TimeForm::Full;
        return month;
    }

    // "mid-2018", "mid-October", "2018-2021", "2018-21", "1990s"
    std::optional<TimePoint> hyphenated()
    {
        static const QRegularExpression partYear(u"^(early|mid|late)-((?:19|20)\\d\\d)$"_s);
        static const QRegularExpression partMonth(u"^(?:early|mid|late)-([a-z]+)$"_s);
        static const QRegularExpression years(u"^((?:19|20)\\d\\d)-((?:19|20)?\\d\\d)$"_s);
        static const QRegularExpression decade(u"^((?:19|20)\\d)0s$"_s);
        const QString text = word(m_begin).toString();
        if (const auto match = partYear.match(text); match.hasMatch())
            return full(m_begin + 1, yearPartRange(*yearPartOf(match.captured(1)), match.captured(2).toInt()),
                        "part-of-year");
        if (const auto match = partMonth.match(text); match.hasMatch() && monthOf(match.captured(1))) {
            const int month = *monthOf(match.captured(1));
            if (const auto year = yearAt(skip(m_begin + 1, "of"_L1)); year && year->year != 0)
                return full(year->end, monthRange(year->year, month), "month-year");
            return full(m_begin + 1, nearestMonth(month), "month");
        }
        if (const auto match = years.match(text); match.hasMatch()) {
            const QString last = match.captured(2);
            return full(m_begin + 1, {match.captured(1), match.captured(1).left(4 - last.size()) % last},
                        "years");
        }
        if (const auto match = decade.match(text); match.hasMatch())
            return full(m_begin + 1, {match.captured(1) % u'0', match.captured(1) % u'9'}, "decade");
        return std::nullopt;
    }

    // "Q3 2023", "the first quarter of 2023", "the second half of last year"
    std::optional<TimePoint> quarter()
    {
        static constexpr QLatin1StringView ordinals[]{"first"_L1, "second"_L1, "third"_L1, "fourth"_L1};
        size_t i = skip(m_begin, "the"_L1);
        int number = 0;
        if (word(i).size() == 2 && word(i)[0] == u'q' && word(i)[1] >= u'1' && word(i)[1] <= u'4') {
            number = word(i)[1].digitValue();
            ++i;
        } else {
            for (int k = 0; k < 4; ++k) {
                if (is(i, ordinals[k]))
                    number = k + 1;
            }
            if (number == 0 || !(is(i + 1, "quarter"_L1) || is(i + 1, "half"_L1)))
                return std::nullopt;
            i += 2;
        }
        const bool half = is(i - 1, "half"_L1);
        const auto year = yearAt(skip(i, "of"_L1));
        if (!year || (half && number > 2))
            return std::nullopt;
        if (year->year == 0)
            return full(year->end, {}, "quarter");
        if (!half)
            return full(year->end, quarterRange(number, year->year), "quarter");
        return full(year->end,
                    {quarterRange(2 * number - 1, year->year).from, quarterRange(2 * number, year->year).to},
                    "half");
    }

    // "autumn 2022", "the autumn of 2022"
    std::optional<TimePoint> season()
    {
        const size_t first = skip(m_begin, "the"_L1);
        const auto number = seasonOf(word(first));
        if (!number)
            return std::nullopt;
        const auto year = yearAt(skip(first + 1, "of"_L1));
        if (!year)
            return std::nullopt;
        return full(year->end, year->year == 0 ? DateRange() : seasonRange(*number, year->year), "season");
    }

    // "last October", "next March"
    std::optional<TimePoint> relativeMonth()
    {
        const auto direction = directionOf(word(m_begin));
        const auto month = direction ? capitalMonth(m_begin + 1) : std::nullopt;
        if (!month)
            return std::nullopt;
        if (yearNumber(word(m_begin + 2)))
            return std::nullopt;
        DateRange value;
        const TimeAnchor &anchor = m_context.anchor;
        if (anchor.month != 0) {
            int year = anchor.year;
            if (*direction < 0 && *month >= anchor.month)
                --year;
            if (*direction > 0 && *month <= anchor.month)
                ++year;
            value = monthRange(year, *month);
        }
        return full(m_begin + 2, value, "relative-month");
    }

    // "last October", "last autumn", "last week", "next year", "earlier this week"
    std::optional<TimePoint> relative()
    {
        size_t i = m_begin;
        bool clipped = false;
        if (is(i, "earlier"_L1) || is(i, "later"_L1)) {
            clipped = true;
            ++i;
            if (!is(i, "this"_L1))
                return std::nullopt;
        }
        const auto direction = directionOf(word(i));
        if (!direction)
            return std::nullopt;
        if (!clipped) {
            if (auto month = relativeMonth())
                return month;
        }
        if (const auto seasonNumber = seasonOf(word(i + 1)))
            return full(i + 2, relativeSeason(*seasonNumber, *direction), "relative-season");
        if (const auto weekdayNumber = weekdayOf(word(i + 1)); weekdayNumber && m_words[i + 1].capital)
            return full(i + 2, relativeWeekday(*weekdayNumber, *direction), "relative-weekday");
        const auto unit = timeUnitOf(word(i + 1));
        if (!unit || *unit == TimeUnit::Day || word(i + 1).endsWith(u's'))
            return std::nullopt;
        DateRange value = shifted(m_context.anchor, *unit, *direction);
        if (clipped && m_context.anchor.day.isValid() && !value.isEmpty()) {
            const QString today = dayRange(m_context.anchor.day).from;
            (is(m_begin, "earlier"_L1) ? value.to : value.from) = today.left(value.to.size());
        }
        return full(i + 2, value, "relative");
    }

    DateRange relativeSeason(int seasonNumber, int direction) const
    {
        const TimeAnchor &anchor = m_context.anchor;
        if (anchor.month == 0)
            return {};
        if (direction == 0)
            return seasonRange(seasonNumber, anchor.year);
        const QDate day(anchor.year, anchor.month, 1);
        for (int offset = -1; offset <= 1; ++offset) {
            // the last that is over, or the first that has not begun
            const int year = direction < 0 ? anchor.year - offset : anchor.year + offset;
            const DateRange range = seasonRange(seasonNumber, year);
            if (direction < 0 ? lastDay(range.to) < day : firstDay(range.from) > day)
                return range;
        }
        return seasonRange(seasonNumber, anchor.year + 2 * direction);
    }

    DateRange relativeWeekday(int number, int direction) const
    {
        const QDate anchor = m_context.anchor.day;
        if (!anchor.isValid())
            return {};
        const int offset = number - anchor.dayOfWeek();
        if (direction == 0)
            return dayRange(anchor.addDays(offset));
        if (direction < 0)
            return dayRange(anchor.addDays(offset < 0 ? offset : offset - 7));
        return dayRange(anchor.addDays(offset > 0 ? offset : offset + 7));
    }

    // "two years ago", "a year earlier", "three months later"
    std::optional<TimePoint> counted()
    {
        const auto count = countOf(word(m_begin));
        const auto unit = count ? timeUnitOf(word(m_begin + 1)) : std::nullopt;
        if (!unit)
            return std::nullopt;
        const size_t end = m_begin + 3;
        if (is(m_begin + 2, "ago"_L1))
            return full(end, shifted(m_context.anchor, *unit, -*count), "ago");
        const bool earlier = is(m_begin + 2, "earlier"_L1);
        if (!earlier && !is(m_begin + 2, "later"_L1))
            return std::nullopt;
        const TimeAnchor reference
            = m_context.previous.to.isEmpty() ? m_context.anchor : TimeAnchor(m_context.previous.to);
        return full(end, shifted(reference, *unit, earlier ? -*count : *count),
                    earlier ? "earlier" : "later");
    }

    // "the past four years", "the coming months"
    std::optional<TimePoint> span()
    {
        const size_t first = skip(m_begin, "the"_L1);
        if (first == m_begin)
            return std::nullopt;
        const auto direction = directionOf(word(first));
        if (!direction || *direction == 0)
            return std::nullopt;
        const auto count = countOf(word(first + 1));
        const size_t unitAt = count ? first + 2 : first + 1;
        const auto unit = timeUnitOf(word(unitAt));
        if (!unit || (!count && !word(unitAt).endsWith(u's')))
            return std::nullopt;
        const TimeAnchor &anchor = m_context.anchor;
        if (!count) {
            if (*direction < 0 || anchor.month == 0)
                return std::nullopt;
            return full(unitAt + 1, {monthRange(anchor.year, anchor.month).from, {}}, "coming");
        }
        DateRange value;
        const bool fine = *unit == TimeUnit::Day || *unit == TimeUnit::Week;
        if (fine && anchor.day.isValid()) {
            const int days = *count * (*unit == TimeUnit::Week ? 7 : 1) * *direction;
            value = {dayRange(anchor.day.addDays(qMin(days, 0))).from,
                     dayRange(anchor.day.addDays(qMax(days, 0))).from};
        } else if (!fine && anchor.month != 0) {
            const int months = *count
                * (*unit == TimeUnit::Month         ? 1
                       : *unit == TimeUnit::Quarter ? 3
                       : *unit == TimeUnit::Year    ? 12
                                                    : 120)
                * *direction;
            const QDate here(anchor.year, anchor.month, 1);
            const QDate there = here.addMonths(months);
            const QDate from = qMin(here, there);
            const QDate to = qMax(here, there);
            value = {monthRange(from.year(), from.month()).from, monthRange(to.year(), to.month()).from};
        }
        return full(unitAt + 1, value, "span");
    }

    // "today": not "today's", which rarely dates anything
    std::optional<TimePoint> dayWord()
    {
        const QStringView text = word(m_begin);
        const int offset = text == "yesterday"_L1 ? -1 : text == "tomorrow"_L1 ? 1 : 0;
        if (offset == 0 && text != "today"_L1)
            return std::nullopt;
        if (is(m_begin + 1, "'s"_L1))
            return std::nullopt;
        return full(m_begin + 1, shifted(m_context.anchor, TimeUnit::Day, offset), "day-word");
    }

    std::optional<TimePoint> bareYear()
    {
        const auto year = yearNumber(word(m_begin));
        if (!year)
            return std::nullopt;
        return TimePoint{
            .end = m_begin + 1, .value = yearRange(*year), .form = TimeForm::BareYear, .rule = "year"};
    }

    const std::vector<TimeWord> &m_words;
    size_t m_begin;
    const TimeContext &m_context;
};

} // namespace

std::optional<TimePoint> timePointAt(const std::vector<TimeWord> &words, size_t begin,
                                     const TimeContext &context)
{
    return PointReader(words, begin, context).read();
}

} // namespace clew

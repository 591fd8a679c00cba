#include "extract/timeswords.h"

#include "text/lower.h"

#include <QSet>
#include <QVarLengthArray>

#include <array>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr std::array monthNames{"january"_L1,   "february"_L1, "march"_L1,    "april"_L1,
                                "may"_L1,       "june"_L1,     "july"_L1,     "august"_L1,
                                "september"_L1, "october"_L1,  "november"_L1, "december"_L1};
constexpr std::array shortMonthNames{"jan"_L1, "feb"_L1, "mar"_L1, "apr"_L1, "may"_L1, "jun"_L1,
                                     "jul"_L1, "aug"_L1, "sep"_L1, "oct"_L1, "nov"_L1, "dec"_L1};
constexpr std::array weekdayNames{"monday"_L1, "tuesday"_L1,  "wednesday"_L1, "thursday"_L1,
                                  "friday"_L1, "saturday"_L1, "sunday"_L1};
constexpr std::array seasonNames{"spring"_L1, "summer"_L1, "autumn"_L1, "winter"_L1};
constexpr std::array unitNames{"day"_L1, "week"_L1, "month"_L1, "quarter"_L1, "year"_L1, "decade"_L1};
constexpr std::array countNames{
    "zero"_L1,     "one"_L1,     "two"_L1,     "three"_L1,     "four"_L1,     "five"_L1,     "six"_L1,
    "seven"_L1,    "eight"_L1,   "nine"_L1,    "ten"_L1,       "eleven"_L1,   "twelve"_L1,   "thirteen"_L1,
    "fourteen"_L1, "fifteen"_L1, "sixteen"_L1, "seventeen"_L1, "eighteen"_L1, "nineteen"_L1, "twenty"_L1};
constexpr std::array ordinalNames{"first"_L1, "second"_L1,  "third"_L1,  "fourth"_L1, "fifth"_L1,
                                  "sixth"_L1, "seventh"_L1, "eighth"_L1, "ninth"_L1,  "tenth"_L1};

template<size_t N>
std::optional<int> indexOf(const std::array<QLatin1StringView, N> &names, QStringView word)
{
    for (size_t i = 0; i < N; ++i) {
        if (word == names[i])
            return int(i);
    }
    return std::nullopt;
}

QStringView withoutStop(QStringView word)
{
    return word.endsWith(u'.') ? word.chopped(1) : word;
}

std::optional<int> number(QStringView digits, int least, int most)
{
    if (digits.isEmpty() || digits.size() > 4)
        return std::nullopt;
    int value = 0;
    for (QChar c : digits) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value < least || value > most ? std::nullopt : std::optional(value);
}

const QSet<QString> &datingWords()
{
    static const QSet<QString> words = [] {
        QSet<QString> all;
        const auto add = [&](const auto &names) {
            for (QLatin1StringView name : names)
                all.insert(name);
        };
        add(monthNames);
        add(shortMonthNames);
        add(weekdayNames);
        add(seasonNames);
        add(unitNames);
        for (QLatin1StringView unit : unitNames)
            all.insert(unit % u's');
        add(std::array{"sept"_L1, "fall"_L1, "half"_L1, "century"_L1, "centuries"_L1, "weekend"_L1,
                       "fortnight"_L1, "today"_L1, "yesterday"_L1, "tomorrow"_L1, "tonight"_L1, "night"_L1,
                       "morning"_L1, "afternoon"_L1, "evening"_L1, "fiscal"_L1, "hour"_L1, "hours"_L1});
        return all;
    }();
    return words;
}

} // namespace

std::optional<int> monthOf(QStringView word)
{
    const QStringView name = withoutStop(word);
    if (name.size() < 3)
        return std::nullopt;
    if (name == "sept"_L1)
        return 9;
    auto index = indexOf(monthNames, word);
    if (!index)
        index = indexOf(shortMonthNames, name);
    return index ? std::optional(*index + 1) : std::nullopt;
}

std::optional<int> weekdayOf(QStringView word)
{
    const auto index = indexOf(weekdayNames, word);
    return index ? std::optional(*index + 1) : std::nullopt;
}

std::optional<int> seasonOf(QStringView word)
{
    return word == "fall"_L1 ? 2 : indexOf(seasonNames, word);
}

std::optional<TimeUnit> timeUnitOf(QStringView word)
{
    if (word.endsWith(u's'))
        word.chop(1);
    const auto index = indexOf(unitNames, word);
    return index ? std::optional(static_cast<TimeUnit>(*index)) : std::nullopt;
}

bool isPlural(QStringView word)
{
    return word.endsWith(u's');
}

std::optional<int> countOf(QStringView word)
{
    if (word == "a"_L1 || word == "an"_L1)
        return 1;
    if (word == "dozen"_L1)
        return 12;
    if (const auto index = indexOf(countNames, word))
        return index;
    return number(word, 1, 999);
}

std::optional<int> ordinalOf(QStringView word)
{
    if (word == "last"_L1 || word == "final"_L1)
        return -1;
    if (const auto index = indexOf(ordinalNames, word))
        return *index + 1;
    if (word.size() < 3 || !word[0].isDigit())
        return std::nullopt;
    return number(word.chopped(2), 1, 99);
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

std::optional<int> directionOf(QStringView word)
{
    if (word == "last"_L1 || word == "past"_L1)
        return -1;
    if (word == "this"_L1 || word == "current"_L1)
        return 0;
    if (word == "next"_L1 || word == "coming"_L1)
        return 1;
    return std::nullopt;
}

std::optional<int> yearNumber(QStringView word)
{
    return word.size() == 4 ? number(word, 1500, 2099) : std::nullopt;
}

std::optional<int> dayNumber(QStringView word)
{
    if (word.size() > 2
        && (word.endsWith("st"_L1) || word.endsWith("nd"_L1) || word.endsWith("rd"_L1)
            || word.endsWith("th"_L1)))
        word.chop(2);
    return word.size() > 2 ? std::nullopt : number(word, 1, 31);
}

bool isPartOfDay(QStringView word)
{
    return word == "morning"_L1 || word == "afternoon"_L1 || word == "evening"_L1 || word == "night"_L1;
}

bool isHedge(QStringView word)
{
    static constexpr std::array hedges{"about"_L1, "around"_L1, "roughly"_L1, "approximately"_L1,
                                       "circa"_L1, "nearly"_L1, "almost"_L1,  "some"_L1};
    return indexOf(hedges, word).has_value();
}

bool mayDate(QStringView word)
{
    constexpr qsizetype longest = 12;
    if (word.isEmpty())
        return false;
    if (word[0].isDigit())
        return word.size() >= 4 || word.endsWith(u's') || word.endsWith(u'Q') || word.endsWith(u'H');
    if (word.contains(u'-'))
        return word.back().isDigit() || word.back() == u's' || word.startsWith("mid"_L1, Qt::CaseInsensitive)
            || datingWords().contains(LowerCased(word.mid(word.indexOf(u'-') + 1)).form())
            || datingWords().contains(LowerCased(word.left(word.indexOf(u'-'))).form());
    if (word.size() > longest || word.size() < 2)
        return false;
    if (word.back().isDigit())
        return word.startsWith(u'Q') || word.startsWith(u'H') || word.startsWith("FY"_L1);
    if (word == u"FY")
        return true;
    return datingWords().contains(LowerCased(withoutStop(word)).form());
}

} // namespace clew

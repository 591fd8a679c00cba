#include "extract/amountsnumber.h"

#include "text/lower.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

struct Scale
{
    QLatin1StringView word;
    double factor;
};

constexpr std::array scales{Scale{"hundred"_L1, 1e2}, Scale{"thousand"_L1, 1e3}, Scale{"lakh"_L1, 1e5},
                            Scale{"million"_L1, 1e6}, Scale{"mn"_L1, 1e6},       Scale{"crore"_L1, 1e7},
                            Scale{"billion"_L1, 1e9}, Scale{"bn"_L1, 1e9},       Scale{"trillion"_L1, 1e12},
                            Scale{"dozen"_L1, 12}};
constexpr std::array letterScales{Scale{"k"_L1, 1e3}, Scale{"m"_L1, 1e6},  Scale{"mn"_L1, 1e6},
                                  Scale{"b"_L1, 1e9}, Scale{"bn"_L1, 1e9}, Scale{"tn"_L1, 1e12}};

std::optional<double> scaleOf(QStringView word)
{
    for (const Scale &scale : scales) {
        if (word.compare(scale.word, Qt::CaseInsensitive) == 0)
            return scale.factor;
    }
    return std::nullopt;
}

// How many is not said.
constexpr std::array vagueWords{"tens"_L1,      "dozens"_L1,   "scores"_L1,  "hundreds"_L1,
                                "thousands"_L1, "millions"_L1, "billions"_L1};

bool isVagueMany(QStringView word)
{
    return std::ranges::any_of(vagueWords, [&](QLatin1StringView vague) { return word == vague; });
}

const QHash<QString, double> &wordValues()
{
    static const QHash<QString, double> values = [] {
        QHash<QString, double> all;
        constexpr std::array small{"zero"_L1,    "one"_L1,     "two"_L1,       "three"_L1,    "four"_L1,
                                   "five"_L1,    "six"_L1,     "seven"_L1,     "eight"_L1,    "nine"_L1,
                                   "ten"_L1,     "eleven"_L1,  "twelve"_L1,    "thirteen"_L1, "fourteen"_L1,
                                   "fifteen"_L1, "sixteen"_L1, "seventeen"_L1, "eighteen"_L1, "nineteen"_L1};
        constexpr std::array tens{"twenty"_L1, "thirty"_L1,  "forty"_L1,  "fifty"_L1,
                                  "sixty"_L1,  "seventy"_L1, "eighty"_L1, "ninety"_L1};
        for (size_t i = 0; i < small.size(); ++i)
            all.insert(small[i], double(i));
        for (size_t i = 0; i < tens.size(); ++i) {
            all.insert(tens[i], 20 + 10 * double(i));
            for (size_t k = 1; k < 10; ++k)
                all.insert(tens[i] % u'-' % small[k], 20 + 10 * double(i) + double(k));
        }
        return all;
    }();
    return values;
}

std::optional<double> wordValue(QStringView word)
{
    const auto found = wordValues().constFind(LowerCased(word).form());
    return found == wordValues().constEnd() ? std::nullopt : std::optional(*found);
}

// "10,000" "3.5" "45m"; a comma parts thousands, a full stop decimals, as in English.
std::optional<double> digitValue(QStringView word, ScaleLetters letters)
{
    double factor = 1;
    qsizetype size = word.size();
    while (size > 0 && word[size - 1].isLetter())
        --size;
    if (size < word.size()) {
        if (letters == ScaleLetters::No)
            return std::nullopt;
        const auto scale = std::ranges::find_if(letterScales, [&](const Scale &each) {
            return word.mid(size).compare(each.word, Qt::CaseInsensitive) == 0;
        });
        if (scale == letterScales.end())
            return std::nullopt;
        factor = scale->factor;
    }
    double value = 0;
    double decimal = 0;
    for (qsizetype i = 0; i < size; ++i) {
        const QChar c = word[i];
        if (c >= u'0' && c <= u'9') {
            value = value * 10 + c.digitValue();
            decimal *= 10;
        } else if (c == u'.' && decimal == 0 && i > 0) {
            decimal = 1;
        } else if (c != u',' || i == 0 || decimal != 0) {
            return std::nullopt;
        }
    }
    if (size == 0 || size > 15)
        return std::nullopt;
    return value / (decimal == 0 ? 1 : decimal) * factor;
}

class NumberReader
{
public:
    NumberReader(QStringView text, const Sentence &sentence, ScaleLetters letters)
        : m_text(text)
        , m_sentence(sentence)
        , m_letters(letters)
    {
    }

    std::optional<TextNumber> read(size_t begin)
    {
        TextNumber number{.begin = begin, .end = begin, .least = {}, .most = {}};
        enum { Exact, AtLeast, AtMost } bound = Exact;
        size_t i = begin;
        const auto skip = [&](std::initializer_list<QLatin1StringView> phrase) {
            size_t k = i;
            for (QLatin1StringView each : phrase) {
                if (!is(k++, each))
                    return false;
            }
            i = k;
            return true;
        };
        if (skip({"more"_L1, "than"_L1}) || skip({"over"_L1}) || skip({"at"_L1, "least"_L1}))
            bound = AtLeast;
        else if (skip({"less"_L1, "than"_L1}) || skip({"fewer"_L1, "than"_L1}) || skip({"up"_L1, "to"_L1})
                 || skip({"under"_L1}) || skip({"at"_L1, "most"_L1}))
            bound = AtMost;
        else if (skip({"some"_L1}) || skip({"about"_L1}) || skip({"around"_L1}) || skip({"nearly"_L1})
                 || skip({"almost"_L1}) || skip({"roughly"_L1}) || skip({"approximately"_L1}))
            number.about = true;
        if (!value(i, number))
            return std::nullopt;
        if (bound == AtLeast)
            number.most.reset();
        if (bound == AtMost)
            number.least.reset();
        return number;
    }

private:
    QStringView word(size_t i) const
    {
        return i < m_sentence.tokens.size() ? m_sentence.tokens[i].span.of(m_text) : QStringView();
    }
    bool is(size_t i, QLatin1StringView text) const
    {
        return word(i).compare(text, Qt::CaseInsensitive) == 0;
    }

    // One figure without scale, as a range of one: "five", "2,000-3,000".
    bool figure(size_t &i, TextNumber &number)
    {
        const QStringView here = word(i);
        if (here.isEmpty())
            return false;
        if (const auto exact = digitValue(here, m_letters)) {
            number.digits = true;
            number.least = number.most = exact;
        } else if (const auto spelt = wordValue(here)) {
            number.least = number.most = spelt;
        } else if (const qsizetype dash = here.indexOf(u'-'); dash > 0 && here[0].isDigit()) {
            const auto first = digitValue(here.left(dash), m_letters);
            const auto last = digitValue(here.mid(dash + 1), m_letters);
            if (!first || !last || *last <= *first)
                return false;
            number.digits = true;
            number.least = first;
            number.most = last;
        } else {
            return false;
        }
        ++i;
        return true;
    }

    bool value(size_t i, TextNumber &number)
    {
        if (isVagueMany(LowerCased(word(i)).form())) {
            ++i;
            while (is(i, "of"_L1) && isVagueMany(LowerCased(word(i + 1)).form()))
                i += 2;
            number.end = is(i, "of"_L1) ? i + 1 : i;
            number.about = true;
            return is(i, "of"_L1);
        }
        const bool half = is(i, "half"_L1) && is(i + 1, "a"_L1) && scaleOf(word(i + 2));
        if (half) {
            number.least = number.most = 0.5;
            i += 2;
        } else if ((is(i, "a"_L1) || is(i, "an"_L1)) && (scaleOf(word(i + 1)))) {
            number.least = number.most = 1;
            ++i;
        } else if (!figure(i, number)) {
            return false;
        }
        range(i, number);
        while (const auto scale = scaleOf(word(i))) {
            if (number.least)
                number.least = *number.least * *scale;
            if (number.most)
                number.most = *number.most * *scale;
            ++i;
        }
        number.end = i;
        return true;
    }

    // "five to ten", "2,000-3,000" with an en dash
    void range(size_t &i, TextNumber &number)
    {
        const bool joined = is(i, "to"_L1) || word(i) == u"\u2013" || word(i) == u"-";
        size_t next = i + 1;
        TextNumber last;
        if (joined && figure(next, last) && *last.most > *number.least) {
            number.most = last.most;
            i = next;
        }
    }

    QStringView m_text;
    const Sentence &m_sentence;
    ScaleLetters m_letters;
};

} // namespace

QSet<QString> numberWords()
{
    QSet<QString> words(wordValues().keyBegin(), wordValues().keyEnd());
    for (QLatin1StringView vague : vagueWords)
        words.insert(vague);
    return words;
}

std::optional<TextNumber> textNumberAt(QStringView text, const Sentence &sentence, size_t begin,
                                       ScaleLetters letters)
{
    return NumberReader(text, sentence, letters).read(begin);
}

} // namespace clew

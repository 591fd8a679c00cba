#include "extract/times.h"

#include "extract/timespoint.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

enum class Opening { None, In, Since, From, Until, By, Before, After, Between };

struct Preposition
{
    Opening opening = Opening::None;
    size_t end = 0;
};

Preposition prepositionAt(const std::vector<TimeWord> &words, size_t i)
{
    const auto word = [&](size_t k) {
        return k < words.size() ? QStringView(words[k].lower) : QStringView();
    };
    const QStringView first = word(i);
    const QStringView second = word(i + 1);
    if (first == "in"_L1 || first == "on"_L1 || first == "during"_L1 || first == "at"_L1 || first == "over"_L1
        || first == "throughout"_L1 || first == "around"_L1 || first == "of"_L1)
        return {Opening::In, i + 1};
    if (first == "since"_L1)
        return {Opening::Since, i + (second == "at"_L1 || second == "about"_L1 ? 2U : 1U)};
    if (first == "from"_L1)
        return {Opening::From, i + 1};
    if (first == "starting"_L1 || first == "beginning"_L1)
        return second == "in"_L1 || second == "from"_L1 || second == "on"_L1
            ? Preposition{Opening::Since, i + 2}
            : Preposition{};
    if (first == "until"_L1 || first == "till"_L1 || first == "through"_L1)
        return {Opening::Until, i + 1};
    if (first == "up"_L1 && second == "to"_L1)
        return {Opening::Until, i + 2};
    if (first == "as"_L1 && second == "of"_L1)
        return {Opening::Until, i + 2};
    if (first == "by"_L1)
        return {Opening::By, i + 1};
    if (first == "before"_L1)
        return {Opening::Before, i + 1};
    if (first == "prior"_L1 && second == "to"_L1)
        return {Opening::Before, i + 2};
    if (first == "after"_L1)
        return {Opening::After, i + 1};
    if (first == "between"_L1)
        return {Opening::Between, i + 1};
    return {};
}

DateRange opened(Opening opening, const DateRange &value)
{
    switch (opening) {
    case Opening::Since:
    case Opening::From: return {value.from, {}};
    case Opening::Until:
    case Opening::By:
    case Opening::Before: return {{}, value.to};
    case Opening::After: return {value.to, {}};
    case Opening::None:
    case Opening::In:
    case Opening::Between: break;
    }
    return value;
}

// Tokens to each side that can belong to one clause: keeps the look short where a text has no full stops.
constexpr size_t clauseReach = 40;

// Whether the clause around the token speaks of what is to come.
bool looksAhead(const Sentence &sentence, QStringView text, size_t token)
{
    size_t first = token;
    const auto parts = [&](size_t i) {
        const QStringView word = sentence.tokens[i].span.of(text);
        return word == u";" || word == u":" || word == u"\"" || word == u"\u201c" || word == u"\u201d";
    };
    while (first > 0 && token - first < clauseReach && !parts(first - 1))
        --first;
    const size_t end = std::min(sentence.tokens.size(), token + clauseReach);
    for (size_t i = first; i < end && !(i > token && parts(i)); ++i) {
        const QString &lemma = sentence.tokens[i].lemma;
        if (sentence.tokens[i].tag == "AUX"_L1
            && (lemma == "will"_L1 || lemma == "may"_L1 || lemma == "might"_L1))
            return true;
        if (lemma == "expect"_L1 || lemma == "plan"_L1 || lemma == "schedule"_L1 || lemma == "due"_L1)
            return true;
    }
    return false;
}

class TimeFinder
{
public:
    TimeFinder(const Document &document, const QString &anchor)
        : m_document(document)
    {
        m_context.anchor = TimeAnchor(anchor);
    }

    void sentence(const Sentence &sentence)
    {
        if (m_document.text.mid(m_lastEnd, sentence.span.begin - m_lastEnd).contains("\n\n"_L1))
            m_context.previous = {};
        m_lastEnd = sentence.span.end;
        m_words.clear();
        for (const Token &token : sentence.tokens) {
            const QStringView text = token.span.of(m_document.text);
            m_words.push_back({.span = token.span,
                               .lower = text.toString().toLower().replace(u'\u2019', u'\''),
                               .capital = text[0].isUpper()});
        }
        m_sentence = &sentence;
        size_t i = 0;
        while (i < m_words.size()) {
            const size_t next = expression(i);
            i = next > i ? next : i + 1;
        }
    }

    std::vector<TimeExpression> take() { return std::move(m_found); }

private:
    bool is(size_t i, QLatin1StringView word) const { return i < m_words.size() && m_words[i].lower == word; }

    // The word after the expression that begins at `begin`, or `begin`.
    size_t expression(size_t begin)
    {
        const Preposition preposition = prepositionAt(m_words, begin);
        m_context.future = preposition.opening != Opening::Since && mayBegin(begin)
            && looksAhead(*m_sentence, m_document.text, begin);
        if (preposition.opening == Opening::None)
            return plain(begin);
        auto point = timePointAt(m_words, preposition.end, m_context);
        if (!point)
            return begin;
        if (const size_t end = range(begin, preposition.opening, *point); end > begin)
            return end;
        if (preposition.opening == Opening::Between)
            return begin;
        if (preposition.opening == Opening::From && point->form == TimeForm::BareMonth)
            point->form = TimeForm::Full;
        const bool of = is(begin, "of"_L1);
        if (of && point->form != TimeForm::Full)
            return begin;
        DateRange value = point->value;
        if (!(std::string_view(point->rule) == "coming"))
            value = opened(preposition.opening, value);
        const size_t from = of ? preposition.end : begin;
        return add(from, point->end, value, point->rule);
    }

    // Only words that can open an expression whose direction depends on the clause are worth the look.
    bool mayBegin(size_t i) const
    {
        return prepositionAt(m_words, i).opening != Opening::None || m_words[i].capital;
    }

    size_t plain(size_t begin)
    {
        const auto point = timePointAt(m_words, begin, m_context);
        if (!point || point->form != TimeForm::Full)
            return begin;
        return add(begin, point->end, point->value, point->rule);
    }

    // "between 2018 and 2021", "from March to May 2022", "in 2016 and 2017"
    size_t range(size_t begin, Opening opening, const TimePoint &first)
    {
        size_t i = first.end;
        const bool to = is(i, "to"_L1) || is(i, "until"_L1) || is(i, "till"_L1) || is(i, "through"_L1)
            || is(i, "-"_L1) || (i < m_words.size() && m_words[i].lower == u"\u2013");
        const bool joined = opening == Opening::Between ? is(i, "and"_L1)
            : opening == Opening::From                  ? to
            : opening == Opening::In                    ? is(i, "and"_L1) && first.form == TimeForm::BareYear
                                                        : false;
        if (!joined)
            return begin;
        ++i;
        if (is(i, "at"_L1) && is(i + 1, "least"_L1))
            i += 2;
        const auto last = timePointAt(m_words, i, m_context);
        if (!last || (opening == Opening::In && last->form != TimeForm::BareYear))
            return begin;
        DateRange value{first.value.from, last->value.to};
        if (first.form == TimeForm::BareMonth && last->value.to.size() >= 7)
            value.from = monthInYearOf(first, *last);
        if (first.value.isEmpty() && first.form != TimeForm::BareMonth)
            value = {};
        return add(begin, last->end, value, "range");
    }

    // "between March and May 2022": March is that of 2022, "between October and March 2022" that of 2021.
    QString monthInYearOf(const TimePoint &first, const TimePoint &last) const
    {
        const auto month = monthOf(m_words[first.end - 1].lower);
        if (!month)
            return first.value.from;
        const int year = last.value.to.left(4).toInt();
        const int lastMonth = last.value.to.mid(5, 2).toInt();
        return monthRange(*month <= lastMonth ? year : year - 1, *month).from;
    }

    size_t add(size_t begin, size_t end, const DateRange &value, const char *rule)
    {
        m_found.push_back({.document = m_document.id,
                           .span = {m_words[begin].span.begin, m_words[end - 1].span.end},
                           .value = value,
                           .rule = QString::fromLatin1(rule)});
        if (!value.isEmpty()) {
            m_context.previous = {value.from, value.to.isEmpty() ? value.from : value.to};
            m_context.previousYear = m_context.previous.to.left(4).toInt();
        }
        return end;
    }

    const Document &m_document;
    const Sentence *m_sentence = nullptr;
    TimeContext m_context;
    std::vector<TimeWord> m_words;
    qsizetype m_lastEnd = 0;
    std::vector<TimeExpression> m_found;
};

} // namespace

std::vector<TimeExpression> findTimes(const Document &document, const Analysis &analysis,
                                      const QString &anchor)
{
    TimeFinder finder(document, anchor);
    for (const Sentence &sentence : analysis.sentences)
        finder.sentence(sentence);
    return finder.take();
}

} // namespace clew

#include "language/sentencenetwork.h"

#include "language/sentencerules.h"
#include "language/wordfeatures.h"

#include <algorithm>

namespace clew {

namespace {

bool isOneOf(QStringView token, QStringView marks)
{
    return token.size() == 1 && marks.contains(token[0]);
}

bool isMarks(QStringView token)
{
    return std::none_of(token.begin(), token.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

// Writes the flags one after the other.
class Flags
{
public:
    explicit Flags(EndInput &input)
        : m_input(input)
    {
    }
    void add(float value) { m_input.flags[m_count++] = value; }
    void add(bool value) { add(value ? 1.0f : 0.0f); }

private:
    EndInput &m_input;
    size_t m_count = 0;
};

float share(size_t part, size_t whole)
{
    return static_cast<float>(part) / static_cast<float>(std::max<size_t>(1, whole));
}

// 0 to 1.
float nearness(size_t distance, size_t limit)
{
    return 1.0f - share(std::min(distance, limit), limit);
}

// How the whole text is written.
struct Manner
{
    float stops = 0; // of ten words
    float lowerStarts = 0; // of the stops, those that a small letter follows
    float capitals = 0; // of the words
};

class InputsOf
{
public:
    InputsOf(QStringView text, std::span<const Span> tokens, std::span<const TextUnit> units)
        : m_text(text)
        , m_tokens(tokens)
        , m_units(units)
        , m_untilStop(tokens.size())
    {
        size_t distance = far;
        for (size_t i = tokens.size(); i-- > 0;) {
            m_untilStop[i] = distance;
            distance = isTerminator(token(i).back()) ? 0 : std::min(far, distance + 1);
        }
        findManner();
        findPairs();
    }

    void pass(size_t i, EndInput &input)
    {
        const QStringView word = token(i);
        const QStringView next = i + 1 < m_tokens.size() ? token(i + 1) : QStringView();
        while (m_unit + 1 < m_units.size() && m_units[m_unit].span.end < m_tokens[i].end)
            ++m_unit;
        const bool closesUnit = m_unit < m_units.size() && m_units[m_unit].span.end == m_tokens[i].end;
        const bool quote = isOneOf(word, u"\"\u201c\u201d");
        m_open = m_open != quote;
        m_depth += isOneOf(word, u"([{") ? 1 : isOneOf(word, u")]}") && m_depth > 0 ? -1 : 0;
        m_sinceStop = std::min(far, m_sinceStop + 1);

        Flags flags(input);
        flags.add(i + 1 < m_tokens.size() && m_tokens[i + 1].begin > m_tokens[i].end);
        flags.add(i > 0 && m_tokens[i - 1].end < m_tokens[i].begin);
        flags.add(word.back() == u'.');
        flags.add(word.back() == u'?' || word.back() == u'!');
        flags.add(word.size() > 1 && isMarks(word) && isTerminator(word.back()));
        flags.add(word.size() > 1 && isMarks(word) && !isTerminator(word.back()));
        flags.add(isOneOf(word, u":;"));
        flags.add(isOneOf(word, u","));
        flags.add(isOneOf(word, u"-\u2013\u2014*\u2022"));
        flags.add(isOneOf(word, u")]}"));
        flags.add(isOneOf(word, u"([{"));
        flags.add(quote);
        flags.add(quote && !m_open);
        flags.add(m_open);
        flags.add(m_depth > 0);
        flags.add(word[0].isUpper());
        flags.add(word[0].isUpper() && lowerElsewhere(m_unit));
        flags.add(word[0].isDigit());
        flags.add(!next.isEmpty() && next[0].isUpper());
        flags.add(!next.isEmpty() && next[0].isUpper() && closesUnit && lowerElsewhere(m_unit + 1));
        flags.add(!next.isEmpty() && next[0].isLower());
        flags.add(!next.isEmpty() && next[0].isDigit());
        flags.add(!next.isEmpty() && isMarks(next));
        flags.add(closesUnit && m_units[m_unit].rule);
        flags.add(closesUnit && m_units[m_unit].abbreviation);
        flags.add(nearness(i, 20));
        flags.add(nearness(m_tokens.size() - 1 - i, 20));
        flags.add(nearness(m_sinceStop, far));
        flags.add(nearness(m_untilStop[i], far));
        flags.add(isPairTwice(i));
        flags.add(isSaidAgain(i));
        flags.add(m_manner.stops);
        flags.add(m_manner.lowerStarts);
        flags.add(m_manner.capitals);
        if (isTerminator(word.back()))
            m_sinceStop = 0;
    }

private:
    static constexpr size_t far = 40;

    QStringView token(size_t i) const { return m_tokens[i].of(m_text); }
    bool lowerElsewhere(size_t unit) const { return unit < m_units.size() && m_units[unit].lowerElsewhere; }

    quint32 pairAfter(size_t i) const { return wordHash(token(i)) * 31u + wordHash(token(i + 1)); }

    // Pairs of words that stand together more than once: names mostly.
    void findPairs()
    {
        std::vector<quint32> pairs;
        for (size_t i = 0; i + 1 < m_tokens.size(); ++i)
            pairs.push_back(pairAfter(i));
        std::ranges::sort(pairs);
        for (auto it = pairs.begin(); it != pairs.end();) {
            const auto end = std::find_if(it, pairs.end(), [&](quint32 pair) { return pair != *it; });
            if (end - it > 1)
                m_pairsTwice.push_back(*it);
            it = end;
        }
    }

    bool isPairTwice(size_t i) const
    {
        return i + 1 < m_tokens.size() && !isMarks(token(i)) && !isMarks(token(i + 1))
            && std::ranges::binary_search(m_pairsTwice, pairAfter(i));
    }

    // Whether the next word is one of the last three: "Best, Ada Crane | Ada Crane".
    bool isSaidAgain(size_t i) const
    {
        if (i + 1 >= m_tokens.size() || isMarks(token(i + 1)))
            return false;
        for (size_t back = 0; back < 3 && back <= i; ++back) {
            if (token(i - back) == token(i + 1))
                return true;
        }
        return false;
    }

    void findManner()
    {
        size_t stops = 0, lowerStarts = 0, words = 0, capitals = 0;
        for (size_t i = 0; i < m_tokens.size(); ++i) {
            const QStringView word = token(i);
            const bool stop = isTerminator(word.back()) && isMarks(word);
            stops += stop;
            lowerStarts += stop && i + 1 < m_tokens.size() && token(i + 1)[0].isLower();
            words += word[0].isLetter();
            capitals += word[0].isUpper();
        }
        m_manner
            = {std::min(2.0f, 10 * share(stops, words)), share(lowerStarts, stops), share(capitals, words)};
    }

    QStringView m_text;
    std::span<const Span> m_tokens;
    std::span<const TextUnit> m_units;
    std::vector<size_t> m_untilStop; // tokens to the next sentence mark, at most `far`
    std::vector<quint32> m_pairsTwice; // hashes, sorted
    Manner m_manner;
    size_t m_unit = 0;
    size_t m_sinceStop = 0;
    int m_depth = 0; // of brackets
    bool m_open = false; // within double quotation marks
};

} // namespace

std::vector<EndInput> endInputs(QStringView text, std::span<const Span> tokens,
                                std::span<const TextUnit> units, const WordVectors &vectors)
{
    const auto bucket = [](quint32 hash, int rows) {
        return static_cast<int>(hash % static_cast<quint32>(rows));
    };
    std::vector<EndInput> inputs(tokens.size());
    InputsOf flags(text, tokens, units);
    for (size_t i = 0; i < tokens.size(); ++i) {
        const QStringView word = tokens[i].of(text).left(64);
        const QString form = tableForm(word);
        const WordFeatures features = featuresOf(word, form);
        inputs[i].vector = vectors.rowOf(form);
        inputs[i].prefix = bucket(features.prefix, EndShape::tableRows);
        inputs[i].suffix = bucket(features.suffix, EndShape::tableRows);
        inputs[i].shape = bucket(features.shape, EndShape::shapeRows);
        flags.pass(i, inputs[i]);
    }
    return inputs;
}

} // namespace clew

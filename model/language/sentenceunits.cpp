#include "language/sentenceends.h"
#include "language/sentencerules.h"
#include "language/tokensmarks.h"

#include <algorithm>

namespace clew {

namespace {

enum Shape : std::uint8_t { NoWord, Lower, Capital, Upper, Initial, Number, Mixed, Address, Code };
enum Tail : std::uint8_t { None, Stop, Question, Closing, Colon, Comma, Dash, Dots, Other };

struct Hash
{
    std::uint32_t value = 2166136261u; // FNV-1a

    void add(char16_t c)
    {
        value = (value ^ (c & 0xffu)) * 16777619u;
        value = (value ^ static_cast<std::uint32_t>(c >> 8)) * 16777619u;
    }
};

char16_t folded(QChar c)
{
    return c.isDigit() ? u'0' : c.toLower().unicode();
}

bool isDoubleQuote(QChar c)
{
    return c == u'"' || c == u'\u201c' || c == u'\u201d';
}

// Marks in runs count once or twice: "!!!!" as "!!".
std::uint32_t marksHash(QStringView marks)
{
    Hash hash;
    char16_t last = 0;
    int run = 0;
    qsizetype taken = 0;
    for (QChar c : marks) {
        run = c.unicode() == last ? run + 1 : 1;
        last = c.unicode();
        if (run <= 2 && taken < 6) {
            hash.add(last);
            ++taken;
        }
    }
    return hash.value;
}

Shape shapeOf(QStringView core)
{
    if (core.isEmpty())
        return NoWord;
    bool upper = false;
    bool lower = false;
    bool digit = false;
    bool inner = false;
    for (qsizetype i = 0; i < core.size(); ++i) {
        const QChar c = core[i];
        upper |= c.isUpper();
        lower |= c.isLower();
        digit |= c.isDigit();
        inner |= i > 0 && c.isUpper();
        if (c == u'@' || c == u'/' || c == u'_')
            return Address;
    }
    if (digit)
        return upper || lower ? Code : Number;
    if (!upper)
        return Lower;
    if (core.size() == 1)
        return Initial;
    if (!lower)
        return Upper;
    return inner ? Mixed : Capital;
}

Tail tailOf(QStringView tail)
{
    if (tail.isEmpty())
        return None;
    const bool stop = tail.contains(u'.');
    if (tail.contains(u'?') || tail.contains(u'!'))
        return Question;
    if (tail.contains(u"..") || tail.contains(u'\u2026'))
        return Dots;
    if (stop)
        return Stop;
    const QChar last = tail.back();
    if (isCloser(last))
        return Closing;
    if (last == u':' || last == u';')
        return Colon;
    if (last == u',')
        return Comma;
    return last == u'-' || last == u'\u2013' || last == u'\u2014' ? Dash : Other;
}

// Where a unit within [begin, end) ends early: a sentence mark between letters, the second a capital, or
// after more than one mark.
qsizetype gluedEnd(QStringView text, qsizetype begin, qsizetype end)
{
    for (qsizetype i = begin + 2; i + 1 < end; ++i) {
        if (!isTerminator(text[i - 1]) || !text[i].isLetter())
            continue;
        qsizetype first = i - 1;
        while (first > begin && isTerminator(text[first - 1]))
            --first;
        const bool several = i - first > 1 || text[i - 1] != u'.';
        const bool capital
            = text[i].isUpper() && first > begin + 1 && text[first - 1].isLower() && text[i + 1].isLower();
        if (first > begin && (several || capital))
            return i;
    }
    return end;
}

TextUnit unitOf(QStringView text, Span span, LowerWords lowerWords)
{
    TextUnit unit;
    unit.span = span;
    qsizetype begin = span.begin;
    qsizetype end = span.end;
    while (begin < end && !isWordAt(text, begin, end))
        ++begin;
    while (end > begin && !text[end - 1].isLetterOrNumber() && !text[end - 1].isLowSurrogate())
        --end;
    if (begin == end) { // marks alone are a tail
        begin = span.begin;
        end = span.begin;
    }
    const QStringView core = text.mid(begin, std::min<qsizetype>(end - begin, 40));
    unit.core = wordHash(core);
    unit.suffix = wordHash(core.right(3));
    unit.lead = marksHash(text.mid(span.begin, std::min<qsizetype>(begin - span.begin, 16)));
    const QStringView tail = text.mid(end, span.end - end);
    for (QStringView marks :
         {text.mid(span.begin, std::min<qsizetype>(begin - span.begin, 8)), tail.left(8)}) {
        for (QChar c : marks) {
            unit.quotes = static_cast<std::int8_t>(unit.quotes + isDoubleQuote(c));
            unit.brackets = static_cast<std::int8_t>(unit.brackets + (c == u'(') - (c == u')'));
        }
    }
    unit.tail = marksHash(tail.left(16));
    unit.shape = shapeOf(core);
    unit.tailKind = tailOf(tail.left(16));
    if (unit.shape == Capital || unit.shape == Upper)
        unit.lowerElsewhere = std::binary_search(lowerWords.begin(), lowerWords.end(), unit.core);
    return unit;
}

} // namespace

std::uint32_t wordHash(QStringView word)
{
    Hash hash;
    for (QChar c : word)
        hash.add(folded(c));
    return hash.value;
}

std::vector<TextUnit> textUnits(QStringView text, Span paragraph, LowerWords lowerWords)
{
    std::vector<TextUnit> units;
    qsizetype i = paragraph.begin;
    while (i < paragraph.end) {
        if (isBlank(text[i])) {
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < paragraph.end && !isBlank(text[end]))
            ++end;
        while (i < end) {
            const qsizetype last = gluedEnd(text, i, end);
            units.push_back(unitOf(text, {i, last}, lowerWords));
            units.back().glued = last < end;
            i = last;
        }
    }
    for (size_t u = 0; u + 1 < units.size(); ++u) {
        qsizetype mark = units[u].span.end - 1;
        while (mark > units[u].span.begin && isCloser(text[mark]))
            --mark;
        units[u].marked = isTerminator(text[mark]);
        units[u].abbreviation = text[mark] == u'.' && isAlwaysMidSentence(wordBefore(text, mark));
        units[u].plainStop
            = units[u].marked && (text[mark] != u'.' || !isAbbreviation(wordBefore(text, mark)));
        units[u].rule
            = !units[u].glued && units[u].marked && endsSentence(text, mark, units[u + 1].span.begin);
    }
    return units;
}

TextManner mannerOf(std::span<const TextUnit> units)
{
    int stops = 0;
    int low = 0;
    for (size_t i = 0; i + 1 < units.size(); ++i) {
        const bool stop = units[i].plainStop;
        stops += stop;
        low += stop && units[i + 1].shape == Lower;
    }
    TextManner manner;
    manner.lowerStarts = stops == 0 ? TextManner::noStops : low * 10 / stops;
    const int each = static_cast<int>(units.size()) / (stops + 1);
    manner.openGaps = std::min(9, each / 4);
    return manner;
}

} // namespace clew

#include "language/tokens.h"

#include "language/lexicon.h"

using namespace Qt::StringLiterals;

namespace clew {

namespace {

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019';
}

bool isWordChar(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

// End of a URL or mail address that begins at `begin`, or `begin`.
qsizetype urlEnd(QStringView text, qsizetype begin, qsizetype end)
{
    const QStringView rest = text.mid(begin, end - begin);
    if (!rest.startsWith("http://"_L1) && !rest.startsWith("https://"_L1) && !rest.startsWith("www."_L1))
        return begin;
    qsizetype i = begin;
    while (i < end && !text[i].isSpace() && !QStringView(u"\"<>\u201d").contains(text[i]))
        ++i;
    while (i > begin && QStringView(u".,;:!?)'").contains(text[i - 1]))
        --i;
    return i;
}

// Whether the mark at `i` joins what stands on both sides into one word: 1,000 3.5 state-backed AT&T U.S.
bool joins(QStringView text, qsizetype i, qsizetype begin, qsizetype end)
{
    if (i == begin || i + 1 >= end)
        return false;
    const QChar before = text[i - 1];
    const QChar c = text[i];
    const QChar after = text[i + 1];
    if (c == u'.' || c == u',')
        return (before.isDigit() && after.isDigit())
            || (c == u'.' && before.isLetter() && after.isLetterOrNumber());
    if (c == u'-' || c == u'\u2010' || c == u'\u2011')
        return isWordChar(before) && isWordChar(after);
    if (c == u'&')
        return before.isUpper() && after.isUpper();
    if (c == u'_' || c == u'@')
        return isWordChar(before) && isWordChar(after);
    if (isApostrophe(c))
        return before.isLetter() && after.isLetter();
    if (c == u':')
        return before.isDigit() && after.isDigit();
    return false;
}

// Splits 's, n't, 'll and the like off the end of a word.
qsizetype cliticBegin(QStringView word)
{
    const qsizetype n = word.size();
    for (qsizetype i = 1; i < n; ++i) {
        if (!isApostrophe(word[i]))
            continue;
        const QStringView tail = word.mid(i + 1);
        const auto is = [&](QLatin1StringView clitic) {
            return tail.compare(clitic, Qt::CaseInsensitive) == 0;
        };
        if (is("s"_L1) || is("ll"_L1) || is("re"_L1) || is("ve"_L1) || is("d"_L1) || is("m"_L1))
            return i;
        if (is("t"_L1) && i >= 2 && word[i - 1].toLower() == u'n')
            return i - 1;
    }
    if (word.compare(u"cannot", Qt::CaseInsensitive) == 0)
        return 3;
    return n;
}

// Whether a full stop after the word belongs to it: "U.S.", "Inc.", "Mr.", an initial.
bool ownsFullStop(QStringView word)
{
    if (word.size() == 1)
        return word[0].isUpper();
    if (word.contains(u'.'))
        return word[0].isLetter();
    const QString dotted = word % u'.';
    return isInLexicon(WordList::Title, dotted) || isInLexicon(WordList::LegalForm, dotted)
        || dotted == "No."_L1 || dotted == "St."_L1 || dotted == "Jr."_L1 || dotted == "Sr."_L1
        || dotted == "Rd."_L1 || dotted == "vs."_L1 || dotted == "etc."_L1 || dotted == "al."_L1
        || dotted == "Alt."_L1;
}

qsizetype wordEnd(QStringView text, qsizetype begin, qsizetype end)
{
    qsizetype i = begin;
    while (i < end && (isWordChar(text[i]) || joins(text, i, begin, end)))
        ++i;
    return i;
}

qsizetype markEnd(QStringView text, qsizetype begin, qsizetype end)
{
    const QChar c = text[begin];
    qsizetype i = begin + 1;
    if (c == u'.' || c == u'-' || c == u'*' || c == u'=' || c == u'!' || c == u'?') {
        while (i < end && text[i] == c)
            ++i;
    }
    return i;
}

// "... left Orlo Ltd.": the stop that ends a sentence is a token of its own, whatever it also abbreviates.
void partFinalStop(QStringView text, std::vector<Span> &tokens)
{
    if (tokens.empty())
        return;
    const Span last = tokens.back();
    const QStringView word = last.of(text);
    if (word.size() < 3 || !word.endsWith(u'.') || word.chopped(1).contains(u'.')
        || !isInLexicon(WordList::LegalForm, word))
        return;
    tokens.back().end = last.end - 1;
    tokens.push_back({last.end - 1, last.end});
}

} // namespace

std::vector<Span> splitTokens(QStringView text, Span sentence)
{
    std::vector<Span> tokens;
    qsizetype i = sentence.begin;
    while (i < sentence.end) {
        if (text[i].isSpace()) {
            ++i;
            continue;
        }
        if (const qsizetype url = urlEnd(text, i, sentence.end); url > i) {
            tokens.push_back({i, url});
            i = url;
            continue;
        }
        // 's and the like after something that is no word, "$'s": a mark follows as it is
        if (!isWordChar(text[i])) {
            const qsizetype end = markEnd(text, i, sentence.end);
            tokens.push_back({i, end});
            i = end;
            continue;
        }
        qsizetype end = wordEnd(text, i, sentence.end);
        if (end < sentence.end && text[end] == u'.' && ownsFullStop(text.mid(i, end - i)))
            ++end;
        const qsizetype clitic = i + cliticBegin(text.mid(i, end - i));
        tokens.push_back({i, clitic});
        if (clitic < end)
            tokens.push_back({clitic, end});
        i = end;
    }
    partFinalStop(text, tokens);
    return tokens;
}

} // namespace clew

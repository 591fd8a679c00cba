#include "language/sentencerules.h"

#include "language/lexicon.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

QStringView wordAfter(QStringView text, qsizetype position)
{
    qsizetype end = position;
    while (end < text.size() && text[end].isLetter())
        ++end;
    return text.mid(position, end - position);
}

// Words that open a sentence but hardly ever go on after an abbreviation ("U.S. The ...").
bool opensSentence(QStringView word)
{
    static const QSet<QString> words{
        u"A"_s,         u"According"_s, u"After"_s, u"Again"_s,     u"All"_s,     u"Also"_s,    u"Although"_s,
        u"Among"_s,     u"An"_s,        u"And"_s,   u"Another"_s,   u"As"_s,      u"At"_s,      u"Because"_s,
        u"Before"_s,    u"Both"_s,      u"But"_s,   u"By"_s,        u"Customs"_s, u"Despite"_s, u"During"_s,
        u"Each"_s,      u"Earlier"_s,   u"Even"_s,  u"Every"_s,     u"Few"_s,     u"Five"_s,    u"For"_s,
        u"Four"_s,      u"From"_s,      u"He"_s,    u"Her"_s,       u"Here"_s,    u"His"_s,     u"How"_s,
        u"However"_s,   u"I"_s,         u"If"_s,    u"In"_s,        u"Instead"_s, u"It"_s,      u"Its"_s,
        u"Last"_s,      u"Later"_s,     u"Many"_s,  u"Meanwhile"_s, u"Most"_s,    u"Neither"_s, u"No"_s,
        u"Nobody"_s,    u"None"_s,      u"Nor"_s,   u"Not"_s,       u"Nothing"_s, u"Now"_s,     u"On"_s,
        u"Once"_s,      u"One"_s,       u"Only"_s,  u"Or"_s,        u"Other"_s,   u"Others"_s,  u"Our"_s,
        u"Over"_s,      u"Several"_s,   u"She"_s,   u"Since"_s,     u"Six"_s,     u"So"_s,      u"Some"_s,
        u"Soon"_s,      u"Still"_s,     u"Such"_s,  u"Ten"_s,       u"That"_s,    u"The"_s,     u"Their"_s,
        u"Then"_s,      u"There"_s,     u"These"_s, u"They"_s,      u"This"_s,    u"Those"_s,   u"Though"_s,
        u"Three"_s,     u"Through"_s,   u"Thus"_s,  u"To"_s,        u"Today"_s,   u"Two"_s,     u"Under"_s,
        u"Until"_s,     u"Up"_s,        u"We"_s,    u"What"_s,      u"When"_s,    u"Where"_s,   u"Whether"_s,
        u"Which"_s,     u"While"_s,     u"Who"_s,   u"Why"_s,       u"With"_s,    u"Within"_s,  u"Without"_s,
        u"Yesterday"_s, u"Yet"_s,       u"You"_s,
    };
    return words.contains(word.toString());
}

constexpr qsizetype longestWordBefore = 40;
constexpr qsizetype longestBracket = 120;

// "Orlo Ltd. Sti. (Orlo), based in ...": after the bracket the sentence goes on.
bool goesOnAfterBracket(QStringView text, qsizetype open)
{
    const qsizetype limit = std::min(text.size(), open + longestBracket);
    qsizetype close = open;
    while (close < limit && text[close] != u')')
        ++close;
    qsizetype next = close + 1;
    while (next < limit && text[next] == u' ')
        ++next;
    return next < limit && (text[next].isLower() || text[next] == u',');
}

// The second word of "Ltd. Sti.", "Sdn. Bhd."
bool followsLegalForm(QStringView text, qsizetype position, QStringView word)
{
    const qsizetype begin = position - word.size();
    if (word.size() > 4 || word.isEmpty() || !word[0].isUpper() || begin < 3 || text[begin - 1] != u' '
        || text[begin - 2] != u'.')
        return false;
    const QString dotted = wordBefore(text, begin - 2) % u'.';
    return isInLexicon(WordList::LegalForm, dotted);
}

} // namespace

bool isCloser(QChar c)
{
    return QStringView(u"\"'\u201d\u2019)]\u00bb*_").contains(c);
}

bool isOpener(QChar c)
{
    return QStringView(u"\"'\u201c\u2018([\u00ab*_$\u20ac\u00a3\u2022-").contains(c);
}

bool isTerminator(QChar c)
{
    return QStringView(u".!?\u2026\u3002").contains(c);
}

QStringView wordBefore(QStringView text, qsizetype position)
{
    qsizetype begin = position;
    while (begin > 0 && position - begin < longestWordBefore
           && (text[begin - 1].isLetterOrNumber() || text[begin - 1] == u'.' || text[begin - 1] == u'\''))
        --begin;
    return text.mid(begin, position - begin);
}

bool isAlwaysMidSentence(QStringView word)
{
    static const QSet<QString> words{
        u"Mr"_s,     u"Mrs"_s,  u"Ms"_s,   u"Dr"_s,   u"Prof"_s,   u"Gen"_s, u"Col"_s, u"Lt"_s,
        u"Maj"_s,    u"Capt"_s, u"Sgt"_s,  u"Adm"_s,  u"Sen"_s,    u"Rep"_s, u"Gov"_s, u"St"_s,
        u"Vol"_s,    u"vs"_s,   u"v"_s,    u"cf"_s,   u"e.g"_s,    u"i.e"_s, u"Art"_s, u"Fig"_s,
        u"approx"_s, u"ca"_s,   u"resp"_s, u"Jan"_s,  u"Feb"_s,    u"Mar"_s, u"Apr"_s, u"Jun"_s,
        u"Jul"_s,    u"Aug"_s,  u"Sep"_s,  u"Sept"_s, u"Oct"_s,    u"Nov"_s, u"Dec"_s, u"Hon"_s,
        u"Rev"_s,    u"Fr"_s,   u"Mt"_s,   u"Ft"_s,   u"Messrs"_s, u"E.O"_s, u"Alt"_s, u"Ave"_s,
    };
    return words.contains(word.toString());
}

bool isAbbreviation(QStringView word)
{
    if (word.size() == 1 && word[0].isUpper() && word[0] != u'I')
        return true; // an initial
    if (word.contains(u'.')) { // U.S, a.m, L.L.C
        const auto parts = word.split(u'.', Qt::SkipEmptyParts);
        for (QStringView part : parts) {
            if (part.size() > 2 || !part[0].isLetter())
                return false;
        }
        return true;
    }
    return word == u"Co" || word == u"Inc" || word == u"Ltd" || word == u"Corp" || word == u"Bros"
        || word == u"etc" || word == u"al" || word == u"Jr" || word == u"Sr" || word == u"LLC"
        || word == u"Pte" || word == u"Pty" || word == u"Rd" || word == u"Blvd" || word == u"Dept"
        || word == u"est" || word == u"Sdn" || word == u"Bhd" || word == u"Pvt" || word == u"Tic"
        || word == u"Sti" || word == u"\u015eti";
}

bool endsSentence(QStringView text, qsizetype position, qsizetype next)
{
    if (next >= text.size())
        return true;
    qsizetype start = next;
    while (start < text.size() && isOpener(text[start]))
        ++start;
    if (start >= text.size())
        return true;
    const QChar first = text[start];
    const bool startsLow = first.isLower();
    if (startsLow) {
        // iQuux, eXyz: a name in camel case may open a sentence
        const bool camel = start + 1 < text.size() && text[start + 1].isUpper();
        if (!camel)
            return false;
    }
    if (text[position] != u'.')
        return true;
    const QStringView before = wordBefore(text, position);
    if (isAlwaysMidSentence(before))
        return false;
    if ((before == u"No" || before == u"Nos") && first.isDigit())
        return false;
    if (text[next] == u'(' && goesOnAfterBracket(text, next))
        return false;
    if (!isAbbreviation(before) && !followsLegalForm(text, position, before))
        return true;
    if (before.size() == 1)
        return false;
    return start > next || opensSentence(wordAfter(text, start));
}

bool partsLines(QStringView text, qsizetype begin, qsizetype position)
{
    qsizetype next = position + 1;
    while (next < text.size() && (text[next] == u' ' || text[next] == u'\t'))
        ++next;
    if (next >= text.size() || text[next] == u'\n')
        return true;
    const bool bullet = QStringView(u"\u2022*-\u2013\u25cf\u25aa").contains(text[next])
        && next + 1 < text.size() && text[next + 1].isSpace();
    if (bullet)
        return true;
    qsizetype last = position - 1;
    while (last > begin && text[last].isSpace())
        --last;
    // a wrapped line is long, stops within a sentence and goes on in lower case or after a comma
    const bool closed = isTerminator(text[last]) || isCloser(text[last]) || text[last] == u':';
    if (closed)
        return true;
    return !text[next].isLower() && text[last] != u',' && position - begin < 60;
}

} // namespace clew

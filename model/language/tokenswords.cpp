#include "language/tokenswords.h"

#include "language/lexicon.h"
#include "language/tokensmarks.h"
#include "language/tokenswhole.h"
#include "text/lower.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

bool isDigit(QChar c)
{
    return c.isDigit();
}

// "1,000", "1,00,000", but "13,14" are two numbers
bool isThousands(QStringView text, qsizetype i, qsizetype end)
{
    for (int group = 0; group < 5; ++group) {
        qsizetype digits = 0;
        while (i < end && digits < 4 && isDigit(text[i])) {
            ++i;
            ++digits;
        }
        if (digits != 2 || i >= end || text[i] != u',')
            return digits == 3;
        ++i;
    }
    return false;
}

// "3,40" as on the continent; "[3,4]" is a list
bool isDecimalComma(QStringView text, qsizetype comma, qsizetype begin, qsizetype end)
{
    qsizetype first = comma;
    while (first > begin && comma - first < 4 && isDigit(text[first - 1]))
        --first;
    qsizetype last = comma + 1;
    while (last < end && last < comma + 4 && isDigit(text[last]))
        ++last;
    const bool alone = (first == begin || text[first - 1] != u',') && (last >= end || text[last] != u',');
    return alone && comma - first < 4 && last - comma < 4 && (first == 0 || text[first - 1] != u'[');
}

// "20.doc"
bool opensFileType(QStringView text, qsizetype i, qsizetype end)
{
    qsizetype last = i;
    while (last < end && last < i + 5 && text[last].isLetterOrNumber())
        ++last;
    return isFileType(text.mid(i, last - i));
}

// Whether the mark at `i` joins what stands on both sides into one run.
bool joins(QStringView text, qsizetype i, qsizetype begin, qsizetype end)
{
    if (i == begin || i + 1 >= end || !isWordAt(text, i + 1, end))
        return false;
    const QChar before = text[i - 1];
    const QChar c = text[i];
    const QChar after = text[i + 1];
    if (c == u'.')
        return before.isLetter() || (isDigit(before) && (isDigit(after) || opensFileType(text, i + 1, end)));
    if (c == u',')
        return isDigit(before) && (isThousands(text, i + 1, end) || isDecimalComma(text, i, begin, end));
    if (c == u':')
        return isDigit(before) && isDigit(after);
    if (isHyphen(c) || c == u'_' || c == u'@' || c == u'\u00ad')
        return true;
    if (c == u'&')
        return (before.isUpper() && after.isUpper())
            || (i == begin + 1 && before.isLower() && (i + 2 >= end || !isWordAt(text, i + 2, end)));
    if (isApostrophe(c))
        return before.isLetter() ? after.isLetter() : isDigit(before) && after == u's';
    return false;
}

bool isIn(const QSet<QString> &words, QStringView word)
{
    return word.size() <= 16 && words.contains(LowerCased(word).form());
}

// Where 's, n't, 'll and the like begin, or the end of the word.
qsizetype cliticBegin(QStringView word)
{
    static const QSet<QString> clitics{u"s"_s, u"ll"_s, u"re"_s, u"ve"_s, u"d"_s, u"m"_s};
    const qsizetype n = word.size();
    for (qsizetype i = std::max<qsizetype>(1, n - 4); i < n; ++i) {
        if (!isApostrophe(word[i]))
            continue;
        const QStringView tail = word.mid(i + 1);
        // a decade: 1980's
        if (tail == u"s" && word[i - 1] == u'0' && (n == 4 || n == 6) && isDigit(word[0]))
            return n;
        if (isIn(clitics, tail))
            return i;
        if (tail.compare(u"t", Qt::CaseInsensitive) == 0 && i >= 2 && word[i - 1].toLower() == u'n')
            return i - 1;
    }
    return n;
}

// Two words written as one without a mark: where the second begins, or the end.
qsizetype contractionBegin(QStringView word)
{
    static const QSet<QString> negated{
        u"dont"_s,  u"wont"_s,  u"cant"_s, u"didnt"_s, u"doesnt"_s, u"couldnt"_s, u"wouldnt"_s, u"havent"_s,
        u"hasnt"_s, u"hadnt"_s, u"isnt"_s, u"arent"_s, u"wasnt"_s,  u"werent"_s,  u"aint"_s,    u"shouldnt"_s,
    };
    static const QSet<QString> twoLast{u"gonna"_s, u"wanna"_s, u"gotta"_s, u"gimme"_s, u"outta"_s,
                                       u"ive"_s,   u"youve"_s, u"youre"_s, u"theyre"_s};
    static const QSet<QString> oneLast{u"thats"_s, u"whats"_s, u"theres"_s, u"heres"_s,
                                       u"im"_s,    u"sorta"_s, u"kinda"_s};
    const qsizetype n = word.size();
    if (n < 2 || n > 8)
        return n;
    const LowerCased lower(word);
    if (word.compare(u"cannot", Qt::CaseInsensitive) == 0)
        return 3;
    if (word.compare(u"alot", Qt::CaseInsensitive) == 0)
        return 1;
    if (negated.contains(lower.form()) || twoLast.contains(lower.form()))
        return n - 2;
    if (oneLast.contains(lower.form()))
        return n - 1;
    return n;
}

bool isUnit(QStringView letters, bool money, qsizetype digits)
{
    static const QSet<QString> exact{
        u"k"_s,    u"K"_s,    u"m"_s,   u"b"_s,   u"t"_s,    u"bn"_s,  u"mn"_s,  u"mm"_s,
        u"cm"_s,   u"km"_s,   u"nm"_s,  u"kg"_s,  u"mg"_s,   u"lb"_s,  u"lbs"_s, u"ft"_s,
        u"oz"_s,   u"am"_s,   u"pm"_s,  u"AM"_s,  u"PM"_s,   u"min"_s, u"hr"_s,  u"hrs"_s,
        u"yr"_s,   u"yrs"_s,  u"mph"_s, u"kph"_s, u"kW"_s,   u"MW"_s,  u"GW"_s,  u"kWh"_s,
        u"MWh"_s,  u"GB"_s,   u"TB"_s,  u"MB"_s,  u"KB"_s,   u"Hz"_s,  u"kHz"_s, u"MHz"_s,
        u"GHz"_s,  u"in"_s,   u"p"_s,   u"tn"_s,  u"mins"_s, u"ml"_s,  u"sqm"_s, u"kV"_s,
        u"Gbps"_s, u"Mbps"_s, u"hh"_s,  u"gb"_s,  u"kb"_s,   u"p.m"_s, u"a.m"_s, u"\u00ba"_s,
    };
    static const QSet<QString> ofMoney{u"M"_s, u"B"_s, u"T"_s, u"MM"_s, u"Bn"_s, u"BN"_s, u"Mn"_s};
    if (letters.size() > 4)
        return false;
    const QString unit = letters.toString();
    return exact.contains(unit) || (money && ofMoney.contains(unit))
        || (digits <= 3 && (unit == u"C"_s || unit == u"F"_s));
}

void partUnit(QStringView text, Span word, bool money, std::vector<Span> &tokens)
{
    qsizetype i = word.begin;
    while (i < word.end && (isDigit(text[i]) || QStringView(u".,:").contains(text[i])))
        ++i;
    if (i > word.begin && i < word.end && isUnit(text.mid(i, word.end - i), money, i - word.begin)) {
        tokens.push_back({word.begin, i});
        tokens.push_back({i, word.end});
        return;
    }
    tokens.push_back(word);
}

// "small.He": a space was forgotten. Numbers, addresses and abbreviations stay whole.
void partStops(QStringView text, Span word, bool money, std::vector<Span> &tokens)
{
    const QStringView w = word.of(text);
    const qsizetype stop = w.indexOf(u'.');
    if (stop < 0 || !w[stop - 1].isLetter() || isDottedWhole(w)) {
        partUnit(text, word, money, tokens);
        return;
    }
    const bool owned = ownsFullStop(w.left(stop), {});
    const qsizetype at = word.begin + stop;
    tokens.push_back({word.begin, owned ? at + 1 : at});
    if (!owned)
        tokens.push_back({at, at + 1});
    partUnit(text, {at + 1, word.end}, false, tokens);
}

void partClitic(QStringView text, Span word, bool money, std::vector<Span> &tokens)
{
    const QStringView w = word.of(text);
    qsizetype clitic = cliticBegin(w);
    if (clitic == w.size())
        clitic = contractionBegin(w);
    partStops(text, {word.begin, word.begin + clitic}, money, tokens);
    if (clitic < w.size())
        tokens.push_back({word.begin + clitic, word.end});
}

// Prefixes that the treebanks keep with their word: "re-elected", "anti-ship".
bool isPrefix(QStringView word)
{
    static const QSet<QString> prefixes{
        u"non"_s,   u"e"_s,     u"anti"_s,  u"mid"_s,   u"re"_s,     u"pre"_s,   u"pro"_s,    u"co"_s,
        u"cross"_s, u"post"_s,  u"over"_s,  u"sub"_s,   u"semi"_s,   u"multi"_s, u"ex"_s,     u"counter"_s,
        u"inter"_s, u"intra"_s, u"mini"_s,  u"micro"_s, u"macro"_s,  u"socio"_s, u"psycho"_s, u"arch"_s,
        u"un"_s,    u"mis"_s,   u"ultra"_s, u"super"_s, u"hyper"_s,  u"trans"_s, u"extra"_s,  u"mega"_s,
        u"mono"_s,  u"bi"_s,    u"tri"_s,   u"para"_s,  u"pseudo"_s, u"proto"_s, u"neo"_s,    u"infra"_s,
        u"supra"_s, u"de"_s,    u"dis"_s,   u"poly"_s,  u"uni"_s,    u"under"_s,
    };
    return isIn(prefixes, word);
}

bool isSuffix(QStringView word)
{
    static const QSet<QString> suffixes{u"esque"_s, u"wise"_s, u"ish"_s, u"centric"_s, u"ever"_s, u"gate"_s};
    return isIn(suffixes, word);
}

bool isFunctionWord(QStringView word)
{
    static const QSet<QString> words{u"the"_s, u"to"_s, u"and"_s, u"of"_s, u"in"_s, u"a"_s, u"or"_s, u"by"_s};
    return isIn(words, word);
}

bool staysWhole(QStringView first, QStringView second, bool atBegin)
{
    if (isFunctionWord(second))
        return false;
    return (atBegin && (isPrefix(first) || first == u"pan")) || isSuffix(second);
}

} // namespace

qsizetype wordRunEnd(QStringView text, qsizetype begin, qsizetype end)
{
    qsizetype i = begin;
    while (i < end && (isWordAt(text, i, end) || joins(text, i, begin, end)))
        i += text[i].isHighSurrogate() && isWordAt(text, i, end) ? 2 : 1;
    return i;
}

void partRun(QStringView text, Span run, QStringView previous, std::vector<Span> &tokens)
{
    const bool money = !previous.isEmpty() && previous.back().category() == QChar::Symbol_Currency;
    const QStringView whole = run.of(text);
    if (whole.contains(u'-') && isFileType(whole.mid(whole.lastIndexOf(u'.') + 1)) && whole.contains(u'.')) {
        tokens.push_back(run);
        return;
    }
    qsizetype begin = run.begin;
    while (begin < run.end) {
        const auto nextHyphen = [&](qsizetype from) {
            qsizetype i = from;
            while (i < run.end && !isHyphen(text[i]))
                ++i;
            return i;
        };
        qsizetype end = nextHyphen(begin);
        if (end < run.end) {
            const qsizetype second = nextHyphen(end + 1);
            if (staysWhole(text.mid(begin, end - begin), text.mid(end + 1, second - end - 1),
                           begin == run.begin))
                end = second;
        }
        partClitic(text, {begin, end}, money && begin == run.begin, tokens);
        if (end < run.end)
            tokens.push_back({end, end + 1});
        begin = end + 1;
    }
}

bool ownsFullStop(QStringView word, QStringView after)
{
    static const QSet<QString> abbreviations{
        u"No"_s,   u"Nos"_s,   u"St"_s,   u"Jr"_s,  u"Sr"_s,   u"Rd"_s,   u"vs"_s,   u"etc"_s,    u"al"_s,
        u"Alt"_s,  u"Jan"_s,   u"Feb"_s,  u"Mar"_s, u"Apr"_s,  u"Jun"_s,  u"Jul"_s,  u"Aug"_s,    u"Sep"_s,
        u"Sept"_s, u"Oct"_s,   u"Nov"_s,  u"Dec"_s, u"Mon"_s,  u"Tue"_s,  u"Tues"_s, u"Wed"_s,    u"Thu"_s,
        u"Thur"_s, u"Thurs"_s, u"Fri"_s,  u"Sat"_s, u"Ft"_s,   u"Mt"_s,   u"La"_s,   u"Ave"_s,    u"Blvd"_s,
        u"Dept"_s, u"Univ"_s,  u"Vol"_s,  u"vol"_s, u"Fig"_s,  u"eg"_s,   u"ca"_s,   u"approx"_s, u"esp"_s,
        u"ext"_s,  u"Attn"_s,  u"Corp"_s, u"Inc"_s, u"Ltd"_s,  u"Bros"_s, u"Ph"_s,   u"Va"_s,     u"Calif"_s,
        u"Conn"_s, u"Mass"_s,  u"Pa"_s,   u"Fla"_s, u"Ariz"_s, u"Colo"_s, u"Que"_s,  u"lb"_s,     u"oz"_s,
        u"pp"_s,   u"cf"_s,    u"Sts"_s,  u"Drs"_s, u"Gen"_s,  u"Col"_s,  u"Lt"_s,   u"Capt"_s,   u"Sen"_s,
        u"Rep"_s,  u"Reps"_s,  u"Gov"_s,  u"Rev"_s, u"Prof"_s, u"Adm"_s,  u"Sgt"_s,  u"Maj"_s,    u"Mme"_s,
        u"LTD"_s,  u"INC"_s,   u"CORP"_s, u"MR"_s,  u"DR"_s,   u"MRS"_s,  u"yrs"_s,  u"mins"_s,   u"Esq"_s,
        u"Sec"_s,
    };
    if (word.isEmpty())
        return false;
    if (word.size() == 1) {
        const bool aboutYear = QStringView(u"cbdprm").contains(word[0]) && !after.isEmpty()
            && (isDigit(after[0]) || after[0].isUpper());
        return (word[0].isUpper() && word != u"I") || aboutYear;
    }
    if (word.contains(u'.'))
        return word[0].isLetter() && isDottedWhole(word) && word.size() - word.lastIndexOf(u'.') <= 3;
    if (word == u"No" || word == u"Nos" || word == u"no" || word == u"nos")
        return !after.isEmpty() && isDigit(after[0]);
    if (word.size() <= 6 && abbreviations.contains(word.toString()))
        return true;
    const QString dotted = word % u'.';
    return isInLexicon(WordList::Title, dotted) || isInLexicon(WordList::LegalForm, dotted);
}

} // namespace clew

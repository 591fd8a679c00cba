#include "text/fold.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u2018' || c == u'\u02BC';
}

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

// "Acme's", "the workers'": the possessive at the very end.
QStringView withoutPossessive(QStringView name)
{
    const qsizetype size = name.size();
    if (size > 2 && isApostrophe(name[size - 2]) && name[size - 1].toLower() == u's')
        return name.first(size - 2);
    if (size > 2 && isApostrophe(name[size - 1]) && name[size - 2].toLower() == u's')
        return name.first(size - 1);
    return name;
}

// A full stop within an abbreviation of single letters: "U.S.", "S.A.".
bool abbreviates(const QString &text, qsizetype stop)
{
    const bool letterBefore = stop > 0 && text[stop - 1].isLetter();
    const bool single = stop < 2 || !isWord(text[stop - 2]);
    return text[stop] == u'.' && letterBefore && single;
}

// Legal forms as foldName leaves them, in the usages of many countries.
constexpr auto legalForms = std::to_array<QStringView>({
    u"ltd",  u"limited", u"co",      u"company", u"inc",     u"incorporated", u"corp",    u"corporation",
    u"llc",  u"llp",     u"lp",      u"plc",     u"gmbh",    u"ag",           u"kg",      u"ohg",
    u"kgaa", u"se",      u"sa",      u"sas",     u"sarl",    u"srl",          u"spa",     u"sal",
    u"bv",   u"nv",      u"oy",      u"oyj",     u"ab",      u"as",           u"a\u015f", u"asa",
    u"aps",  u"pte",     u"pty",     u"pvt",     u"private", u"sdn",          u"bhd",     u"tbk",
    u"kk",   u"ooo",     u"oao",     u"zao",     u"pao",     u"ojsc",         u"jsc",     u"pjsc",
    u"doo",  u"kft",     u"zrt",     u"sro",     u"fze",     u"fzco",         u"fzc",     u"dmcc",
    u"wll",  u"uab",     u"o\u00fc", u"eood",    u"ead",     u"ltda",         u"eurl",
});

// Those that stand before the name as well.
constexpr auto openingForms = std::to_array<QStringView>(
    {u"ooo", u"oao", u"zao", u"pao", u"ao", u"pt", u"tov", u"uab", u"sia", u"ou", u"ood", u"fgup"});

// "Industry and trade" before a Turkish legal form.
constexpr auto tradeForms
    = std::to_array<QStringView>({u"san", u"sanayi", u"ve", u"tic", u"ticaret", u"sti", u"\u015fti"});

bool isOneOf(std::span<const QStringView> forms, QStringView token)
{
    return std::ranges::find(forms, token) != forms.end();
}

// The same at the end of a name that is written without spaces; the longest first.
constexpr auto legalEndings = std::to_array<QStringView>({
    u"\u80a1\u4efd\u6709\u9650\u516c\u53f8",
    u"\u6709\u9650\u8d23\u4efb\u516c\u53f8",
    u"\u6709\u9650\u516c\u53f8",
    u"\u682a\u5f0f\u4f1a\u793e",
    u"\uc8fc\uc2dd\ud68c\uc0ac",
});

bool isLegalForm(QStringView token)
{
    return std::ranges::find(legalForms, token) != legalForms.end();
}

void dropLegalEnding(QString &token)
{
    const auto ending = std::ranges::find_if(
        legalEndings, [&](QStringView e) { return token.size() > e.size() && token.endsWith(e); });
    if (ending != legalEndings.end())
        token.chop(ending->size());
}

// ASCII, and dashes and quotation marks that no normalization changes: nearly all there is.
bool isPlain(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) {
        const char16_t unit = c.unicode();
        return unit < 0x80 || (unit >= 0x2012 && unit <= 0x201f && unit != 0x2017);
    });
}

bool isPlainLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isPlainWord(QChar c)
{
    return isPlainLetter(c) || (c >= u'0' && c <= u'9');
}

// foldName for such a text, in one pass.
QString foldPlain(QStringView text)
{
    QString folded(text.size() + 1, Qt::Uninitialized);
    QChar *const begin = folded.data();
    QChar *end = begin, *token = begin;
    const auto closeToken = [&] {
        if (end == token)
            return;
        if (end - token == 2 && token[0] == u'a' && token[1] == u'l')
            token[1] = u'i';
        *end++ = u' ';
        token = end;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isPlainWord(c)) {
            *end++ = c >= u'A' && c <= u'Z' ? QChar(c.unicode() | 0x20) : c;
            continue;
        }
        const bool abbreviates
            = c == u'.' && i > 0 && isPlainLetter(text[i - 1]) && (i < 2 || !isPlainWord(text[i - 2]));
        if (!isApostrophe(c) && !abbreviates)
            closeToken();
    }
    closeToken();
    folded.truncate(std::max<qsizetype>(end - begin - 1, 0));
    return folded;
}

} // namespace

QString foldName(QStringView name)
{
    const QStringView bare = withoutPossessive(name.trimmed());
    if (isPlain(bare))
        return foldPlain(bare);
    const QString text = bare.toString().normalized(QString::NormalizationForm_KC).toCaseFolded();
    QString folded;
    folded.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isWord(text[i]))
            folded += text[i];
        else if (!isApostrophe(text[i]) && !abbreviates(text, i))
            folded += u' ';
    }
    QStringList tokens = folded.split(u' ', Qt::SkipEmptyParts);
    for (QString &token : tokens) {
        if (token == u"al")
            token = u"ai"_s;
    }
    return tokens.join(u' ');
}

QString foldOrganization(QStringView name)
{
    QStringList tokens = foldName(name).split(u' ', Qt::SkipEmptyParts);
    if (tokens.size() > 1 && (tokens.first() == u"the" || tokens.first() == u"an" || tokens.first() == u"a"))
        tokens.removeFirst();
    bool formed = false;
    while (tokens.size() > 1
           && (isLegalForm(tokens.last()) || tokens.last() == u"sti" || tokens.last() == u"\u015fti")) {
        tokens.removeLast();
        formed = true;
    }
    while (formed && tokens.size() > 1 && isOneOf(tradeForms, tokens.last()))
        tokens.removeLast();
    if (tokens.size() > 1 && isOneOf(openingForms, tokens.first()))
        tokens.removeFirst();
    if (!tokens.isEmpty())
        dropLegalEnding(tokens.last());
    return tokens.join(u' ');
}

} // namespace clew

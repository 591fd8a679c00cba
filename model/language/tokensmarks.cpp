#include "language/tokensmarks.h"

#include <array>

namespace clew {

namespace {

bool isOneOf(QChar c, QStringView set)
{
    return set.contains(c);
}

qsizetype lengthAt(QStringView text, qsizetype i, qsizetype end)
{
    return text[i].isHighSurrogate() && i + 1 < end && text[i + 1].isLowSurrogate() ? 2 : 1;
}

char32_t codePointAt(QStringView text, qsizetype i, qsizetype end)
{
    return lengthAt(text, i, end) == 2 ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
}

bool startsEmoji(char32_t c)
{
    return (c >= 0x1F000 && c < 0x20000) || (c >= 0x2600 && c < 0x27C0);
}

// An emoji with skin tone, variation selector and what is joined to it.
qsizetype emojiEnd(QStringView text, qsizetype begin, qsizetype end)
{
    qsizetype i = begin + lengthAt(text, begin, end);
    while (i < end) {
        const char32_t c = codePointAt(text, i, end);
        const bool modifier = c == 0xFE0F || c == 0x20E3 || (c >= 0x1F3FB && c <= 0x1F3FF);
        const bool joiner = c == 0x200D && i + 1 < end && startsEmoji(codePointAt(text, i + 1, end));
        if (!modifier && !joiner)
            return i;
        i += lengthAt(text, i, end);
        if (joiner)
            i += lengthAt(text, i, end);
    }
    return i;
}

qsizetype emoticonEnd(QStringView text, qsizetype begin, qsizetype end)
{
    static constexpr std::array<QStringView, 20> emoticons{
        u">:(", u":'(", u":-)", u":-(", u";-)", u":-D", u":-P", u":-/", u"^_^", u"[...]",
        u":)",  u":(",  u";)",  u":D",  u":P",  u"=)",  u"=(",  u"(:",  u"<3",  u";P",
    };
    const bool nose = begin + 1 < end && text[begin + 1] == u'-';
    if (begin > 0 && !nose && !isBlank(text[begin - 1]) && !isOneOf(text[begin - 1], u".!?,"))
        return begin;
    const QStringView rest = text.mid(begin, end - begin);
    for (QStringView emoticon : emoticons) {
        const qsizetype after = begin + emoticon.size();
        if (rest.startsWith(emoticon) && (after >= end || !isWordAt(text, after, end)))
            return after;
    }
    return begin;
}

qsizetype runEnd(QStringView text, qsizetype begin, qsizetype end, QStringView set)
{
    qsizetype i = begin;
    while (i < end && isOneOf(text[i], set))
        ++i;
    return i;
}

// "...", ".?", "?!?"; but "...|?" and "!!|.." are two
qsizetype stopsEnd(QStringView text, qsizetype begin, qsizetype end)
{
    const qsizetype dots = runEnd(text, begin, end, u".\u2026");
    return dots > begin + 1 ? dots : runEnd(text, dots, end, u"!?");
}

} // namespace

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'`' || c == u'\u00b4';
}

bool isHyphen(QChar c)
{
    return c == u'-' || c == u'\u2010' || c == u'\u2011';
}

bool isWordAt(QStringView text, qsizetype i, qsizetype end)
{
    const QChar c = text[i];
    if (c.unicode() < 0x80)
        return c.isLetterOrNumber();
    if (c.isHighSurrogate() && i + 1 < end && text[i + 1].isLowSurrogate())
        return QChar::isLetterOrNumber(QChar::surrogateToUcs4(c, text[i + 1]));
    return c.isLetterOrNumber() || c.isMark();
}

bool isBlank(QChar c)
{
    const char16_t u = c.unicode();
    if (u < 0x80)
        return u == u' ' || (u >= 9 && u <= 13);
    return c.isSpace() || (u >= 0x200B && u <= 0x200F) || (u >= 0x202A && u <= 0x202E)
        || (u >= 0x2060 && u <= 0x206F) || u == 0xFEFF;
}

qsizetype markEnd(QStringView text, qsizetype begin, qsizetype end)
{
    const QChar c = text[begin];
    if (startsEmoji(codePointAt(text, begin, end)))
        return emojiEnd(text, begin, end);
    if (c.unicode() >= 0x80 && !isOneOf(c, u"\u2018\u2019\u2026"))
        return begin + lengthAt(text, begin, end);
    if (const qsizetype emoticon = emoticonEnd(text, begin, end); emoticon > begin)
        return emoticon;
    if (isOneOf(c, u".!?\u2026"))
        return stopsEnd(text, begin, end);
    const QStringView pair = text.mid(begin, std::min<qsizetype>(2, end - begin));
    if (pair == u"->" || pair == u"<-" || pair == u"=>" || pair == u">=" || pair == u"<=")
        return begin + 2;
    // lines and frames drawn with marks
    if (const qsizetype drawn = runEnd(text, begin, end, u"-=+*~_|<>#^"); drawn > begin + 2)
        return drawn;
    if (c == u'\u2018' || c == u'\u2019') // two single quotes for a double one
        return begin + (begin + 1 < end && text[begin + 1] == u'\u2019' ? 2 : 1);
    qsizetype i = begin + 1;
    while (i < end && text[i] == c && isOneOf(c, u"-=+*~_|<>#^$'`"))
        ++i;
    return i;
}

} // namespace clew

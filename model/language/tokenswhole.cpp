#include "language/tokenswhole.h"

#include "language/tokensmarks.h"
#include "text/lower.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr qsizetype longestUrl = 400;
constexpr qsizetype longestMail = 100;

bool isDigitAt(QStringView text, qsizetype i, qsizetype end)
{
    return i < end && text[i].unicode() >= u'0' && text[i].unicode() <= u'9';
}

qsizetype digitsAt(QStringView text, qsizetype i, qsizetype end)
{
    qsizetype n = 0;
    while (isDigitAt(text, i + n, end))
        ++n;
    return n;
}

qsizetype urlEnd(QStringView text, qsizetype begin, qsizetype end)
{
    const QStringView rest = text.mid(begin, std::min<qsizetype>(end - begin, 8));
    const auto opens = [&](QLatin1StringView scheme) {
        return rest.startsWith(scheme, Qt::CaseInsensitive);
    };
    if (!opens("http://"_L1) && !opens("https://"_L1) && !opens("www."_L1) && !opens("mailto:"_L1)
        && !opens("ftp://"_L1) && !opens("doi:10"_L1))
        return begin;
    qsizetype i = begin;
    while (i < end && i < begin + longestUrl && !isBlank(text[i])
           && !QStringView(u"\"<>\u201c\u201d").contains(text[i]))
        ++i;
    const bool opened = text.mid(begin, i - begin).contains(u'(');
    while (i > begin
           && (QStringView(u".,;:!?'\u2019]|").contains(text[i - 1]) || (text[i - 1] == u')' && !opened)))
        --i;
    return i;
}

bool isMailChar(QChar c)
{
    return c.isLetterOrNumber() || c == u'.' || c == u'_' || c == u'-' || c == u'%' || c == u'+';
}

qsizetype mailEnd(QStringView text, qsizetype begin, qsizetype end)
{
    const qsizetype limit = std::min(end, begin + longestMail);
    qsizetype at = begin;
    while (at < limit && isMailChar(text[at]))
        ++at;
    if (at == begin || at >= limit || text[at] != u'@')
        return begin;
    qsizetype i = at + 1;
    while (i < limit && isMailChar(text[i]))
        ++i;
    while (i > at && !text[i - 1].isLetterOrNumber())
        --i;
    return i > at + 1 ? i : begin;
}

// Groups of digits parted by one mark: 555-0134, 11/28/2000, 2019-05-03. Bounded by the longest number.
struct Groups
{
    qsizetype lengths[5] = {};
    int count = 0;
    qsizetype end = 0;
};

Groups groupsAt(QStringView text, qsizetype begin, qsizetype end, QChar mark)
{
    Groups groups;
    qsizetype i = begin;
    const qsizetype limit = std::min(end, begin + 24);
    while (groups.count < 5) {
        const qsizetype n = digitsAt(text, i, limit);
        if (n == 0)
            break;
        groups.lengths[groups.count++] = n;
        i += n;
        groups.end = i;
        if (i >= limit || text[i] != mark || !isDigitAt(text, i + 1, limit))
            break;
        ++i;
    }
    return groups;
}

bool isRound(QStringView number)
{
    return number.endsWith(u'0');
}

qsizetype numberEnd(QStringView text, qsizetype begin, qsizetype end)
{
    for (QChar mark : {u'-', u'/'}) {
        const Groups g = groupsAt(text, begin, end, mark);
        if (g.count < 2 || (g.end < end && isWordAt(text, g.end, end)))
            continue;
        const auto is = [&](std::initializer_list<qsizetype> lengths) {
            return g.count == static_cast<int>(lengths.size())
                && std::equal(lengths.begin(), lengths.end(), g.lengths);
        };
        const bool date = g.count == 3 && g.lengths[0] <= 4 && g.lengths[1] <= 2 && g.lengths[2] <= 4
            && g.lengths[2] != 3;
        if (date)
            return g.end;
        if (mark == u'/') {
            // 9/11, 12/28: a day of a month rather than a fraction
            const int first = text.mid(begin, g.lengths[0]).toInt();
            const int second = text.mid(begin + g.lengths[0] + 1, g.lengths[1]).toInt();
            if (g.count == 2 && first <= 12 && g.lengths[1] == 2 && second >= 1 && second <= 31 && first != 7)
                return g.end;
            continue;
        }
        const QStringView first = text.mid(begin, g.lengths[0]);
        const QStringView second = text.mid(begin + g.lengths[0] + 1, g.lengths[1]);
        if (is({3, 3, 4}) || (is({3, 3}) && first > second) || is({1, 3, 3, 4}) || is({2, 3, 3, 4})
            || is({5, 4}) || ((is({3, 4}) || is({1, 4})) && !(isRound(first) && isRound(second))))
            return g.end;
    }
    return begin;
}

// 713/555-0134
qsizetype slashedNumberEnd(QStringView text, qsizetype begin, qsizetype end)
{
    if (digitsAt(text, begin, std::min(end, begin + 4)) != 3 || begin + 4 >= end || text[begin + 3] != u'/')
        return begin;
    const Groups g = groupsAt(text, begin + 4, end, u'-');
    return g.count == 2 && g.lengths[0] == 3 && g.lengths[1] == 4 ? g.end : begin;
}

// b/c, w/
qsizetype shorthandEnd(QStringView text, qsizetype begin, qsizetype end)
{
    if (end - begin < 2 || text[begin + 1] != u'/')
        return begin;
    const bool closed = begin + 3 >= end || !isWordAt(text, begin + 3, end);
    if (text[begin] == u'w')
        return begin + (text.mid(begin + 2, 3) == u"out" ? 5 : text.mid(begin + 2, 1) == u"o" ? 3 : 2);
    return end - begin > 2 && closed && text.mid(begin, 3) == u"b/c" ? begin + 3 : begin;
}

// example.org/a-page: without a scheme, told by its domain and the path
qsizetype pathEnd(QStringView text, qsizetype begin, qsizetype end)
{
    const qsizetype limit = std::min(end, begin + longestMail);
    qsizetype i = begin;
    qsizetype stop = begin;
    while (i < limit && (text[i].isLetterOrNumber() || text[i] == u'.' || text[i] == u'-')) {
        if (text[i] == u'.')
            stop = i;
        ++i;
    }
    if (stop == begin || i >= limit || text[i] != u'/' || !isFileType(text.mid(stop + 1, i - stop - 1)))
        return begin;
    while (i < end && i < begin + longestUrl && !isBlank(text[i])
           && !QStringView(u"\"<>()").contains(text[i]))
        ++i;
    while (QStringView(u".,;:!?'\u2019\u201d").contains(text[i - 1]))
        --i;
    return i;
}

// @handle, #hashtag
qsizetype tagEnd(QStringView text, qsizetype begin, qsizetype end)
{
    if ((text[begin] != u'@' && text[begin] != u'#') || begin + 1 >= end || !text[begin + 1].isLetter())
        return begin;
    qsizetype i = begin + 1;
    while (i < end && i < begin + 64 && (text[i].isLetterOrNumber() || text[i] == u'_'))
        ++i;
    return i;
}

// US$, HK$, A$; "+44"; "'72", "'60s"
qsizetype signEnd(QStringView text, qsizetype begin, qsizetype end)
{
    const QChar c = text[begin];
    if (c.isUpper()) {
        qsizetype i = begin;
        while (i < end && i < begin + 3 && text[i].unicode() >= u'A' && text[i].unicode() <= u'Z')
            ++i;
        return i < end && text[i] == u'$' ? i + 1 : begin;
    }
    if (c == u'+') {
        const qsizetype n = digitsAt(text, begin + 1, end);
        return n > 0 && (n < 4 || (n > 6 && n < 14)) ? begin + 1 + n : begin;
    }
    if (c == u'.') { // .15
        if (begin + 1 < end && text[begin + 1].isLetter()) { // a file's type that stands alone
            qsizetype i = begin + 1;
            while (i < end && i < begin + 6 && text[i].isLetterOrNumber())
                ++i;
            const bool after = begin == 0 || isBlank(text[begin - 1]) || text[begin - 1] == u')';
            return after && isFileType(text.mid(begin + 1, i - begin - 1)) ? i : begin;
        }
        const bool free
            = begin == 0 || isBlank(text[begin - 1]) || QStringView(u"($").contains(text[begin - 1]);
        const qsizetype n = digitsAt(text, begin + 1, std::min(end, begin + 8));
        return free && n > 0 ? begin + 1 + n : begin;
    }
    if (isApostrophe(c) || c == u'\u2018') {
        if (text.mid(begin + 1, std::min<qsizetype>(2, end - begin - 1)) == u"em"
            && (begin + 3 >= end || !isWordAt(text, begin + 3, end)))
            return begin + 3;
        if (digitsAt(text, begin + 1, std::min(end, begin + 4)) != 2)
            return begin;
        const qsizetype after = begin + 3;
        const bool plural = after < end && text[after] == u's';
        const qsizetype last = plural ? after + 1 : after;
        return last < end && isWordAt(text, last, end) ? begin : last;
    }
    return begin;
}

} // namespace

qsizetype wholeEnd(QStringView text, qsizetype begin, qsizetype end)
{
    if (isDigitAt(text, begin, end)) {
        if (const qsizetype number = numberEnd(text, begin, end); number > begin)
            return number;
        if (const qsizetype number = slashedNumberEnd(text, begin, end); number > begin)
            return number;
    }
    if (const qsizetype shorthand = shorthandEnd(text, begin, end); shorthand > begin)
        return shorthand;
    if (const qsizetype sign = signEnd(text, begin, end); sign > begin)
        return sign;
    if (const qsizetype tag = tagEnd(text, begin, end); tag > begin)
        return tag;
    if (!isMailChar(text[begin]))
        return begin;
    if (const qsizetype url = urlEnd(text, begin, end); url > begin)
        return url;
    if (const qsizetype path = pathEnd(text, begin, end); path > begin)
        return path;
    return mailEnd(text, begin, end);
}

bool isFileType(QStringView word)
{
    static const QSet<QString> endings{
        u"com"_s,  u"org"_s, u"net"_s, u"edu"_s, u"gov"_s, u"mil"_s, u"int"_s,  u"info"_s, u"biz"_s,
        u"io"_s,   u"ai"_s,  u"uk"_s,  u"us"_s,  u"eu"_s,  u"de"_s,  u"fr"_s,   u"cn"_s,   u"hk"_s,
        u"tw"_s,   u"jp"_s,  u"kr"_s,  u"ru"_s,  u"nl"_s,  u"ca"_s,  u"au"_s,   u"nz"_s,   u"tv"_s,
        u"doc"_s,  u"xls"_s, u"pdf"_s, u"txt"_s, u"htm"_s, u"jpg"_s, u"html"_s, u"docx"_s, u"xlsx"_s,
        u"gif"_s,  u"png"_s, u"zip"_s, u"csv"_s, u"xml"_s, u"js"_s,  u"py"_s,   u"cpp"_s,  u"exe"_s,
        u"json"_s, u"url"_s, u"mp3"_s, u"ppt"_s, u"asp"_s, u"php"_s, u"dll"_s,  u"mp4"_s,
    };
    return word.size() < 5 && endings.contains(LowerCased(word).form());
}

bool isDottedWhole(QStringView word)
{
    const QStringView run = word.mid(word.lastIndexOf(u'-') + 1); // Non-U.S.
    const qsizetype last = run.lastIndexOf(u'.');
    const qsizetype first = run.indexOf(u'.');
    if (first < 0)
        return false;
    if (first != last || isFileType(run.mid(last + 1)))
        return true;
    return first <= 2 && run.size() - last - 1 <= 2; // initials: U.S, Ph.D
}

} // namespace clew

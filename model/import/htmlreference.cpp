#include "import/htmlreference.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

struct Named
{
    QString name; // "eacute;"
    QString shown;
};

std::vector<Named> loadNames()
{
    std::vector<Named> names;
    QFile file(u":/cleanup/entities.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return names;
    const QString text = QString::fromLatin1(file.readAll());
    for (const QStringView line : QStringView(text).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        const QList<QStringView> fields = line.split(u' ');
        Named named{.name = fields.first().toString(), .shown = {}};
        for (const QStringView code : fields.mid(1))
            named.shown += QChar::fromUcs4(code.toUInt(nullptr, 16));
        names.push_back(std::move(named));
    }
    std::ranges::sort(names, {}, &Named::name);
    return names;
}

const Named *find(QStringView name)
{
    static const std::vector<Named> names = loadNames();
    const auto found
        = std::ranges::lower_bound(names, name, {}, [](const Named &n) { return QStringView(n.name); });
    return found != names.end() && found->name == name ? &*found : nullptr;
}

bool isAlphanumeric(QChar c)
{
    return c.unicode() < 128 && c.isLetterOrNumber();
}

// What numbers of the range of control characters are taken for: windows-1252 (HTML, section 13.2.5.80).
char32_t characterOf(quint64 number)
{
    static constexpr std::array<char16_t, 32> western{
        0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
    if (number == 0 || number > 0x10FFFF || (number >= 0xD800 && number < 0xE000))
        return 0xFFFD;
    return number >= 0x80 && number < 0xA0 ? western[number - 0x80] : char32_t(number);
}

int digitOf(QChar c, int base)
{
    const char16_t u = c.unicode();
    const int value = u >= u'0' && u <= u'9' ? u - u'0'
        : u >= u'a' && u <= u'f'             ? u - u'a' + 10
        : u >= u'A' && u <= u'F'             ? u - u'A' + 10
                                             : 99;
    return value < base ? value : -1;
}

HtmlReference numericAt(QStringView source, qsizetype begin)
{
    qsizetype at = begin + 2;
    const bool hex = at < source.size() && (source[at] == u'x' || source[at] == u'X');
    at += hex;
    const qsizetype digits = at;
    quint64 number = 0;
    for (; at < source.size(); ++at) {
        const int digit = digitOf(source[at], hex ? 16 : 10);
        if (digit < 0)
            break;
        number = std::min<quint64>(number * (hex ? 16 : 10) + quint64(digit), 0x110000);
    }
    if (at == digits)
        return {};
    at += at < source.size() && source[at] == u';';
    return {at - begin, QString() += QChar::fromUcs4(characterOf(number))};
}

} // namespace

HtmlReference htmlReferenceAt(QStringView source, qsizetype begin, ReferencePlace place)
{
    if (begin + 1 >= source.size())
        return {};
    if (source[begin + 1] == u'#')
        return numericAt(source, begin);
    constexpr qsizetype longest = 33;
    const qsizetype limit = std::min(source.size(), begin + 1 + longest);
    qsizetype end = begin + 1;
    while (end < limit && isAlphanumeric(source[end]))
        ++end;
    if (end < limit && source[end] == u';') {
        if (const Named *named = find(source.sliced(begin + 1, end - begin)))
            return {end + 1 - begin, named->shown};
    }
    constexpr qsizetype longestWithout = 6; // "&frac12"
    for (end = std::min(end, begin + 1 + longestWithout); end > begin + 2; --end) {
        const Named *named = find(source.sliced(begin + 1, end - begin - 1));
        if (!named)
            continue;
        const bool goesOn = end < source.size() && (source[end] == u'=' || isAlphanumeric(source[end]));
        if (place == ReferencePlace::Attribute && goesOn)
            return {};
        return {end - begin, named->shown};
    }
    return {};
}

QString withoutReferences(QStringView source, ReferencePlace place)
{
    qsizetype from = 0;
    qsizetype at = source.indexOf(u'&');
    if (at < 0)
        return source.toString();
    QString text;
    text.reserve(source.size());
    for (; at >= 0; at = source.indexOf(u'&', at)) {
        const HtmlReference reference = htmlReferenceAt(source, at, place);
        text += source.sliced(from, at - from);
        text += reference.length == 0 ? u"&"_s : reference.shown;
        at += std::max<qsizetype>(1, reference.length);
        from = at;
    }
    return text += source.sliced(from);
}

} // namespace clew

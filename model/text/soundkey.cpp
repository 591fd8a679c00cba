#include "text/spelling.h"

#include <algorithm>
#include <array>

namespace clew {

namespace {

struct Rewriting
{
    QStringView letters;
    QStringView key;
};

// Digraphs of the usual romanisations (BGN/PCGN, ISO 9, German and French ones) and the letter that stands
// for each in the key; longer ones first.
constexpr auto digraphs = std::to_array<Rewriting>({
    {u"shch", u"S"}, {u"tsch", u"C"}, {u"dsch", u"J"}, {u"sch", u"S"}, {u"tch", u"C"}, {u"dzh", u"J"},
    {u"sh", u"S"},   {u"zh", u"J"},   {u"ch", u"C"},   {u"kh", u"h"},  {u"gh", u"g"},  {u"ph", u"f"},
    {u"th", u"t"},   {u"dh", u"d"},   {u"ck", u"k"},   {u"cz", u"C"},  {u"dj", u"J"},  {u"dz", u"z"},
    {u"ts", u"z"},   {u"tz", u"z"},   {u"ks", u"x"},   {u"ou", u"u"},  {u"oo", u"u"},  {u"ee", u"i"},
    {u"iy", u"i"},   {u"ij", u"i"},   {u"yi", u"i"},
});

QChar keyOfLetter(QStringView word, qsizetype at)
{
    switch (word[at].unicode()) {
    case u'a':
    case u'e': return u'a';
    case u'i':
    case u'y': return u'i';
    case u'o':
    case u'u': return u'u';
    case u'w': return u'v';
    case u'q': return u'k';
    case u'c': {
        const QChar next = at + 1 < word.size() ? word[at + 1] : QChar();
        return next == u'e' || next == u'i' || next == u'y' ? u's' : u'k';
    }
    case u'j': return at > 0 ? QChar(u'i') : QChar(u'J');
    default: return word[at];
    }
}

bool isVowel(QChar c)
{
    return c == u'a' || c == u'i' || c == u'u';
}

} // namespace

QString soundKey(QStringView word)
{
    QString key;
    key.reserve(word.size());
    const auto write = [&key](QChar c) {
        if (key.isEmpty() || key.back() != c)
            key += c;
    };
    for (qsizetype i = 0; i < word.size();) {
        const QStringView rest = word.sliced(i);
        const auto found = std::ranges::find_if(
            digraphs, [rest](const Rewriting &rewriting) { return rest.startsWith(rewriting.letters); });
        if (found != digraphs.end()) {
            write(found->key.front());
            i += found->letters.size();
            continue;
        }
        const bool silent = word[i] == u'h' && !key.isEmpty() && isVowel(key.back())
            && (i + 1 == word.size() || !isVowel(keyOfLetter(word, i + 1)));
        if (!silent)
            write(keyOfLetter(word, i));
        ++i;
    }
    if (key.endsWith(u'f'))
        key.back() = u'v'; // -off and -ov
    return key;
}

} // namespace clew

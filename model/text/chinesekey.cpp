#include "text/spelling.h"

#include <algorithm>
#include <array>
#include <optional>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

struct Part
{
    QStringView letters;
    QStringView key;
};

// Initials of pinyin and of Wade-Giles. Newspapers leave out the apostrophes of Wade-Giles, so that p may be
// pinyin's b or p: both are one in the key. Longer ones first; the empty one stands last.
constexpr auto initials = std::to_array<Part>({
    {u"zh", u"C"}, {u"ch", u"C"}, {u"sh", u"S"}, {u"hs", u"X"}, {u"ts", u"Z"}, {u"tz", u"Z"},
    {u"sz", u"s"}, {u"ss", u"s"}, {u"b", u"p"},  {u"p", u"p"},  {u"d", u"t"},  {u"t", u"t"},
    {u"g", u"k"},  {u"k", u"k"},  {u"j", u"C"},  {u"q", u"C"},  {u"x", u"X"},  {u"z", u"Z"},
    {u"c", u"Z"},  {u"s", u"s"},  {u"r", u"R"},  {u"f", u"f"},  {u"m", u"m"},  {u"n", u"n"},
    {u"l", u"l"},  {u"h", u"h"},  {u"w", u"w"},  {u"y", u"y"},  {u"", u""},
});

constexpr auto finals = std::to_array<Part>({
    {u"iang", u"iang"}, {u"iong", u"iong"}, {u"iung", u"iong"}, {u"uang", u"uang"}, {u"ang", u"ang"},
    {u"eng", u"eng"},   {u"ing", u"ing"},   {u"ung", u"ong"},   {u"ong", u"ong"},   {u"iao", u"iao"},
    {u"ian", u"ian"},   {u"ien", u"ian"},   {u"uai", u"uai"},   {u"uan", u"uan"},   {u"uei", u"ui"},
    {u"ueh", u"ue"},    {u"ieh", u"ie"},    {u"iou", u"iu"},    {u"erh", u"er"},    {u"ai", u"ai"},
    {u"ei", u"ei"},     {u"ao", u"ao"},     {u"ou", u"u"},      {u"an", u"an"},     {u"en", u"en"},
    {u"in", u"in"},     {u"un", u"un"},     {u"ia", u"ia"},     {u"ie", u"ie"},     {u"iu", u"iu"},
    {u"ua", u"ua"},     {u"uo", u"o"},      {u"ui", u"ui"},     {u"ue", u"ue"},     {u"ih", u"i"},
    {u"eh", u"e"},      {u"er", u"er"},     {u"a", u"a"},       {u"o", u"o"},       {u"e", u"e"},
    {u"i", u"i"},       {u"u", u"u"},
});

QString syllable(const Part &initial, const Part &final)
{
    QStringView start = initial.key, end = final.key;
    if (initial.letters == u"j" && (final.letters[0] == u'a' || final.letters[0] == u'e' || end == u"o"))
        start = u"R"; // Wade-Giles jen is pinyin ren
    if (initial.letters == u"y" && end == u"en")
        end = u"an"; // yen, yan
    if ((start == u"Z" || start == u"s") && initial.letters.size() == 2 && end == u"u")
        end = u"i"; // tzu, ssu
    if ((start == u"k" || start == u"h") && end == u"o")
        end = u"e"; // ho, he
    if (initial.letters.isEmpty() && final.letters == u"i")
        start = u"y";
    return start.toString() + end.toString() + u'-';
}

// The first way to read the word as syllables, long finals first.
std::optional<QString> read(QStringView word)
{
    if (word.isEmpty())
        return QString();
    for (const Part &initial : initials) {
        if (!word.startsWith(initial.letters))
            continue;
        const QStringView rest = word.sliced(initial.letters.size());
        for (const Part &final : finals) {
            if (!rest.startsWith(final.letters))
                continue;
            if (const auto following = read(rest.sliced(final.letters.size())))
                return QString(syllable(initial, final) + *following);
        }
    }
    return std::nullopt;
}

} // namespace

QString chineseKey(QStringView word)
{
    constexpr qsizetype longest = 18; // three syllables
    // no syllable ends in another consonant
    constexpr QStringView ends = u"aeiounghr";
    if (word.size() < 2 || word.size() > longest || !ends.contains(word.back()))
        return {};
    QString key = read(word).value_or(QString());
    key.chop(key.isEmpty() ? 0 : 1);
    return key;
}

} // namespace clew

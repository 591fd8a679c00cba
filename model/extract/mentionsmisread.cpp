#include "extract/mentionsmisread.h"

#include <algorithm>

namespace clew {

using namespace Qt::StringLiterals;

namespace {

QChar letterFor(QChar digit)
{
    return digit == u'0' ? u'o' : digit == u'1' ? u'l' : QChar();
}

// A digit between lower-case letters, or between the capital of a word and them: no model is called so.
bool isMisread(const QString &word, qsizetype i)
{
    if (letterFor(word[i]).isNull() || i == 0 || i + 1 >= word.size() || !word[i + 1].isLower())
        return false;
    const bool opens = i == 1 && word[0].isUpper();
    const auto letters = std::ranges::count_if(word, [](QChar c) { return c.isLower(); });
    constexpr qsizetype fewest = 3; // "A1s" and "B0x" may be models
    return (word[i - 1].isLower() || opens) && letters >= fewest;
}

} // namespace

QString withoutMisreadDigits(const QString &name)
{
    QString repaired = name;
    qsizetype begin = 0;
    for (const QString &word : name.split(u' ')) {
        for (qsizetype i = 0; i < word.size(); ++i) {
            if (isMisread(word, i))
                repaired[begin + i] = letterFor(word[i]);
        }
        begin += word.size() + 1;
    }
    return repaired;
}

QString lookalikeKey(const QString &key)
{
    QString look = key;
    look.replace("rn"_L1, "m"_L1).replace("vv"_L1, "w"_L1);
    std::ranges::replace_if(
        look, [](QChar c) { return c == u'l' || c == u'1' || c == u'|'; }, QChar(u'i'));
    std::ranges::replace(look, QChar(u'0'), QChar(u'o'));
    return look;
}

} // namespace clew

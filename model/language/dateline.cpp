#include "language/dateline.h"

#include <algorithm>

namespace clew {

namespace {

bool isDash(QStringView word)
{
    return word == u"-" || word == u"--" || word == u"\u2013" || word == u"\u2014";
}

bool isInCapitals(QStringView word)
{
    return word.size() > 2 && std::ranges::all_of(word, [](QChar c) { return c.isUpper() || c == u'.'; });
}

bool fitsDateline(QStringView word)
{
    return word[0].isUpper() || word[0].isDigit()
        || (word.size() == 1 && QStringView(u",.()/").contains(word[0]));
}

} // namespace

std::size_t datelineLength(std::span<const QStringView> words)
{
    constexpr std::size_t longest = 16;
    const std::size_t limit = std::min(longest, words.size());
    for (std::size_t i = 0; i < limit; ++i) {
        if (isDash(words[i])) {
            const bool agency = i > 2 && words[i - 1] == u")";
            const bool opens = i > 0 && i + 1 < words.size() && (agency || isInCapitals(words[0]));
            return opens ? i + 1 : 0;
        }
        if (!fitsDateline(words[i]))
            return 0;
    }
    return 0;
}

} // namespace clew

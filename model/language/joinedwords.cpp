#include "language/joinedwords.h"

#include "language/tokensmarks.h"

namespace clew {

namespace {

bool endsInWord(QStringView text, Span token)
{
    qsizetype last = token.end - 1;
    if (text[last].isLowSurrogate() && last > token.begin)
        --last;
    return isWordAt(text, last, token.end);
}

bool isHyphenBetween(QStringView text, Span before, Span token, Span after)
{
    return token.length() == 1 && isHyphen(text[token.begin]) && before.end == token.begin
        && token.end == after.begin && endsInWord(text, before) && isWordAt(text, after.begin, after.end);
}

// "10|km"
bool isUnitAfter(QStringView text, Span number, Span unit)
{
    return number.end == unit.begin && text[number.end - 1].isDigit() && text[unit.begin].isLetter();
}

} // namespace

std::vector<TokenRange> joinWords(QStringView text, std::span<const Span> tokens)
{
    std::vector<TokenRange> words;
    words.reserve(tokens.size());
    size_t i = 0;
    while (i < tokens.size()) {
        size_t last = i;
        while (last + 1 < tokens.size()) {
            if (last + 2 < tokens.size()
                && isHyphenBetween(text, tokens[last], tokens[last + 1], tokens[last + 2]))
                last += 2;
            else if (isUnitAfter(text, tokens[last], tokens[last + 1]))
                ++last;
            else
                break;
        }
        words.push_back({i, last + 1});
        i = last + 1;
    }
    return words;
}

} // namespace clew

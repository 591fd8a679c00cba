#include "language/tokens.h"

#include "language/tokensmarks.h"
#include "language/tokenswhole.h"
#include "language/tokenswords.h"

#include <algorithm>

namespace clew {

namespace {

// A token that is no longer than allowed; longer ones in pieces, none of which parts a surrogate pair.
void push(QStringView text, Span token, std::vector<Span> &tokens)
{
    while (token.length() > longestToken) {
        qsizetype cut = token.begin + longestToken;
        if (text[cut].isLowSurrogate())
            --cut;
        tokens.push_back({token.begin, cut});
        token.begin = cut;
    }
    tokens.push_back(token);
}

// What follows the full stop at `i`, after white space.
QStringView afterStop(QStringView text, qsizetype i, qsizetype end)
{
    qsizetype next = i + 1;
    while (next < end && next < i + 4 && isBlank(text[next]))
        ++next;
    return next < end ? text.mid(next, 1) : QStringView();
}

// "... left Orlo Ltd.": the stop that ends a sentence is a token of its own, whatever it also abbreviates;
// not that of "U.S.".
void partFinalStop(QStringView text, std::vector<Span> &tokens)
{
    qsizetype i = std::ssize(tokens) - 1;
    while (i >= 0 && QStringView(u"\"'\u201d\u2019)]").contains(text[tokens[static_cast<size_t>(i)].begin]))
        --i;
    if (i < 0)
        return;
    const Span last = tokens[static_cast<size_t>(i)];
    const QStringView word = last.of(text);
    if (word.size() < 2 || !word.endsWith(u'.') || !word[0].isLetter())
        return;
    if (word.chopped(1).contains(u'.') && !word[0].isLower())
        return;
    tokens[static_cast<size_t>(i)].end = last.end - 1;
    tokens.insert(tokens.begin() + i + 1, {last.end - 1, last.end});
}

} // namespace

std::vector<Span> splitTokens(QStringView text, Span sentence)
{
    std::vector<Span> tokens;
    std::vector<Span> parts;
    qsizetype i = sentence.begin;
    while (i < sentence.end) {
        if (isBlank(text[i])) {
            ++i;
            continue;
        }
        qsizetype end = wholeEnd(text, i, sentence.end);
        if (end > i) {
            tokens.push_back({i, end});
            i = end;
            continue;
        }
        if (!isWordAt(text, i, sentence.end)) {
            end = markEnd(text, i, sentence.end);
            push(text, {i, end}, tokens);
            i = end;
            continue;
        }
        end = wordRunEnd(text, i, sentence.end);
        const QStringView previous = tokens.empty() ? QStringView() : tokens.back().of(text);
        parts.clear();
        partRun(text, {i, end}, previous, parts);
        if (end < sentence.end && text[end] == u'.' && (end + 1 >= sentence.end || text[end + 1] != u'.')
            && ownsFullStop(parts.back().of(text), afterStop(text, end, sentence.end)))
            parts.back().end = ++end;
        for (Span part : parts)
            push(text, part, tokens);
        i = end;
    }
    partFinalStop(text, tokens);
    return tokens;
}

} // namespace clew

#include "language/sentencecap.h"

#include "language/tokens.h"
#include "language/tokensmarks.h"

namespace clew {

namespace {

enum class Break { None, Space, Comma, Semicolon };

Break breakAt(QStringView text, qsizetype i)
{
    if (!isBlank(text[i]))
        return Break::None;
    const QChar before = text[i - 1];
    return before == u';' || before == u':' ? Break::Semicolon : before == u',' ? Break::Comma : Break::Space;
}

bool isSecondHalf(QStringView text, qsizetype i)
{
    return i > 0 && text[i].isLowSurrogate() && text[i - 1].isHighSurrogate();
}

// Where the first piece ends: the whole span when it is short enough.
qsizetype pieceEnd(QStringView text, Span span)
{
    int tokens = 0;
    qsizetype wordBegin = -1;
    qsizetype best = -1;
    Break bestBreak = Break::None;
    for (qsizetype i = span.begin; i < span.end; ++i) {
        const bool word = isWordAt(text, i, span.end) || isSecondHalf(text, i);
        if (!word && !isBlank(text[i]))
            ++tokens;
        const bool opens = word && (wordBegin < 0 || i - wordBegin >= longestToken);
        if (opens)
            ++tokens;
        wordBegin = !word ? -1 : opens ? i : wordBegin;
        if (tokens > longestSentence * 3 / 4 && i > span.begin && breakAt(text, i) >= bestBreak
            && breakAt(text, i) != Break::None) {
            best = i;
            bestBreak = breakAt(text, i);
        }
        if (tokens > longestSentence)
            return best > 0 ? best : isSecondHalf(text, i) ? i + 1 : i;
    }
    return span.end;
}

} // namespace

void addSentence(QStringView text, Span sentence, std::vector<Span> &sentences)
{
    while (!sentence.isEmpty()) {
        qsizetype end = sentence.length() <= longestSentence ? sentence.end : pieceEnd(text, sentence);
        const qsizetype next = end;
        while (end > sentence.begin && text[end - 1].isSpace())
            --end;
        if (end > sentence.begin)
            sentences.push_back({sentence.begin, end});
        sentence.begin = next;
        while (!sentence.isEmpty() && text[sentence.begin].isSpace())
            ++sentence.begin;
    }
}

} // namespace clew

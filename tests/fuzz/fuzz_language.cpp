// Whatever the text: sentences lie in it, tokens in their sentences, both in order.
#include "language/joinedwords.h"
#include "language/sentences.h"
#include "language/tokens.h"

#include <QString>

extern "C" int LLVMFuzzerTestOneInput(const char *data, std::size_t size)
{
    const QString text(reinterpret_cast<const QChar *>(data), qsizetype(size / 2));
    qsizetype last = 0;
    for (clew::Span sentence : clew::splitSentences(text, nullptr)) {
        if (!sentence.liesIn(text) || sentence.isEmpty() || sentence.begin < last)
            std::abort();
        last = sentence.end;
        const auto tokens = clew::splitTokens(text, sentence);
        qsizetype end = sentence.begin;
        for (clew::Span token : tokens) {
            if (token.isEmpty() || token.begin < end || token.end > sentence.end)
                std::abort();
            end = token.end;
        }
        if (!tokens.empty() && clew::joinWords(text, tokens).back().end != tokens.size())
            std::abort();
    }
    return 0;
}

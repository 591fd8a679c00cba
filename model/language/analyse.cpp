#include "language/analyse.h"

#include "language/lexicon.h"
#include "language/repair.h"
#include "language/sentences.h"
#include "language/tagger.h"
#include "language/tokens.h"

namespace clew {

namespace {

Sentence analyseSentence(QStringView text, Span span)
{
    Sentence sentence{.span = span, .tokens = {}, .names = {}};
    std::vector<QStringView> words;
    for (Span token : splitTokens(text, span)) {
        words.push_back(token.of(text));
        sentence.tokens.push_back({.span = token, .lemma = {}, .tag = {}, .fineTag = {}, .head = -1, .relation = {}});
    }
    const auto tags = tagWords(words);
    for (size_t i = 0; i < words.size(); ++i) {
        sentence.tokens[i].tag = tags[i];
        sentence.tokens[i].lemma = lemmaOf(words[i], sentence.tokens[i].tag);
    }
    repairTags(text, sentence.tokens);
    return sentence;
}

} // namespace

// One language so far; text in others gets the same sentences and tokens, with poor tags.
Analysis analyse(QStringView text, const QString & /*language*/, const Job &job)
{
    Analysis analysis;
    const std::vector<Span> spans = splitSentences(text);
    const int total = static_cast<int>(spans.size());
    for (int i = 0; i < total && !job.cancelled(); ++i) {
        analysis.sentences.push_back(analyseSentence(text, spans[static_cast<size_t>(i)]));
        job.report(i + 1, total);
    }
    return analysis;
}

} // namespace clew

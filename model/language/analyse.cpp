#include "language/analyse.h"

#include "language/models.h"
#include "language/repair.h"
#include "language/sentences.h"
#include "language/tokens.h"
#include "language/wordsofsentence.h"

#include <span>

namespace clew {

namespace {

// A run of sentences that goes through the models together.
std::vector<Sentence> analyseSentences(QStringView text, std::span<const Span> spans,
                                       const LanguageModels *models)
{
    std::vector<std::vector<Span>> tokens;
    std::vector<std::vector<QStringView>> words;
    for (Span span : spans) {
        tokens.push_back(splitTokens(text, span));
        auto &row = words.emplace_back();
        for (Span token : tokens.back())
            row.push_back(token.of(text));
    }
    std::vector<std::vector<ParsedWord>> parsed(spans.size());
    if (models)
        parsed = models->syntax.parse(words);
    static const SyntaxLabels none;
    std::vector<Sentence> sentences;
    for (size_t i = 0; i < spans.size(); ++i) {
        Sentence sentence{.span = spans[i], .tokens = {}, .names = {}};
        sentence.tokens
            = wordsOfSentence(text, tokens[i], parsed[i], models ? models->syntax.labels() : none);
        repairTags(text, sentence.tokens);
        sentences.push_back(std::move(sentence));
    }
    return sentences;
}

} // namespace

// One language so far; text in others gets the same sentences and tokens, with poor tags. Without its models
// the text is parted, but bears no tags.
Analysis analyse(QStringView text, const QString & /*language*/, const Job &job)
{
    constexpr size_t batch = 192;
    const Result<LanguageModels> &models = languageModels();
    const std::vector<Span> spans = splitSentences(text);
    Analysis analysis;
    for (size_t begin = 0; begin < spans.size() && !job.cancelled(); begin += batch) {
        const size_t count = std::min(batch, spans.size() - begin);
        auto sentences
            = analyseSentences(text, std::span(spans).subspan(begin, count), models ? &*models : nullptr);
        std::ranges::move(sentences, std::back_inserter(analysis.sentences));
        job.report(static_cast<int>(begin + count), static_cast<int>(spans.size()));
    }
    return analysis;
}

} // namespace clew

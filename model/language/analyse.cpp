#include "language/analyse.h"

#include "language/dateline.h"
#include "language/models.h"
#include "language/repair.h"
#include "language/repairtree.h"
#include "language/sentences.h"
#include "language/tokens.h"
#include "language/wordsofsentence.h"

#include <algorithm>
#include <span>

namespace clew {

namespace {

// What the models see of a sentence: its dateline and the rest apart, so that the rest is read as a sentence.
struct Reading
{
    std::vector<Span> tokens;
    std::vector<QStringView> dateline, words;

    Reading(QStringView text, Span sentence)
        : tokens(splitTokens(text, sentence))
    {
        for (Span token : tokens)
            words.push_back(token.of(text));
        const auto rest = words.begin() + static_cast<qsizetype>(datelineLength(words));
        dateline.assign(words.begin(), rest);
        words.erase(words.begin(), rest);
    }
};

// One tree of two: the dateline hangs on the root of the rest.
std::vector<ParsedWord> joined(std::vector<ParsedWord> dateline, const std::vector<ParsedWord> &rest,
                               int looseRelation)
{
    const auto shift = static_cast<int>(dateline.size());
    int root = -1;
    for (size_t i = 0; i < rest.size(); ++i) {
        if (rest[i].head < 0)
            root = static_cast<int>(i) + shift;
    }
    for (ParsedWord &word : dateline) {
        if (word.head < 0) {
            word.head = root;
            word.relation = looseRelation;
        }
    }
    for (ParsedWord word : rest) {
        word.head = word.head < 0 ? -1 : word.head + shift;
        dateline.push_back(word);
    }
    return dateline;
}

std::vector<std::vector<ParsedWord>> parse(const std::vector<Reading> &readings, const SyntaxModel &model)
{
    std::vector<std::vector<QStringView>> sentences;
    for (const Reading &reading : readings) {
        sentences.push_back(reading.words);
        if (!reading.dateline.empty())
            sentences.push_back(reading.dateline);
    }
    const auto &relations = model.labels().relations;
    const auto loose = static_cast<int>(std::ranges::find(relations, "parataxis") - relations.begin());
    auto parsed = model.parse(sentences);
    std::vector<std::vector<ParsedWord>> results;
    for (size_t i = 0; const Reading &reading : readings) {
        auto &rest = parsed[i++].words;
        results.push_back(reading.dateline.empty() ? std::move(rest)
                                                   : joined(std::move(parsed[i++].words), rest, loose));
    }
    return results;
}

// A run of sentences that goes through the models together.
std::vector<Sentence> analyseSentences(QStringView text, std::span<const Span> spans,
                                       const LanguageModels *models)
{
    std::vector<Reading> readings;
    for (Span span : spans)
        readings.emplace_back(text, span);
    const auto parsed
        = models ? parse(readings, models->syntax) : std::vector<std::vector<ParsedWord>>(spans.size());
    static const SyntaxLabels none;
    std::vector<Sentence> sentences;
    for (size_t i = 0; i < spans.size(); ++i) {
        Sentence sentence{.span = spans[i], .tokens = {}, .names = {}};
        sentence.tokens
            = wordsOfSentence(text, readings[i].tokens, parsed[i], models ? models->syntax.labels() : none);
        repairTags(text, sentence.tokens);
        repairTree(text, sentence);
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

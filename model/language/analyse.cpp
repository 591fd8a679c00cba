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

// Parsed words of the sentences, and the encodings of all of their tokens.
std::vector<ParsedSentence> parse(std::span<const Reading> readings, const SyntaxModel &model)
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
    std::vector<ParsedSentence> results;
    for (size_t i = 0; const Reading &reading : readings) {
        ParsedSentence rest = std::move(parsed[i++]);
        if (!reading.dateline.empty()) {
            ParsedSentence dateline = std::move(parsed[i++]);
            dateline.encoding.insert(dateline.encoding.end(), rest.encoding.begin(), rest.encoding.end());
            rest = {joined(std::move(dateline.words), rest.words, loose), std::move(dateline.encoding)};
        }
        results.push_back(std::move(rest));
    }
    return results;
}

// What the models say of a text, sentence by sentence.
struct Findings
{
    std::vector<std::vector<ParsedWord>> words;
    std::vector<std::vector<FoundName>> names; // tokens
};

Findings readText(QStringView text, const std::vector<Reading> &readings, const LanguageModels &models,
                  const Job &job)
{
    constexpr size_t batch = 192;
    std::vector<SentenceWords> words;
    for (const Reading &reading : readings) {
        SentenceWords &of = words.emplace_back();
        for (Span token : reading.tokens)
            of.push_back(token.of(text));
    }
    NameReader names(models.names, words);
    Findings findings;
    for (size_t begin = 0; begin < readings.size() && !job.cancelled(); begin += batch) {
        const size_t count = std::min(batch, readings.size() - begin);
        std::vector<std::vector<float>> encodings;
        for (ParsedSentence &sentence : parse(std::span(readings).subspan(begin, count), models.syntax)) {
            findings.words.push_back(std::move(sentence.words));
            encodings.push_back(std::move(sentence.encoding));
        }
        names.read(encodings);
        job.report(static_cast<int>(begin + count), static_cast<int>(readings.size()));
    }
    findings.names = names.names();
    return findings;
}

std::vector<Name> namesOf(const Reading &reading, const std::vector<FoundName> &found)
{
    std::vector<Name> names;
    for (const FoundName &name : found) {
        const Span first = reading.tokens[static_cast<size_t>(name.begin)];
        const Span last = reading.tokens[static_cast<size_t>(name.end) - 1];
        names.push_back(
            {.span = {first.begin, last.end}, .kind = name.kind, .probability = name.probability});
    }
    return names;
}

} // namespace

// One language so far; text in others gets the same sentences and tokens, with poor tags. Without its models
// the text is parted, but bears no tags.
Analysis analyse(QStringView text, const QString & /*language*/, const Job &job)
{
    const Result<LanguageModels> &models = languageModels();
    const std::vector<Span> spans = splitSentences(text);
    std::vector<Reading> readings;
    for (Span span : spans)
        readings.emplace_back(text, span);
    Findings findings;
    if (models)
        findings = readText(text, readings, *models, job);
    else
        findings = {std::vector<std::vector<ParsedWord>>(spans.size()),
                    std::vector<std::vector<FoundName>>(spans.size())};

    static const SyntaxLabels none;
    Analysis analysis;
    for (size_t i = 0; i < findings.words.size(); ++i) {
        Sentence sentence{.span = spans[i], .tokens = {}, .names = namesOf(readings[i], findings.names[i])};
        sentence.tokens = wordsOfSentence(text, readings[i].tokens, findings.words[i],
                                          models ? models->syntax.labels() : none);
        repairTags(text, sentence.tokens);
        repairTree(text, sentence);
        analysis.sentences.push_back(std::move(sentence));
    }
    return analysis;
}

} // namespace clew

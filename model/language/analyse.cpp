#include "language/analyse.h"

#include "language/dateline.h"
#include "language/models.h"
#include "language/repair.h"
#include "language/repairattach.h"
#include "language/repairclauses.h"
#include "language/repairdeals.h"
#include "language/repairhelp.h"
#include "language/repairtree.h"
#include "language/secondreading.h"
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
                               int loose)
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
            word.relation = loose;
        }
    }
    for (ParsedWord word : rest) {
        word.head = word.head < 0 ? -1 : word.head + shift;
        dateline.push_back(word);
    }
    return dateline;
}

// The two parts of a sentence as the models see them: dateline, if there is one, and rest.
struct Parts
{
    std::vector<SentenceWords> words;
    std::vector<size_t> begins; // of each sentence in words, and the end

    explicit Parts(std::span<const Reading> readings)
    {
        for (const Reading &reading : readings) {
            begins.push_back(words.size());
            if (!reading.dateline.empty())
                words.push_back(reading.dateline);
            words.push_back(reading.words);
        }
        begins.push_back(words.size());
    }
    size_t countOf(size_t sentence) const { return begins[sentence + 1] - begins[sentence]; }
};

int looseRelation(const SyntaxLabels &labels)
{
    return static_cast<int>(std::ranges::find(labels.relations, "parataxis") - labels.relations.begin());
}

// What the models say of a text, sentence by sentence.
struct Findings
{
    std::vector<std::vector<ParsedWord>> words;
    std::vector<std::vector<FoundName>> names; // tokens
};

// The sentences with their second readings where these hold. The encodings stay those of the first.
std::vector<ParsedSentence> parseTwice(std::span<const SentenceWords> sentences, const SyntaxModel &model)
{
    std::vector<SentenceWords> familiar(sentences.begin(), sentences.end());
    for (SentenceWords &words : familiar)
        std::ranges::transform(words, words.begin(), familiarForm);
    auto parsed = model.parse(familiar);
    std::vector<SecondReading> readings;
    std::vector<SentenceWords> again;
    std::vector<size_t> places;
    for (size_t i = 0; i < familiar.size(); ++i) {
        if (auto reading = secondReading(familiar[i], parsed[i], model.labels())) {
            again.push_back(reading->words);
            readings.push_back(*std::move(reading));
            places.push_back(i);
        }
    }
    auto second = model.parse(again);
    for (size_t i = 0; i < second.size(); ++i) {
        if (holds(readings[i], second[i], model.labels()))
            parsed[places[i]].words = std::move(second[i].words);
    }
    return parsed;
}

Findings readText(const std::vector<Reading> &readings, const LanguageModels &models, const Job &job)
{
    constexpr size_t batch = 192;
    const Parts parts(readings);
    const int loose = looseRelation(models.syntax.labels());
    NameReader reader(models.names, parts.words);
    Findings findings;
    for (size_t begin = 0; begin < readings.size() && !job.cancelled(); begin += batch) {
        const size_t end = std::min(begin + batch, readings.size());
        const size_t first = parts.begins[begin];
        auto parsed
            = parseTwice(std::span(parts.words).subspan(first, parts.begins[end] - first), models.syntax);
        std::vector<std::vector<quint8>> encodings;
        for (ParsedSentence &part : parsed)
            encodings.push_back(std::move(part.encoding));
        reader.read(encodings);
        for (size_t i = begin; i < end; ++i) {
            ParsedSentence &one = parsed[parts.begins[i] - first];
            findings.words.push_back(
                parts.countOf(i) == 1
                    ? std::move(one.words)
                    : joined(std::move(one.words), parsed[parts.begins[i] - first + 1].words, loose));
        }
        job.report(static_cast<int>(end), static_cast<int>(readings.size()));
    }
    findings.names.resize(findings.words.size());
    if (findings.words.size() < readings.size())
        return findings; // cancelled: names want the whole text
    const auto names = reader.names();
    for (size_t i = 0; i < findings.words.size(); ++i) {
        std::vector<FoundName> &of = findings.names[i];
        of = names[parts.begins[i]];
        const auto shift = static_cast<int>(readings[i].dateline.size());
        if (parts.countOf(i) == 1)
            continue;
        for (FoundName name : names[parts.begins[i] + 1]) {
            name.begin += shift;
            name.end += shift;
            of.push_back(name);
        }
    }
    return findings;
}

// Those that are likelier than not: of the others the rules about mentions know more.
std::vector<Name> namesOf(const Reading &reading, const std::vector<FoundName> &found)
{
    constexpr float leastProbability = 0.5f;
    std::vector<Name> names;
    for (const FoundName &name : found) {
        if (name.probability < leastProbability)
            continue;
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
        findings = readText(readings, *models, job);
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
        repairHelp(text, sentence);
        repairAttachment(text, sentence);
        repairDeals(text, sentence);
        repairClauses(text, sentence);
        analysis.sentences.push_back(std::move(sentence));
    }
    return analysis;
}

} // namespace clew

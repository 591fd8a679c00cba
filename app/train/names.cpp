#include "train/commands.h"
#include "train/featurenumbers.h"
#include "train/namesfile.h"
#include "train/nameslists.h"
#include "train/nametrainer.h"

#include "language/syntax.h"

#include <QElapsedTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace clew::train {

namespace {

constexpr int rounds = 9;
constexpr int pruneAfter = 4; // rounds; the features that are left learn to do without the others
constexpr size_t keptFeatures = 140'000;
constexpr int averagedRounds = 4;
constexpr float networkRate = 0.002f; // falls to nothing towards the end

// What the model stands on.
struct Ground
{
    WordVectors vectors;
    SyntaxModel syntax;
    HashIndexArrays lists;

    Gazetteer gazetteer() const { return {{lists.buckets, lists.entries}}; }
};

Result<Ground> openGround(const QString &dataFolder)
{
    const auto vectors = WordVectors::open();
    if (!vectors)
        return vectors.error();
    const auto file = openModel(u"syntax-en.model"_s);
    if (!file)
        return file.error();
    auto syntax = SyntaxModel::make(*file, *vectors);
    if (!syntax)
        return syntax.error();
    auto lists = makeGazetteer(dataFolder);
    if (!lists)
        return lists.error();
    return Ground{*vectors, *std::move(syntax), *std::move(lists)};
}

void addExamples(const NameSource &source, const Ground &ground, std::vector<NameExample> &examples)
{
    const auto words = wordsOf(source.documents);
    NameFeatures features;
    for (size_t d = 0; d < words.size(); ++d) {
        const NameDocument document = readNameDocument(words[d], ground.gazetteer(), ground.vectors);
        auto encodings = ground.syntax.encode(words[d]);
        for (int s = 0; s < document.sentences(); ++s) {
            const GoldSentence &gold = source.documents[d].sentences[static_cast<size_t>(s)];
            findFeatures(document, s, features);
            addSourceFeatures(document, s, source.id, features);
            NameExample &example = examples.emplace_back();
            example.inputs = inputsOf(document, s);
            example.encoding = std::move(encodings[static_cast<size_t>(s)]);
            example.hashes = features.hashes;
            example.begins = features.begins;
            example.allowed = allowedLabels(gold, source.marksOther);
            example.weight = source.weight;
        }
    }
}

// Puts numbers in the place of hashes; rare features get none.
void numberFeatures(NameExample &example, const FeatureNumbers &numbers)
{
    int begin = 0;
    for (size_t t = 0; t + 1 < example.begins.size(); ++t) {
        const int end = example.begins[t + 1];
        for (int k = begin; k < end; ++k) {
            const int found = numbers.find(example.hashes[static_cast<size_t>(k)]);
            if (found >= 0)
                example.features.push_back(static_cast<quint32>(found));
        }
        begin = end;
        example.begins[t + 1] = static_cast<int>(example.features.size());
    }
    example.hashes = {};
}

FeatureNumbers numberFeatures(std::vector<NameExample> &examples)
{
    FeatureNumbers numbers;
    for (const NameExample &example : examples) {
        for (quint64 hash : example.hashes)
            numbers.count(hash);
    }
    for (const NameExample &example : examples) {
        for (quint64 hash : example.hashes)
            numbers.give(hash);
    }
    for (NameExample &example : examples)
        numberFeatures(example, numbers);
    return numbers;
}

void learn(NameTrainer &trainer, std::vector<NameExample> &examples)
{
    QElapsedTimer timer;
    timer.start();
    std::vector<const NameExample *> all;
    for (const NameExample &example : examples)
        all.push_back(&example);
    for (int round = 1; round <= rounds; ++round) {
        if (round == rounds - averagedRounds + 1)
            trainer.beginAverage();
        trainer.adam.rate = networkRate * static_cast<float>(rounds + 1 - round) / rounds;
        trainer.learn(all);
        if (round == pruneAfter)
            trainer.keepStrongest(examples, keptFeatures);
        std::printf("names: round %d of %d, %lld s\n", round, rounds,
                    static_cast<long long>(timer.elapsed() / 1000));
        std::fflush(stdout);
    }
    trainer.useAverage();
}

Result<void> trainNamesFrom(const QString &data, const QString &out)
{
    const auto ground = openGround(data);
    if (!ground)
        return ground.error();
    const auto sources = readNameSources(data);
    if (!sources)
        return sources.error();
    std::vector<NameExample> examples;
    QStringList files{u"lex/gazetteer.tsv.gz"_s};
    for (const NameSource &source : *sources) {
        files += source.files;
        addExamples(source, *ground, examples);
        addExamples(inOtherCases(source), *ground, examples);
    }
    const FeatureNumbers numbers = numberFeatures(examples);
    NameTrainer trainer(ground->vectors, numbers.size(), 1);
    learn(trainer, examples);
    return writeNameModel(trainer, numbers.hashes(), ground->lists, data, files, out);
}

} // namespace

int trainNames(const QStringList &arguments)
{
    const auto done = trainNamesFrom(arguments[0], arguments[1] % u"/names-en.model"_s);
    if (done)
        return 0;
    std::fputs(qPrintable(u"clew-train: %1: %2\n"_s.arg(done.error().file, done.error().fact)), stderr);
    return 1;
}

} // namespace clew::train

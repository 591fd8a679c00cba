#include "language/syntax.h"

#include "language/wordvectors.h"
#include "train/commands.h"
#include "train/manifest.h"
#include "train/syntaxtrainer.h"

#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace clew::train {

namespace {

constexpr int epochs = 22;
constexpr quint64 seed = 20260101;

int fail(const Error &error)
{
    std::fprintf(stderr, "clew-train: %s: %s %s\n", qPrintable(error.file), qPrintable(error.place),
                 qPrintable(error.fact));
    return 1;
}

struct Share
{
    int right = 0;
    int all = 0;

    void count(bool isRight)
    {
        ++all;
        right += isRight ? 1 : 0;
    }
    double value() const { return all ? static_cast<double>(right) / all : 0; }
};

struct Scores
{
    Share universal, fine, attached, labelled, labelledBroadly;
};

// "nmod:poss" -> "nmod"
QByteArray broad(const QByteArray &relation)
{
    return relation.left(relation.indexOf(':') < 0 ? relation.size() : relation.indexOf(':'));
}

Scores scoresOf(const SyntaxModel &model, const std::vector<TreebankSentence> &sentences)
{
    std::vector<std::vector<QStringView>> words;
    for (const TreebankSentence &sentence : sentences) {
        auto &row = words.emplace_back();
        for (const TreebankWord &word : sentence)
            row.push_back(word.form);
    }
    const auto parsed = model.parse(words);
    const SyntaxLabels &labels = model.labels();
    const auto name = [](const std::vector<QByteArray> &names, int place) -> const QByteArray & {
        return names[static_cast<size_t>(place)];
    };
    Scores scores;
    for (size_t s = 0; s < sentences.size(); ++s) {
        for (size_t i = 0; i < sentences[s].size(); ++i) {
            const TreebankWord &gold = sentences[s][i];
            const ParsedWord &word = parsed[s].words[i];
            const bool attached = word.head == gold.head;
            const QByteArray &relation = name(labels.relations, word.relation);
            scores.universal.count(name(labels.universalTags, word.universalTag) == gold.universalTag);
            scores.fine.count(name(labels.fineTags, word.fineTag) == gold.fineTag);
            scores.attached.count(attached);
            scores.labelled.count(attached && relation == gold.relation);
            scores.labelledBroadly.count(attached && broad(relation) == broad(gold.relation));
        }
    }
    return scores;
}

Result<SyntaxModel> openSyntax(const QString &path)
{
    auto vectors = WordVectors::open();
    if (!vectors)
        return vectors.error();
    auto file = ModelFile::open(path);
    if (!file)
        return file.error();
    return SyntaxModel::make(*std::move(file), *std::move(vectors));
}

Result<void> save(const SyntaxTrainer &trainer, const QString &manifest, const QString &path)
{
    ModelWriter writer;
    writer.setManifest(manifest);
    trainer.write(writer);
    return writer.write(path);
}

} // namespace

int trainSyntax(const QStringList &arguments)
{
    const QString data = arguments[0];
    const QString out = arguments[1] % u"/syntax-en.model"_s;
    // the development parts too: what they were there to choose is chosen (DECISIONS.md)
    const QStringList files{u"ud/ewt.train.conllu.gz"_s, u"ud/gum.train.conllu.gz"_s,
                            u"ud/ewt.dev.conllu.gz"_s, u"ud/gum.dev.conllu.gz"_s};
    std::vector<TreebankSentence> sentences;
    for (const QString &file : files) {
        auto part = readTreebank(data % u'/' % file);
        if (!part)
            return fail(part.error());
        sentences.insert(sentences.end(), part->begin(), part->end());
    }
    auto vectors = WordVectors::open();
    if (!vectors)
        return fail(vectors.error());
    const auto manifest = manifestOf(
        {{u"name"_s, u"syntax-en"_s},
         {u"version"_s, u"2"_s},
         {u"format"_s, SyntaxShape::format.toString()},
         {u"licence"_s, u"CC BY-SA 4.0"_s},
         {u"attribution"_s,
          u"Universal Dependencies English EWT (Silveira et al.), CC BY-SA 4.0; GUM (A. Zeldes et al.), "
          u"annotation CC BY "
          "4.0, texts CC BY 2.5, CC BY 4.0 and CC BY-SA 3.0; GloVe 6B (Pennington, Socher, Manning), PDDL 1.0"_s}},
        data, files);
    if (!manifest)
        return fail(manifest.error());

    SyntaxTrainer trainer(sentences, *std::move(vectors), seed);
    for (int epoch = 0; epoch < epochs; ++epoch) {
        const float loss = trainer.learnAll(epoch, epochs);
        std::printf("epoch %d of %d: loss %.4f a word\n", epoch + 1, epochs, static_cast<double>(loss));
        std::fflush(stdout);
    }
    if (const auto saved = save(trainer, *manifest, out); !saved)
        return fail(saved.error());
    return 0;
}

int evaluateSyntax(const QStringList &arguments)
{
    const auto model = openSyntax(arguments[1]);
    if (!model)
        return fail(model.error());
    const auto sentences = readTreebank(arguments[2]);
    if (!sentences)
        return fail(sentences.error());
    const Scores scores = scoresOf(*model, *sentences);
    std::printf("%s: %d words, gold tokens, punctuation counted\n",
                qPrintable(QFileInfo(arguments[2]).fileName()), scores.fine.all);
    if (arguments[0] == u"tags"_s) {
        std::printf("UPOS accuracy %.4f\nXPOS accuracy %.4f\n", scores.universal.value(),
                    scores.fine.value());
        return 0;
    }
    std::printf("UAS %.4f\nLAS %.4f (without subtypes of relations %.4f)\n", scores.attached.value(),
                scores.labelled.value(), scores.labelledBroadly.value());
    return 0;
}

} // namespace clew::train

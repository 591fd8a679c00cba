#include "train/nameseval.h"

#include "train/commands.h"
#include "train/namesdata.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

namespace clew::train {

NameScore NameScores::total() const
{
    NameScore sum;
    for (const NameKind kind : {NameKind::Person, NameKind::Organization, NameKind::Place}) {
        const NameScore &score = kinds[static_cast<size_t>(kind)];
        sum.right += score.right;
        sum.found += score.found;
        sum.gold += score.gold;
    }
    return sum;
}

void NameScores::add(std::span<const GoldName> gold, std::span<const GoldName> found)
{
    for (const GoldName &name : gold)
        ++of(name.kind).gold;
    for (const GoldName &name : found) {
        ++of(name.kind).found;
        of(name.kind).right += std::find(gold.begin(), gold.end(), name) != gold.end();
    }
}

namespace {

struct Run
{
    NameScores scores;
    qsizetype tokens = 0;
    double seconds = 0; // of processor time
};

struct Models
{
    SyntaxModel syntax;
    NameModel names;
};

void printName(const char *what, const GoldName &name, const GoldSentence &sentence)
{
    constexpr std::array kinds{"Person", "Organization", "Place", "Other"};
    const int from = std::max(0, name.begin - 6);
    std::printf("%s %s [%s] in: %s\n", what, kinds[static_cast<size_t>(name.kind)],
                qPrintable(sentence.words.mid(name.begin, name.end - name.begin).join(u' ')),
                qPrintable(sentence.words.mid(from, name.end - from + 6).join(u' ')));
}

void printErrors(const GoldSentence &sentence, const std::vector<GoldName> &found)
{
    const auto isIn = [](const std::vector<GoldName> &names, const GoldName &name) {
        return std::find(names.begin(), names.end(), name) != names.end();
    };
    for (const GoldName &name : sentence.names) {
        if (!isIn(found, name))
            printName("missed  ", name, sentence);
    }
    for (const GoldName &name : found) {
        if (!isIn(sentence.names, name))
            printName("invented", name, sentence);
    }
}

enum class Errors { Hide, Show };

Run runOver(const Models &models, const std::vector<GoldDocument> &documents, Errors errors)
{
    Run run;
    const auto words = wordsOf(documents);
    for (size_t d = 0; d < documents.size(); ++d) {
        const std::clock_t begin = std::clock();
        const auto found = findNames(models.names, models.syntax, words[d]);
        run.seconds += double(std::clock() - begin) / CLOCKS_PER_SEC;
        for (size_t s = 0; s < found.size(); ++s) {
            std::vector<GoldName> names;
            for (const FoundName &name : found[s])
                names.push_back({name.begin, name.end, name.kind});
            run.scores.add(documents[d].sentences[s].names, names);
            if (errors == Errors::Show)
                printErrors(documents[d].sentences[s], names);
            run.tokens += documents[d].sentences[s].words.size();
        }
    }
    return run;
}

void print(const char *what, const NameScore &score)
{
    std::printf("%-14s %6.4f %6.4f %6.4f  %6d %6d %6d\n", what, score.precision(), score.recall(), score.f1(),
                score.right, score.found, score.gold);
}

// The models that it stands on are those beside it, or else those of the program.
Result<ModelFile> openNear(const QString &path, const QString &name)
{
    auto beside = ModelFile::open(QFileInfo(path).path() % u'/' % name);
    return beside ? std::move(beside) : openModel(name);
}

Result<Models> openModels(const QString &path)
{
    const auto vectorsFile = openNear(path, u"wordvectors-en.model"_s);
    if (!vectorsFile)
        return vectorsFile.error();
    const auto vectors = WordVectors::of(*vectorsFile);
    if (!vectors)
        return vectors.error();
    const auto syntaxFile = openNear(path, u"syntax-en.model"_s);
    if (!syntaxFile)
        return syntaxFile.error();
    auto syntax = SyntaxModel::make(*syntaxFile, *vectors);
    if (!syntax)
        return syntax.error();
    const auto file = ModelFile::open(path);
    if (!file)
        return file.error();
    const auto names = NameModel::of(*file, *vectors);
    if (!names)
        return names.error();
    return Models{*std::move(syntax), *names};
}

} // namespace

int evaluateNames(const QStringList &arguments)
{
    const auto models = openModels(arguments[1]);
    const auto documents = readColumns(arguments[2]);
    if (!models || !documents) {
        const Error error = models ? documents.error() : models.error();
        std::fputs(qPrintable(u"clew-train: %1: %2\n"_s.arg(error.file, error.fact)), stderr);
        return 1;
    }
    Run run = runOver(*models, *documents, arguments.size() > 3 ? Errors::Show : Errors::Hide);
    std::printf("%-14s %6s %6s %6s  %6s %6s %6s\n", "", "prec.", "recall", "F1", "right", "found", "gold");
    print("Person", run.scores.of(NameKind::Person));
    print("Organization", run.scores.of(NameKind::Organization));
    print("Place", run.scores.of(NameKind::Place));
    print("Other", run.scores.of(NameKind::Other));
    print("PER+ORG+LOC", run.scores.total());
    std::printf("%lld tokens, %.1f us of processor time a token, syntax of the first layer included\n",
                static_cast<long long>(run.tokens),
                1e6 * run.seconds / double(std::max<qsizetype>(run.tokens, 1)));
    return 0;
}

} // namespace clew::train

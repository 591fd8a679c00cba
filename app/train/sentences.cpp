#include "train/commands.h"
#include "train/conllu.h"
#include "train/lines.h"
#include "train/random.h"
#include "train/sentencetrainer.h"

#include "language/modelfile.h"
#include "language/sentenceends.h"
#include "language/sentencerules.h"

#include <algorithm>
#include <cstdio>
#include <map>

using namespace Qt::StringLiterals;

namespace clew::train {

namespace {

constexpr unsigned dropped = 20; // features of a hundred left out of each step
constexpr int epochs = 12;
constexpr int networkEpochs = 20;
constexpr float wornShare = 0.6f; // of the documents, given to the network a second time
constexpr quint64 networkSeed = 20260101;
constexpr int margin = 40;

// How often each word is written in lower case and with a capital.
class CaseCounts
{
public:
    void add(QStringView text)
    {
        for (const TextUnit &unit : textUnits(text, {0, text.size()}, {})) {
            qsizetype begin = unit.span.begin;
            while (begin < unit.span.end && !text[begin].isLetter())
                ++begin;
            if (begin == unit.span.end)
                continue;
            auto &[lower, capital] = m_counts[unit.core];
            (text[begin].isLower() ? lower : capital) += 1;
        }
    }

    // In order of their hashes.
    std::vector<std::uint32_t> lowerWords() const
    {
        std::vector<std::uint32_t> words;
        for (const auto &[word, count] : m_counts) {
            if (count.first >= 4 && count.first * 2 >= count.second)
                words.push_back(word);
        }
        return words;
    }

private:
    std::map<std::uint32_t, std::pair<int, int>> m_counts;
};

struct Lesson
{
    std::vector<TextUnit> units;
    std::vector<bool> ends; // after each unit
    TextManner manner;
};

Lesson lessonOf(const RawDocument &document, LowerWords lowerWords)
{
    Lesson lesson;
    lesson.units = textUnits(document.text, {0, document.text.size()}, lowerWords);
    lesson.manner = mannerOf(lesson.units);
    size_t next = 0;
    for (const TextUnit &unit : lesson.units) {
        while (next < document.sentences.size() && document.sentences[next].end < unit.span.end)
            ++next;
        lesson.ends.push_back(next < document.sentences.size()
                              && document.sentences[next].end == unit.span.end);
    }
    return lesson;
}

// Averaged perceptron with a margin (Freund and Schapire 1999; the average kept as by Daume 2006). Whole
// numbers only.
class Perceptron
{
public:
    Perceptron()
        : m_weights(gapTableSize)
        , m_late(gapTableSize)
    {
    }

    void learn(const Lesson &lesson, bool byGold)
    {
        size_t begin = 0;
        GapState state;
        for (size_t at = 0; at + 1 < lesson.units.size(); ++at) {
            state.pass(lesson.units[at]);
            const GapFeatures features = gapFeatures(lesson.units, at, begin, state, lesson.manner);
            std::int64_t score = 0;
            std::int64_t part = 0;
            const std::uint64_t kept = keptFeatures();
            for (size_t f = 0; f < features.size(); ++f) {
                score += m_weights[features[f]];
                if (kept >> f & 1)
                    part += m_weights[features[f]];
            }
            const bool end = lesson.ends[at];
            ++m_steps;
            if ((end ? part : -part) <= margin)
                update(features, kept, end ? 1 : -1);
            if (byGold ? end : score > 0) {
                begin = at + 1;
                state = {};
            }
        }
    }

    std::vector<std::int16_t> averaged() const
    {
        std::vector<std::int16_t> weights;
        for (size_t i = 0; i < m_weights.size(); ++i) {
            const std::int64_t sum = m_weights[i] * m_steps - m_late[i];
            weights.push_back(static_cast<std::int16_t>(
                std::clamp<std::int64_t>(sum * precision / m_steps, -32767, 32767)));
        }
        return weights;
    }

private:
    static constexpr std::int64_t precision = 64;

    // A random choice of them, so that no few features carry all.
    std::uint64_t keptFeatures()
    {
        std::uint64_t kept = 0;
        for (int f = 0; f < gapFeatureCount; ++f) {
            m_seed = m_seed * 6364136223846793005ull + 1442695040888963407ull;
            kept |= static_cast<std::uint64_t>((m_seed >> 33) % 100 >= dropped) << f;
        }
        return kept;
    }

    void update(const GapFeatures &features, std::uint64_t kept, int by)
    {
        for (size_t f = 0; f < features.size(); ++f) {
            if (kept >> f & 1) {
                m_weights[features[f]] += by;
                m_late[features[f]] += by * m_steps;
            }
        }
    }

    std::vector<std::int64_t> m_weights;
    std::vector<std::int64_t> m_late;
    std::int64_t m_steps = 1;
    std::uint64_t m_seed = 7;
};

void shuffle(std::vector<size_t> &order, std::uint64_t &seed)
{
    for (size_t i = order.size(); i > 1; --i) {
        seed = seed * 6364136223846793005ull + 1442695040888963407ull;
        std::swap(order[i - 1], order[static_cast<size_t>((seed >> 33) % i)]);
    }
}

Result<std::vector<std::uint32_t>> lowerWordsOf(const QString &data,
                                                const std::vector<RawDocument> &documents)
{
    CaseCounts counts;
    for (const RawDocument &document : documents)
        counts.add(document.text);
    const auto lines = readLines(data % "/text/treasury_2014_2026.txt.gz"_L1);
    if (!lines)
        return lines.error();
    for (const QString &line : *lines) {
        if (!line.startsWith("-DOC-"_L1))
            counts.add(line);
    }
    return counts.lowerWords();
}

std::vector<std::int16_t> learntWeights(const std::vector<RawDocument> &documents, LowerWords lowerWords)
{
    std::vector<Lesson> lessons;
    std::vector<size_t> order;
    for (const RawDocument &document : documents) {
        order.push_back(lessons.size());
        lessons.push_back(lessonOf(document, lowerWords));
    }
    Perceptron perceptron;
    std::uint64_t seed = 1;
    for (int epoch = 0; epoch < epochs; ++epoch) {
        shuffle(order, seed);
        for (size_t i : order)
            perceptron.learn(lessons[i], epoch == 0);
    }
    return perceptron.averaged();
}

// A document as somebody in a hurry would have written it: some of its sentences have lost their last mark,
// or the capital that they begin with. Of ends without a mark the treebanks show too few.
RawDocument wornCopy(const RawDocument &document, Random &random)
{
    const float markless = 0.35f + 0.55f * random.unit();
    const float small = random.unit() < 0.5f ? 0.0f : 0.7f * random.unit();
    RawDocument worn;
    qsizetype taken = 0;
    for (Span sentence : document.sentences) {
        worn.text += document.text.mid(taken, sentence.begin - taken);
        taken = sentence.end;
        QString text = sentence.of(document.text).toString();
        if (random.unit() < markless) {
            qsizetype end = text.size();
            while (end > 1 && (isTerminator(text[end - 1]) || text[end - 1].isSpace()))
                --end;
            text.truncate(end);
        }
        if (random.unit() < small)
            text[0] = text[0].toLower();
        worn.sentences.push_back({worn.text.size(), worn.text.size() + text.size()});
        worn.text += text;
    }
    return worn;
}

void addNetwork(ModelWriter &writer, std::vector<RawDocument> documents, LowerWords lowerWords,
                const WordVectors &vectors)
{
    Random random(networkSeed);
    const size_t count = documents.size();
    for (size_t i = 0; i < count; ++i) {
        if (random.unit() < wornShare)
            documents.push_back(wornCopy(documents[i], random));
    }
    SentenceTrainer trainer(documents, lowerWords, vectors, networkSeed);
    for (int epoch = 0; epoch < networkEpochs; ++epoch) {
        const float loss = trainer.learnAll(epoch, networkEpochs);
        std::printf("sentences, epoch %d of %d: loss %.4f a token\n", epoch + 1, networkEpochs,
                    static_cast<double>(loss));
        std::fflush(stdout);
    }
    trainer.write(writer);
}

Result<void> train(const QString &data, const QString &out)
{
    std::vector<RawDocument> documents;
    // the development parts too: what they were there to choose is chosen (DECISIONS.md)
    for (const QString &part : {u"ewt.train"_s, u"gum.train"_s, u"ewt.dev"_s, u"gum.dev"_s}) {
        auto more = readRawDocuments(data % "/ud/"_L1 % part % ".conllu.gz"_L1);
        if (!more)
            return more.error();
        std::ranges::move(*more, std::back_inserter(documents));
    }
    const auto lowerWords = lowerWordsOf(data, documents);
    if (!lowerWords)
        return lowerWords.error();
    const auto vectors = WordVectors::open();
    if (!vectors)
        return vectors.error();
    ModelWriter writer;
    writer.setManifest(u"name: ends of sentences\nformat: 1\nversion: 4\nlicence: CC BY-SA 4.0\n"
                       "attribution: Universal Dependencies English EWT (CC BY-SA 4.0) and GUM (CC BY 4.0, "
                       "texts CC BY 2.5, CC BY 4.0, CC BY-SA 3.0); press releases of the US Treasury "
                       "(public domain); GloVe 6B (PDDL 1.0)\n"
                       "data: ud/ewt.train ud/gum.train ud/ewt.dev ud/gum.dev text/treasury_2014_2026\n"_s);
    writer.add("weights", learntWeights(documents, *lowerWords));
    writer.add("lower", *lowerWords);
    addNetwork(writer, documents, *lowerWords, *vectors);
    return writer.write(out % "/sentences-en.model"_L1);
}

} // namespace

int trainSentences(const QStringList &arguments)
{
    const auto done = train(arguments[0], arguments[1]);
    if (!done) {
        std::fprintf(stderr, "clew-train: %s\n", qPrintable(done.error().fact));
        return 1;
    }
    return 0;
}

} // namespace clew::train

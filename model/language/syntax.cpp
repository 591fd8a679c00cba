#include "language/syntax.h"

#include "language/arborist.h"
#include "language/distinctwords.h"
#include "language/syntaxnetwork.h"

#include <algorithm>
#include <numeric>

namespace clew {

namespace {

using Sentences = std::span<const std::vector<QStringView>>;

constexpr int width = 2 * SyntaxShape::memory;
static_assert(ParsedSentence::encodingSize == width);
static_assert(width % 4 == 0);

size_t at(int index)
{
    return static_cast<size_t>(index);
}

int best(const float *scores, int count)
{
    return static_cast<int>(std::max_element(scores, scores + count) - scores);
}

// What the first layer makes of the different words of a text by themselves: each is looked up and multiplied
// once.
class WordGates
{
public:
    WordGates(const SyntaxNetwork &network, Sentences sentences)
        : m_words(sentences)
        , m_width(at(network.firstForward.input.width()))
    {
        const size_t count = m_words.words().size();
        std::vector<quint8> rows(count * SyntaxNetwork::inputBytes, quint8(ByteLayer::zero));
        for (size_t i = 0; i < count; ++i)
            network.fill(network.inputOf(m_words.words()[i]), rows.data() + i * SyntaxNetwork::inputBytes);
        m_forward.resize(count * m_width);
        m_backward.resize(count * m_width);
        const auto run = [&](const ByteLstm &lstm, std::vector<float> &results) {
            lstm.input.run(rows.data(), SyntaxNetwork::inputBytes, static_cast<int>(count), results.data());
        };
        run(network.firstForward, m_forward);
        run(network.firstBackward, m_backward);
    }

    const float *of(Direction direction, size_t sentence, size_t word) const
    {
        const auto &gates = direction == Direction::Forward ? m_forward : m_backward;
        return gates.data() + at(m_words.indexOf(sentence, word)) * m_width;
    }

private:
    DistinctWords m_words;
    size_t m_width;
    std::vector<float> m_forward, m_backward;
};

// Runs the network over batches of sentences. Sentences of like length go together, so that few steps are
// taken in a few of them only; what goes with what changes no result.
class Runner
{
public:
    Runner(const SyntaxNetwork &network, Sentences sentences)
        : m_network(network)
        , m_sentences(sentences)
        , m_words(network, sentences)
    {
    }

    // `work` gets the numbers of the sentences of a batch and their PackedBatch.
    template<typename Work>
    void inBatches(const Work &work)
    {
        constexpr size_t batchSize = 24; // a multiple of the rows that are multiplied at once
        std::vector<size_t> order(m_sentences.size());
        std::iota(order.begin(), order.end(), size_t(0));
        std::ranges::stable_sort(order, {}, [&](size_t i) { return m_sentences[i].size(); });
        for (size_t begin = 0; begin < order.size(); begin += batchSize) {
            const auto part
                = std::span<const size_t>(order).subspan(begin, std::min(batchSize, order.size() - begin));
            std::vector<int> lengths;
            for (size_t i : part)
                lengths.push_back(static_cast<int>(m_sentences[i].size()));
            work(part, PackedBatch(lengths));
        }
    }

    // The encodings of a batch in its rows.
    const std::vector<quint8> &firstLayer(std::span<const size_t> part, const PackedBatch &batch)
    {
        m_first.resize(at(batch.rows()) * width);
        for (Direction direction : {Direction::Forward, Direction::Backward}) {
            m_gates.resize(at(batch.rows()));
            for (size_t s = 0; s < part.size(); ++s) {
                for (size_t i = 0; i < m_sentences[part[s]].size(); ++i)
                    m_gates[at(batch.row(static_cast<int>(s), static_cast<int>(i)))]
                        = m_words.of(direction, part[s], i);
            }
            const bool forward = direction == Direction::Forward;
            runByteLstm(forward ? m_network.firstForward : m_network.firstBackward, direction, batch, m_gates,
                        m_first.data() + (forward ? 0 : SyntaxShape::memory), width, m_scratch);
        }
        return m_first;
    }

    std::vector<quint8> encodingOf(const PackedBatch &batch, int sentence, size_t length) const
    {
        std::vector<quint8> encoding(length * width);
        for (size_t i = 0; i < length; ++i)
            std::copy_n(m_first.data() + at(batch.row(sentence, static_cast<int>(i))) * width, width,
                        encoding.data() + i * width);
        return encoding;
    }

    void parse(std::span<const size_t> part, const PackedBatch &batch, std::vector<ParsedSentence> &results)
    {
        firstLayer(part, batch);
        std::vector<ParsedSentence *> sentences;
        for (size_t s = 0; s < part.size(); ++s) {
            ParsedSentence &sentence = *sentences.emplace_back(&results[part[s]]);
            sentence.words.resize(m_sentences[part[s]].size());
            sentence.encoding = encodingOf(batch, static_cast<int>(s), sentence.words.size());
        }
        tag(batch, sentences);
        secondLayer(batch);
        Arborist(m_network, batch, resultsOf(m_network.parts, m_second, batch)).plant(sentences);
    }

private:
    std::span<float> resultsOf(const ByteLayer &layer, const std::vector<quint8> &inputs,
                               const PackedBatch &batch)
    {
        m_results.resize(at(batch.rows()) * at(layer.width()));
        layer.run(inputs.data(), width, batch.rows(), m_results.data());
        return m_results;
    }

    void secondLayer(const PackedBatch &batch)
    {
        m_second.resize(at(batch.rows()) * width);
        for (Direction direction : {Direction::Forward, Direction::Backward}) {
            const bool forward = direction == Direction::Forward;
            const ByteLstm &lstm = forward ? m_network.secondForward : m_network.secondBackward;
            const auto gates = resultsOf(lstm.input, m_first, batch);
            m_gates.resize(at(batch.rows()));
            for (size_t row = 0; row < m_gates.size(); ++row)
                m_gates[row] = gates.data() + row * at(lstm.input.width());
            runByteLstm(lstm, direction, batch, m_gates,
                        m_second.data() + (forward ? 0 : SyntaxShape::memory), width, m_scratch);
        }
    }

    void tag(const PackedBatch &batch, std::span<ParsedSentence *const> sentences)
    {
        const auto scores = resultsOf(m_network.tags, m_first, batch);
        const auto universal = static_cast<int>(m_network.labels.universalTags.size());
        const int fine = m_network.tags.columns() - universal;
        for (size_t s = 0; s < sentences.size(); ++s) {
            for (size_t i = 0; i < sentences[s]->words.size(); ++i) {
                const int place = batch.row(static_cast<int>(s), static_cast<int>(i));
                const float *row = scores.data() + at(place) * at(m_network.tags.width());
                sentences[s]->words[i].universalTag = best(row, universal);
                sentences[s]->words[i].fineTag = best(row + universal, fine);
            }
        }
    }

    const SyntaxNetwork &m_network;
    Sentences m_sentences;
    WordGates m_words;
    std::vector<quint8> m_first, m_second; // outputs of the layers
    std::vector<float> m_results;
    std::vector<const float *> m_gates; // of each row
    LstmScratch m_scratch;
};

} // namespace

Result<SyntaxModel> SyntaxModel::make(ModelFile file, WordVectors vectors)
{
    auto network = SyntaxNetwork::open(std::move(file), std::move(vectors));
    if (!network)
        return network.error();
    SyntaxModel model;
    model.m_network = std::make_shared<const SyntaxNetwork>(*std::move(network));
    return model;
}

std::vector<ParsedSentence> SyntaxModel::parse(Sentences sentences) const
{
    std::vector<ParsedSentence> results(sentences.size());
    if (sentences.empty())
        return results;
    Runner runner(*m_network, sentences);
    runner.inBatches(
        [&](std::span<const size_t> part, const PackedBatch &batch) { runner.parse(part, batch, results); });
    return results;
}

std::vector<std::vector<quint8>> SyntaxModel::encode(Sentences sentences) const
{
    std::vector<std::vector<quint8>> results(sentences.size());
    if (sentences.empty())
        return results;
    Runner runner(*m_network, sentences);
    runner.inBatches([&](std::span<const size_t> part, const PackedBatch &batch) {
        runner.firstLayer(part, batch);
        for (size_t s = 0; s < part.size(); ++s)
            results[part[s]] = runner.encodingOf(batch, static_cast<int>(s), sentences[part[s]].size());
    });
    return results;
}

const SyntaxLabels &SyntaxModel::labels() const
{
    return m_network->labels;
}

} // namespace clew

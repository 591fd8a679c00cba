#include "language/syntax.h"

#include "language/spanningtree.h"
#include "language/syntaxnetwork.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace clew {

int rowOfWord(std::span<const quint64> words, quint64 hash)
{
    const auto found = std::ranges::lower_bound(words, hash);
    return found != words.end() && *found == hash ? static_cast<int>(found - words.begin()) + 1 : 0;
}

SyntaxInput syntaxInputOf(QStringView word, std::span<const quint64> words, const WordVectors &vectors)
{
    const QString form = tableForm(word);
    const WordFeatures features = featuresOf(word, form);
    const auto bucket = [](quint32 hash, int rows) {
        return static_cast<int>(hash % static_cast<quint32>(rows));
    };
    return {vectors.rowOf(form),
            rowOfWord(words, features.word),
            bucket(features.prefix, SyntaxShape::prefixRows),
            bucket(features.shortSuffix, SyntaxShape::shortSuffixRows),
            bucket(features.suffix, SyntaxShape::suffixRows),
            bucket(features.shape, SyntaxShape::shapeRows)};
}

SyntaxInput SyntaxNetwork::inputOf(QStringView word) const
{
    return syntaxInputOf(word, words, vectors);
}

void SyntaxNetwork::fill(const SyntaxInput &input, float *row) const
{
    if (input.vector >= 0) {
        const std::span<const qint8> numbers = vectors.row(input.vector);
        for (size_t i = 0; i < numbers.size(); ++i)
            row[i] = static_cast<float>(numbers[i]) * WordVectors::unit;
    } else {
        std::fill_n(row, WordVectors::dimension, 0.0f);
    }
    row += WordVectors::dimension;
    const auto take = [&](MatrixView table, int index) {
        row = std::copy_n(table.row(index), table.columns, row);
    };
    take(wordTable, input.word);
    take(prefixTable, input.prefix);
    take(shortSuffixTable, input.shortSuffix);
    take(suffixTable, input.suffix);
    take(shapeTable, input.shape);
}

namespace {

using Sentences = std::span<const std::vector<QStringView>>;

std::vector<QByteArray> namesIn(const ModelFile &file, std::string_view section)
{
    const auto bytes = file.section<char>(section);
    const QList<QByteArray> names
        = QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())).split('\n');
    return {names.begin(), names.end()};
}

int best(const float *scores, int count)
{
    return static_cast<int>(std::max_element(scores, scores + count) - scores);
}

void clip(float *numbers, int count)
{
    for (int i = 0; i < count; ++i)
        numbers[i] = std::max(numbers[i], 0.0f);
}

Matrix layer(const Matrix &inputs, MatrixView weights, MatrixView bias)
{
    Matrix result(inputs.rows, weights.columns);
    for (int row = 0; row < inputs.rows; ++row)
        std::copy_n(bias.values, weights.columns, result.row(row));
    multiplyAdd(inputs, weights, result.values.data());
    return result;
}

// Trees for a batch of sentences, out of what the second layer makes of their words.
class Arborist
{
public:
    Arborist(const SyntaxNetwork &network, const PackedBatch &batch, const Matrix &memory)
        : m_network(network)
        , m_batch(batch)
        , m_parts(layer(memory, network.parts, network.partsBias))
    {
        for (int row = 0; row < m_parts.rows; ++row)
            clip(m_parts.row(row), 2 * SyntaxShape::arcs);
    }

    // Heads, then relations, of all sentences.
    void plant(std::span<ParsedSentence> sentences) const
    {
        for (size_t s = 0; s < sentences.size(); ++s) {
            const auto length = static_cast<int>(sentences[s].words.size());
            const std::vector<int> heads = spanningTree(scoresOf(static_cast<int>(s), length));
            for (size_t i = 0; i < heads.size(); ++i)
                sentences[s].words[i].head = heads[i];
        }
        label(sentences);
    }

private:
    const float *partsOf(int sentence, int word) const { return m_parts.row(m_batch.row(sentence, word)); }

    Matrix scoresOf(int sentence, int length) const
    {
        constexpr int size = SyntaxShape::arcs;
        Matrix dependents(length, size);
        Matrix heads(size, length + 1);
        const auto setHead = [&](int column, const float *numbers) {
            for (int i = 0; i < size; ++i)
                heads.row(i)[column] = numbers[i];
        };
        setHead(0, m_network.root.values);
        for (int i = 0; i < length; ++i) {
            std::copy_n(partsOf(sentence, i), size, dependents.row(i));
            setHead(i + 1, partsOf(sentence, i) + size);
        }
        Matrix turned(length, size);
        for (int i = 0; i < length; ++i)
            std::copy_n(m_network.headBias.values, size, turned.row(i));
        multiplyAdd(dependents, m_network.arcs, turned.values.data());
        Matrix scores(length, length + 1);
        multiplyAdd(turned, heads, scores.values.data());
        return scores;
    }

    void label(std::span<ParsedSentence> sentences) const
    {
        constexpr int size = SyntaxShape::labels;
        Matrix hidden(m_batch.rows(), size);
        for (size_t s = 0; s < sentences.size(); ++s) {
            for (size_t i = 0; i < sentences[s].words.size(); ++i) {
                const int sentence = static_cast<int>(s);
                const int word = static_cast<int>(i);
                const int head = sentences[s].words[i].head;
                const float *dependent = partsOf(sentence, word) + 2 * SyntaxShape::arcs;
                const float *governor = head < 0 ? m_network.root.values + SyntaxShape::arcs
                                                 : partsOf(sentence, head) + 2 * SyntaxShape::arcs + size;
                float *row = hidden.row(m_batch.row(sentence, word));
                for (int c = 0; c < size; ++c)
                    row[c] = std::max(dependent[c] + governor[c], 0.0f);
            }
        }
        const Matrix scores = layer(hidden, m_network.relations, m_network.relationsBias);
        for (size_t s = 0; s < sentences.size(); ++s) {
            for (size_t i = 0; i < sentences[s].words.size(); ++i) {
                const float *row = scores.row(m_batch.row(static_cast<int>(s), static_cast<int>(i)));
                sentences[s].words[i].relation = best(row, scores.columns);
            }
        }
    }

    const SyntaxNetwork &m_network;
    const PackedBatch &m_batch;
    Matrix m_parts;
};

static_assert(ParsedSentence::encodingSize == 2 * SyntaxShape::memory);

PackedBatch batchOf(Sentences sentences)
{
    std::vector<int> lengths;
    for (const auto &sentence : sentences)
        lengths.push_back(static_cast<int>(sentence.size()));
    return PackedBatch(lengths);
}

Matrix firstLayer(const SyntaxNetwork &network, Sentences sentences, const PackedBatch &batch)
{
    Matrix inputs(batch.rows(), SyntaxShape::inputs);
    for (size_t s = 0; s < sentences.size(); ++s) {
        for (size_t i = 0; i < sentences[s].size(); ++i) {
            const int row = batch.row(static_cast<int>(s), static_cast<int>(i));
            network.fill(network.inputOf(sentences[s][i]), inputs.row(row));
        }
    }
    return runBothWays(network.firstForward, network.firstBackward, batch, inputs);
}

std::vector<float> encodingOf(const Matrix &first, const PackedBatch &batch, int sentence, size_t length)
{
    std::vector<float> encoding;
    encoding.reserve(length * static_cast<size_t>(first.columns));
    for (size_t i = 0; i < length; ++i) {
        const float *row = first.row(batch.row(sentence, static_cast<int>(i)));
        encoding.insert(encoding.end(), row, row + first.columns);
    }
    return encoding;
}

void parseBatch(const SyntaxNetwork &network, Sentences sentences, std::span<ParsedSentence> results)
{
    const PackedBatch batch = batchOf(sentences);
    const Matrix first = firstLayer(network, sentences, batch);
    const Matrix second = runBothWays(network.secondForward, network.secondBackward, batch, first);
    const Matrix tags = layer(first, network.tags, network.tagsBias);
    const auto universal = static_cast<int>(network.labels.universalTags.size());
    for (int s = 0; s < static_cast<int>(sentences.size()); ++s) {
        ParsedSentence &sentence = results[static_cast<size_t>(s)];
        sentence.words.resize(sentences[static_cast<size_t>(s)].size());
        sentence.encoding = encodingOf(first, batch, s, sentence.words.size());
        for (int i = 0; i < static_cast<int>(sentence.words.size()); ++i) {
            const float *scores = tags.row(batch.row(s, i));
            ParsedWord &word = sentence.words[static_cast<size_t>(i)];
            word.universalTag = best(scores, universal);
            word.fineTag = best(scores + universal, tags.columns - universal);
        }
    }
    Arborist(network, batch, second).plant(results);
}

// Takes the parts of the network out of the file.
class Reader
{
public:
    explicit Reader(const ModelFile &file)
        : m_file(file)
    {
    }

    MatrixView matrix(std::string_view name, int rows, int columns)
    {
        const auto numbers = m_file.section<float>(name);
        if (numbers.size() != static_cast<size_t>(rows) * static_cast<size_t>(columns) && m_missing.isEmpty())
            m_missing = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
        return {numbers.data(), rows, columns};
    }
    LstmWeights lstm(const std::string &name, int inputs)
    {
        constexpr int size = SyntaxShape::memory;
        return {matrix(name + ".input", inputs, 4 * size), matrix(name + ".recurrent", size, 4 * size),
                matrix(name + ".bias", 1, 4 * size)};
    }
    const QString &missing() const { return m_missing; }

private:
    const ModelFile &m_file;
    QString m_missing;
};

} // namespace

Result<SyntaxModel> SyntaxModel::make(ModelFile file, WordVectors vectors)
{
    auto network = std::make_shared<SyntaxNetwork>();
    SyntaxNetwork &n = *network;
    n.labels = {namesIn(file, "universal-tags"), namesIn(file, "fine-tags"), namesIn(file, "relations")};
    n.words = file.section<quint64>("words");
    const auto tagCount = static_cast<int>(n.labels.universalTags.size() + n.labels.fineTags.size());
    const auto relationCount = static_cast<int>(n.labels.relations.size());
    constexpr int width = 2 * SyntaxShape::memory;
    constexpr int partsSize = 2 * (SyntaxShape::arcs + SyntaxShape::labels);

    Reader reader(file);
    n.wordTable = reader.matrix("table.word", static_cast<int>(n.words.size()) + 1, SyntaxShape::wordSize);
    n.prefixTable = reader.matrix("table.prefix", SyntaxShape::prefixRows, SyntaxShape::prefixSize);
    n.shortSuffixTable
        = reader.matrix("table.short-suffix", SyntaxShape::shortSuffixRows, SyntaxShape::shortSuffixSize);
    n.suffixTable = reader.matrix("table.suffix", SyntaxShape::suffixRows, SyntaxShape::suffixSize);
    n.shapeTable = reader.matrix("table.shape", SyntaxShape::shapeRows, SyntaxShape::shapeSize);
    n.firstForward = reader.lstm("first.fwd", SyntaxShape::inputs);
    n.firstBackward = reader.lstm("first.bwd", SyntaxShape::inputs);
    n.secondForward = reader.lstm("second.fwd", width);
    n.secondBackward = reader.lstm("second.bwd", width);
    n.tags = reader.matrix("tags", width, tagCount);
    n.tagsBias = reader.matrix("tags.bias", 1, tagCount);
    n.parts = reader.matrix("parts", width, partsSize);
    n.partsBias = reader.matrix("parts.bias", 1, partsSize);
    n.arcs = reader.matrix("arcs", SyntaxShape::arcs, SyntaxShape::arcs);
    n.headBias = reader.matrix("head.bias", 1, SyntaxShape::arcs);
    n.root = reader.matrix("root", 1, SyntaxShape::arcs + SyntaxShape::labels);
    n.relations = reader.matrix("relation", SyntaxShape::labels, relationCount);
    n.relationsBias = reader.matrix("relation.bias", 1, relationCount);
    if (!reader.missing().isEmpty())
        return Error{ErrorCode::BadResource, file.path(), reader.missing(), u"missing, or of another size"_s};
    n.file = std::move(file);
    n.vectors = std::move(vectors);
    SyntaxModel model;
    model.m_network = std::move(network);
    return model;
}

namespace {

// Runs `work` on batches of the sentences and puts what it gives back in their order. Sentences of like
// length go together, so that few steps are taken in a few of them only; what goes with what changes no
// result.
template<typename Value, typename Work>
std::vector<Value> inBatches(Sentences sentences, const Work &work)
{
    constexpr size_t batchSize = 24; // a multiple of the rows that multiplyAdd takes at once
    std::vector<size_t> order(sentences.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_sort(order, {}, [&](size_t i) { return sentences[i].size(); });
    std::vector<Value> results(sentences.size());
    for (size_t begin = 0; begin < order.size(); begin += batchSize) {
        const size_t end = std::min(begin + batchSize, order.size());
        std::vector<std::vector<QStringView>> batch;
        for (size_t i = begin; i < end; ++i)
            batch.push_back(sentences[order[i]]);
        std::vector<Value> part(batch.size());
        work(batch, part);
        for (size_t i = begin; i < end; ++i)
            results[order[i]] = std::move(part[i - begin]);
    }
    return results;
}

} // namespace

std::vector<ParsedSentence> SyntaxModel::parse(Sentences sentences) const
{
    return inBatches<ParsedSentence>(sentences, [&](Sentences batch, std::vector<ParsedSentence> &part) {
        parseBatch(*m_network, batch, part);
    });
}

std::vector<std::vector<float>> SyntaxModel::encode(Sentences sentences) const
{
    using Encodings = std::vector<std::vector<float>>;
    return inBatches<std::vector<float>>(sentences, [&](Sentences batch, Encodings &part) {
        const PackedBatch packed = batchOf(batch);
        const Matrix first = firstLayer(*m_network, batch, packed);
        for (size_t s = 0; s < batch.size(); ++s)
            part[s] = encodingOf(first, packed, static_cast<int>(s), batch[s].size());
    });
}

const SyntaxLabels &SyntaxModel::labels() const
{
    return m_network->labels;
}

} // namespace clew

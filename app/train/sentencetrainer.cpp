#include "train/sentencetrainer.h"

#include "language/tokens.h"

#include <algorithm>
#include <cmath>

namespace clew::train {

namespace {

constexpr size_t tokensPerBatch = 1000;
constexpr int leastWindow = 80;
constexpr int mostWindow = 120;
constexpr size_t unsure = 3; // tokens before a cut: what follows is not seen

constexpr float inputDropout = 0.25f;
constexpr float memoryDropout = 0.4f;
constexpr float wordDropout = 0.08f; // only shape and flags are seen
constexpr float vectorDropout = 0.1f; // of a whole vector

} // namespace

SentenceTrainer::SentenceTrainer(const std::vector<RawDocument> &documents, LowerWords lowerWords,
                                 WordVectors vectors, quint64 seed)
    : m_vectors(std::move(vectors))
    , m_random(seed)
    , m_memory(EndShape::inputs, EndShape::memory, m_random)
{
    for (const RawDocument &document : documents) {
        const Span whole{0, document.text.size()};
        const std::vector<Span> tokens = splitTokens(document.text, whole);
        const std::vector<TextUnit> units = textUnits(document.text, whole, lowerWords);
        Example &example = m_examples.emplace_back();
        example.inputs = endInputs(document.text, tokens, units, m_vectors);
        m_tokens += tokens.size();
        size_t next = 0;
        for (Span token : tokens) {
            while (next < document.sentences.size() && document.sentences[next].end < token.end)
                ++next;
            example.ends.push_back(next < document.sentences.size()
                                   && document.sentences[next].end == token.end);
        }
    }
    const auto table = [&](int rows, int columns) {
        return Parameter(rows, columns, 0.3f, m_random, true);
    };
    const auto dense = [&](int rows, int columns) {
        return Parameter(rows, columns, rangeFor(rows, columns), m_random);
    };
    m_prefixTable = table(EndShape::tableRows, EndShape::prefixSize);
    m_suffixTable = table(EndShape::tableRows, EndShape::suffixSize);
    m_shapeTable = table(EndShape::shapeRows, EndShape::shapeSize);
    m_hidden = dense(2 * EndShape::memory, EndShape::hidden);
    m_hiddenBias = Parameter(1, EndShape::hidden, 0, m_random);
    m_ends = dense(EndShape::hidden, 1);
    m_endsBias = Parameter(1, 1, 0, m_random);
}

std::vector<Parameter *> SentenceTrainer::parameters()
{
    std::vector<Parameter *> all{&m_prefixTable, &m_suffixTable, &m_shapeTable, &m_hidden,
                                 &m_hiddenBias,  &m_ends,        &m_endsBias};
    for (Parameter *parameter : m_memory.parameters())
        all.push_back(parameter);
    return all;
}

std::vector<SentenceTrainer::Window> SentenceTrainer::windows()
{
    std::vector<Window> windows;
    for (const Example &example : m_examples) {
        size_t begin = 0;
        size_t length = static_cast<size_t>(1 + m_random.below(mostWindow)); // the first cut
        while (begin < example.inputs.size()) {
            const size_t left = example.inputs.size() - begin;
            length = left <= mostWindow ? left : std::max<size_t>(length, unsure * 4);
            windows.push_back({&example, begin, begin + length});
            begin += length;
            length = static_cast<size_t>(leastWindow + m_random.below(mostWindow - leastWindow));
        }
    }
    m_random.shuffle(windows);
    return windows;
}

float SentenceTrainer::learnAll(int epoch, int epochs)
{
    const std::vector<Window> all = windows();
    m_totalSteps = epochs * static_cast<int>(m_tokens / tokensPerBatch + 1);
    m_loss = 0;
    size_t begin = 0;
    size_t inBatch = 0;
    for (size_t i = 0; i < all.size(); ++i) {
        inBatch += all[i].end - all[i].begin;
        if (inBatch >= tokensPerBatch || i + 1 == all.size()) {
            learn(std::span(all).subspan(begin, i + 1 - begin));
            begin = i + 1;
            inBatch = 0;
        }
    }
    // the average sets in when a third is behind
    m_adam.averaging = 3 * (epoch + 1) >= epochs ? 0.998f : 0.0f;
    return m_loss / static_cast<float>(m_tokens);
}

Matrix SentenceTrainer::inputsOf(std::span<const Window> windows, const PackedBatch &batch,
                                 std::vector<EndInput> &shown)
{
    EndNetwork network; // only its tables are read
    network.vectors = m_vectors;
    network.prefixTable = m_prefixTable.value;
    network.suffixTable = m_suffixTable.value;
    network.shapeTable = m_shapeTable.value;
    Matrix inputs(batch.rows(), EndShape::inputs);
    shown.resize(static_cast<size_t>(batch.rows()));
    for (size_t w = 0; w < windows.size(); ++w) {
        for (size_t i = windows[w].begin; i < windows[w].end; ++i) {
            EndInput input = windows[w].example->inputs[i];
            if (m_random.unit() < vectorDropout)
                input.vector = -1;
            if (m_random.unit() < wordDropout) {
                input.vector = -1;
                input.prefix = 0;
                input.suffix = 0;
            }
            const int row = batch.row(static_cast<int>(w), static_cast<int>(i - windows[w].begin));
            network.fill(input, inputs.row(row));
            shown[static_cast<size_t>(row)] = input;
        }
    }
    return inputs;
}

void SentenceTrainer::learn(std::span<const Window> windows)
{
    std::vector<int> lengths;
    for (const Window &w : windows)
        lengths.push_back(static_cast<int>(w.end - w.begin));
    const PackedBatch batch(lengths);

    std::vector<EndInput> shown;
    Matrix inputs = inputsOf(windows, batch, shown);
    const Matrix inputMask = dropoutMask(inputs.rows, inputs.columns, inputDropout, m_random);
    multiply(inputs, inputMask);
    Matrix memory = m_memory.run(batch, inputs);
    const Matrix memoryMask = dropoutMask(memory.rows, memory.columns, memoryDropout, m_random);
    multiply(memory, memoryMask);
    Matrix hidden = affine(memory, m_hidden, m_hiddenBias);
    for (float &value : hidden.values)
        value = std::max(value, 0.0f);
    Matrix scores = affine(hidden, m_ends, m_endsBias);
    compare(windows, batch, scores);

    Matrix gradient = learnAffine(hidden, m_ends, m_endsBias, scores);
    for (size_t i = 0; i < hidden.values.size(); ++i) {
        if (hidden.values[i] <= 0)
            gradient.values[i] = 0;
    }
    gradient = learnAffine(memory, m_hidden, m_hiddenBias, gradient);
    multiply(gradient, memoryMask);
    gradient = m_memory.learn(batch, gradient);
    multiply(gradient, inputMask);
    learnTables(shown, gradient);

    const float behind = static_cast<float>(m_adam.steps) / static_cast<float>(m_totalSteps);
    const float warm = std::min(1.0f, static_cast<float>(m_adam.steps + 1) / 100.0f);
    m_adam.rate = 4e-3f * warm * std::max(0.03f, 1 - behind);
    m_adam.step(parameters());
}

void SentenceTrainer::compare(std::span<const Window> windows, const PackedBatch &batch, Matrix &scores)
{
    const float scale = 1 / static_cast<float>(batch.rows());
    for (size_t w = 0; w < windows.size(); ++w) {
        const Window &window = windows[w];
        const size_t count = window.example->inputs.size();
        const size_t sure = window.end == count ? count - 1 : window.end - unsure;
        for (size_t i = window.begin; i < window.end; ++i) {
            float &score = *scores.row(batch.row(static_cast<int>(w), static_cast<int>(i - window.begin)));
            if (i >= sure) {
                score = 0;
                continue;
            }
            const float right = window.example->ends[i] ? 1.0f : 0.0f;
            logistics(&score, 1);
            m_loss -= std::log(std::max(1e-6f, right > 0 ? score : 1 - score)); // printed only
            score = (score - right) * scale;
        }
    }
}

void SentenceTrainer::learnTables(const std::vector<EndInput> &shown, const Matrix &gradient)
{
    for (int row = 0; row < gradient.rows; ++row) {
        const EndInput &input = shown[static_cast<size_t>(row)];
        const float *from = gradient.row(row) + WordVectors::dimension;
        const auto give = [&](Parameter &table, int index) {
            float *to = table.gradientOf(index);
            for (int i = 0; i < table.value.columns; ++i)
                to[i] += from[i];
            from += table.value.columns;
        };
        give(m_prefixTable, input.prefix);
        give(m_suffixTable, input.suffix);
        give(m_shapeTable, input.shape);
    }
}

void SentenceTrainer::write(ModelWriter &writer) const
{
    const auto matrix = [&](const std::string &part, const Parameter &parameter) {
        writer.add("net." + part, parameter.average.values);
    };
    const auto lstm = [&](const std::string &part, const LstmLayer::Direction &direction) {
        matrix(part + ".input", direction.input);
        matrix(part + ".recurrent", direction.recurrent);
        matrix(part + ".bias", direction.bias);
    };
    matrix("prefix", m_prefixTable);
    matrix("suffix", m_suffixTable);
    matrix("shape", m_shapeTable);
    lstm("fwd", m_memory.forward);
    lstm("bwd", m_memory.backward);
    matrix("hidden", m_hidden);
    matrix("hidden.bias", m_hiddenBias);
    matrix("ends", m_ends);
    matrix("ends.bias", m_endsBias);
}

} // namespace clew::train

#include "train/nametrainer.h"

#include "language/bytelayer.h"

#include <algorithm>
#include <cmath>

namespace clew::train {

namespace {

constexpr int signSize = NameShape::signSize;
constexpr int inputSize = NameShape::inputs;
constexpr int hiddenSize = NameShape::memory;
constexpr int batchSize = 24;

size_t at(int index)
{
    return static_cast<size_t>(index);
}

std::vector<int> lengthsOf(const std::vector<const NameExample *> &examples)
{
    std::vector<int> lengths;
    for (const NameExample *example : examples)
        lengths.push_back(static_cast<int>(example->inputs.size()));
    return lengths;
}

} // namespace

NameTrainer::NameTrainer(const WordVectors &vectors, int featureCount, quint64 seed)
    : weights(at(featureCount) * featureStride, 0)
    , random(seed)
    , signs(signCount, signSize, 0.1f, random)
    , layer(inputSize, hiddenSize, random)
    , output(2 * hiddenSize, labelStride, 0.05f, random)
    , outputBias(1, labelStride, 0, random)
    , chain(nameLabelCount, labelStride, 0, random)
    , m_vectors(vectors)
{
    adam.averaging = -1;
}

std::vector<Parameter *> NameTrainer::parameters()
{
    std::vector<Parameter *> all{&signs, &output, &outputBias, &chain};
    for (Parameter *parameter : layer.parameters())
        all.push_back(parameter);
    return all;
}

LabelChain NameTrainer::labelChain() const
{
    LabelChain result;
    for (int a = 0; a < nameLabelCount; ++a)
        std::copy_n(chain.value.row(a), labelStride, result.scores[at(a)].begin());
    return result;
}

Matrix NameTrainer::inputsOf(const std::vector<const NameExample *> &examples, const PackedBatch &batch) const
{
    Matrix inputs(batch.rows(), inputSize);
    for (size_t s = 0; s < examples.size(); ++s) {
        for (size_t i = 0; i < examples[s]->inputs.size(); ++i) {
            const NameInput &input = examples[s]->inputs[i];
            float *row = inputs.row(batch.row(static_cast<int>(s), static_cast<int>(i)));
            if (input.vector >= 0) {
                const auto numbers = m_vectors.row(input.vector);
                for (size_t k = 0; k < WordVectors::dimension; ++k)
                    row[k] = static_cast<float>(numbers[k]) * WordVectors::unit;
            }
            row += WordVectors::dimension;
            for (quint64 left = input.signs; left != 0; left &= left - 1) {
                const float *sign = signs.value.row(std::countr_zero(left));
                for (int k = 0; k < signSize; ++k)
                    row[k] += sign[k];
            }
            const quint8 *encoding = examples[s]->encoding.data() + i * ParsedSentence::encodingSize;
            for (size_t k = 0; k < ParsedSentence::encodingSize; ++k)
                row[signSize + k] = static_cast<float>(encoding[k] - ByteLayer::zero) * ByteLayer::outputUnit;
        }
    }
    return inputs;
}

void NameTrainer::learnInputs(const std::vector<const NameExample *> &examples, const PackedBatch &batch,
                              const Matrix &gradient)
{
    for (size_t s = 0; s < examples.size(); ++s) {
        for (size_t i = 0; i < examples[s]->inputs.size(); ++i) {
            const float *row
                = gradient.row(batch.row(static_cast<int>(s), static_cast<int>(i))) + WordVectors::dimension;
            for (quint64 left = examples[s]->inputs[i].signs; left != 0; left &= left - 1) {
                float *sign = signs.gradient.row(std::countr_zero(left));
                for (int k = 0; k < signSize; ++k)
                    sign[k] += row[k];
            }
        }
    }
}

// Some features are left out at random, so that none is relied on; the rest are scaled up for them.
LabelRow NameTrainer::wideScores(const NameExample &example, int token, std::vector<quint32> &used)
{
    LabelRow row{};
    const quint32 *begin = example.features.data() + example.begins[at(token)];
    const quint32 *end = example.features.data() + example.begins[at(token) + 1];
    for (const quint32 *f = begin; f != end; ++f)
        __builtin_prefetch(&weights[*f * size_t(featureStride)]);
    constexpr auto limit = static_cast<quint64>(featureDropout * 65536.0f);
    quint64 bits = 0;
    int left = 0;
    for (const quint32 *f = begin; f != end; ++f) {
        if (left-- == 0) {
            bits = random.next();
            left = 3;
        }
        const bool dropped = (bits & 0xffff) < limit;
        bits >>= 16;
        if (dropped)
            continue;
        used.push_back(*f);
        const float *w = &weights[*f * size_t(featureStride)];
        for (size_t y = 0; y < nameLabelCount; ++y)
            row[y] += w[y];
    }
    constexpr float scale = 1 / (1 - featureDropout);
    for (float &value : row)
        value *= scale;
    return row;
}

void NameTrainer::learnChain(const LabelMarginals &free, const LabelMarginals &bound, float weight)
{
    const auto factors = labelChain().factors();
    const auto add = [&](const LabelMarginals &of, float sign) {
        for (size_t y = 0; y < nameLabelCount; ++y)
            chain.gradient.row(0)[y] += sign * of.forward[0][y] * of.backward[0][y];
        for (size_t t = 1; t < of.forward.size(); ++t) {
            LabelRow next = of.backward[t];
            for (size_t b = 0; b < labelStride; ++b)
                next[b] *= of.token[t][b] / of.norms[t];
            for (size_t a = 0; a < nameLabelCount; ++a) {
                const float before = of.forward[t - 1][a] * sign;
                float *gradient = chain.gradient.row(static_cast<int>(a));
                for (size_t b = 0; b < labelStride; ++b)
                    gradient[b] += before * factors[a][b] * next[b];
            }
        }
    };
    add(free, weight);
    add(bound, -weight);
}

void NameTrainer::learnBatch(const std::vector<const NameExample *> &examples)
{
    const PackedBatch batch(lengthsOf(examples));
    Matrix inputs = inputsOf(examples, batch);
    const Matrix inputMask = dropoutMask(inputs.rows, inputs.columns, inputDropout, random);
    multiply(inputs, inputMask);
    Matrix hidden = layer.run(batch, inputs);
    const Matrix mask = dropoutMask(hidden.rows, hidden.columns, outputDropout, random);
    multiply(hidden, mask);
    Matrix scores(batch.rows(), labelStride);
    for (int row = 0; row < scores.rows; ++row)
        std::copy_n(outputBias.value.row(0), labelStride, scores.row(row));
    add(hidden, output.value, scores);

    const auto factors = labelChain().factors();
    Matrix gradient(batch.rows(), labelStride);
    std::vector<quint32> used;
    std::vector<size_t> usedBegins;
    for (size_t s = 0; s < examples.size(); ++s) {
        const NameExample &example = *examples[s];
        const size_t count = example.inputs.size();
        std::vector<LabelRow> rows(count);
        used.clear();
        usedBegins.assign(1, 0);
        for (size_t t = 0; t < count; ++t) {
            rows[t] = wideScores(example, static_cast<int>(t), used);
            usedBegins.push_back(used.size());
            const float *deep = scores.row(batch.row(static_cast<int>(s), static_cast<int>(t)));
            for (size_t y = 0; y < labelStride; ++y)
                rows[t][y] += deep[y];
        }
        const LabelMarginals free = marginalsOf(rows, factors);
        const LabelMarginals bound = marginalsOf(rows, factors, example.allowed);
        learnChain(free, bound, example.weight);
        for (size_t t = 0; t < count; ++t) {
            float *g = gradient.row(batch.row(static_cast<int>(s), static_cast<int>(t)));
            float squares = 0;
            for (size_t y = 0; y < nameLabelCount; ++y) {
                g[y] = (free.forward[t][y] * free.backward[t][y] - bound.forward[t][y] * bound.backward[t][y])
                    * example.weight;
                squares += g[y] * g[y];
            }
            if (squares < 1e-8f)
                continue;
            for (size_t k = usedBegins[t]; k < usedBegins[t + 1]; ++k) {
                float *w = &weights[used[k] * size_t(featureStride)];
                w[nameLabelCount] += squares;
                const float rate = featureRate / std::sqrt(w[nameLabelCount] + 1e-6f);
                for (size_t y = 0; y < nameLabelCount; ++y)
                    w[y] -= rate * g[y];
            }
        }
    }
    addTransposedLeft(hidden, gradient, output.gradient);
    addRows(gradient, outputBias.gradient);
    Matrix hiddenGradient(hidden.rows, hidden.columns);
    addTransposedRight(gradient, output.value, hiddenGradient);
    multiply(hiddenGradient, mask);
    Matrix inputGradient = layer.learn(batch, hiddenGradient);
    multiply(inputGradient, inputMask);
    learnInputs(examples, batch, inputGradient);
    adam.step(parameters());
}

void NameTrainer::learn(std::vector<const NameExample *> examples)
{
    random.shuffle(examples);
    std::vector<const NameExample *> batch;
    for (const NameExample *example : examples) {
        batch.push_back(example);
        if (batch.size() == batchSize || example == examples.back()) {
            learnBatch(batch);
            batch.clear();
        }
    }
    if (sumCount > 0 || !weightSums.empty()) {
        ++sumCount;
        for (size_t i = 0; i < weights.size(); ++i)
            weightSums[i] += weights[i];
    }
}

void NameTrainer::keepStrongest(std::vector<NameExample> &examples, size_t count)
{
    const size_t all = weights.size() / featureStride;
    std::vector<int> uses(all, 0);
    for (const NameExample &example : examples) {
        for (quint32 feature : example.features)
            ++uses[feature];
    }
    std::vector<std::pair<float, size_t>> strengths;
    for (size_t feature = 0; feature < all; ++feature) {
        const float *row = &weights[feature * featureStride];
        float squares = 0;
        for (size_t y = 1; y < nameLabelCount; ++y)
            squares += (row[y] - row[0]) * (row[y] - row[0]);
        strengths.push_back({-squares * static_cast<float>(uses[feature]), feature});
    }
    std::sort(strengths.begin(), strengths.end());
    for (size_t i = count; i < all; ++i)
        std::fill_n(&weights[strengths[i].second * featureStride], featureStride, 0.0f);
    kept.assign(all, false);
    for (size_t i = 0; i < std::min(count, all); ++i)
        kept[strengths[i].second] = true;
    for (NameExample &example : examples) {
        size_t to = 0;
        int begin = 0;
        for (size_t t = 0; t + 1 < example.begins.size(); ++t) {
            const int end = example.begins[t + 1];
            for (int k = begin; k < end; ++k) {
                const quint32 feature = example.features[at(k)];
                if (kept[feature])
                    example.features[to++] = feature;
            }
            begin = end;
            example.begins[t + 1] = static_cast<int>(to);
        }
        example.features.resize(to);
        example.features.shrink_to_fit();
    }
}

void NameTrainer::beginAverage()
{
    weightSums.assign(weights.size(), 0);
    adam.averaging = 0.999f;
    for (Parameter *parameter : parameters())
        parameter->average = parameter->value;
}

void NameTrainer::useAverage()
{
    for (Parameter *parameter : parameters())
        parameter->value = parameter->average;
    for (size_t i = 0; i < weights.size(); ++i)
        weights[i] = weightSums[i] / static_cast<float>(sumCount);
}

} // namespace clew::train

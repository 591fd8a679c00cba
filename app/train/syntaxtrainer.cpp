#include "train/syntaxtrainer.h"

#include "train/bytefile.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace clew::train {

namespace {

constexpr int width = 2 * SyntaxShape::memory;
constexpr int arcSize = SyntaxShape::arcs;
constexpr int labelSize = SyntaxShape::labels;
constexpr int partsSize = 2 * (arcSize + labelSize);
constexpr int wordsPerBatch = 900;

constexpr float inputDropout = 0.2f;
constexpr float memoryDropout = 0.33f;
constexpr float partsDropout = 0.33f;
constexpr float vectorDropout = 0.05f; // of a whole vector
constexpr float inCapitals = 0.03f; // of the sentences, as headlines are

std::vector<QByteArray> sorted(const std::set<QByteArray> &names)
{
    return {names.begin(), names.end()};
}

int placeOf(const std::vector<QByteArray> &names, const QByteArray &name)
{
    return static_cast<int>(std::ranges::lower_bound(names, name) - names.begin());
}

SyntaxLabels labelsOf(const std::vector<TreebankSentence> &sentences)
{
    std::set<QByteArray> universal, fine, relations;
    for (const TreebankSentence &sentence : sentences) {
        for (const TreebankWord &word : sentence) {
            universal.insert(word.universalTag);
            fine.insert(word.fineTag);
            relations.insert(word.relation);
        }
    }
    return {sorted(universal), sorted(fine), sorted(relations)};
}

// Hashes of the words that occur twice or more, sorted, and how often each occurs.
std::map<quint64, int> countsOf(const std::vector<TreebankSentence> &sentences)
{
    std::map<quint64, int> counts;
    for (const TreebankSentence &sentence : sentences) {
        for (const TreebankWord &word : sentence)
            ++counts[featuresOf(word.form, tableForm(word.form)).word];
    }
    std::erase_if(counts, [](const auto &entry) { return entry.second < 2; });
    return counts;
}

// Turns scores into the gradient of the cross entropy with one right answer; returns that entropy.
float softmaxGradient(float *scores, int count, int right)
{
    const float highest = *std::max_element(scores, scores + count);
    for (int i = 0; i < count; ++i)
        scores[i] -= highest;
    const float wanted = scores[right];
    exponentials(scores, count);
    float sum = 0;
    for (int i = 0; i < count; ++i)
        sum += scores[i];
    for (int i = 0; i < count; ++i)
        scores[i] /= sum;
    scores[right] -= 1;
    return static_cast<float>(std::log(static_cast<double>(sum))) - wanted; // printed only
}

} // namespace

struct SyntaxTrainer::Run
{
    std::vector<SyntaxInput> inputs; // by row, as the network saw them
    Matrix inputMask, firstMask, secondMask;
};

SyntaxTrainer::SyntaxTrainer(const std::vector<TreebankSentence> &sentences, WordVectors vectors,
                             quint64 seed)
    : m_vectors(std::move(vectors))
    , m_random(seed)
    , m_labels(labelsOf(sentences))
    , m_first(SyntaxShape::inputs, SyntaxShape::memory, m_random)
    , m_second(width, SyntaxShape::memory, m_random)
{
    m_wordCounts.push_back(0);
    for (const auto &[hash, count] : countsOf(sentences)) {
        m_words.push_back(hash);
        m_wordCounts.push_back(count);
    }
    for (const TreebankSentence &sentence : sentences) {
        Example example;
        for (const TreebankWord &word : sentence) {
            example.inputs.push_back(syntaxInputOf(word.form, m_words, m_vectors));
            example.capitalShapes.push_back(syntaxInputOf(word.form.toUpper(), m_words, m_vectors).shape);
            example.universalTags.push_back(placeOf(m_labels.universalTags, word.universalTag));
            example.fineTags.push_back(placeOf(m_labels.fineTags, word.fineTag));
            example.heads.push_back(word.head);
            example.relations.push_back(placeOf(m_labels.relations, word.relation));
        }
        m_examples.push_back(std::move(example));
    }

    const auto table = [&](int rows, int columns) {
        return Parameter(rows, columns, 0.3f, m_random, true);
    };
    const auto dense = [&](int rows, int columns) {
        return Parameter(rows, columns, rangeFor(rows, columns), m_random);
    };
    const auto zero = [&](int columns) {
        return Parameter(1, columns, 0, m_random);
    };
    m_wordTable = table(static_cast<int>(m_words.size()) + 1, SyntaxShape::wordSize);
    m_prefixTable = table(SyntaxShape::prefixRows, SyntaxShape::prefixSize);
    m_shortSuffixTable = table(SyntaxShape::shortSuffixRows, SyntaxShape::shortSuffixSize);
    m_suffixTable = table(SyntaxShape::suffixRows, SyntaxShape::suffixSize);
    m_shapeTable = table(SyntaxShape::shapeRows, SyntaxShape::shapeSize);
    const auto tagCount = static_cast<int>(m_labels.universalTags.size() + m_labels.fineTags.size());
    const auto relationCount = static_cast<int>(m_labels.relations.size());
    m_tags = dense(width, tagCount);
    m_tagsBias = zero(tagCount);
    m_parts = dense(width, partsSize);
    m_partsBias = zero(partsSize);
    m_arcs = dense(arcSize, arcSize);
    m_headBias = zero(arcSize);
    m_root = Parameter(1, arcSize + labelSize, 0.3f, m_random);
    m_relations = dense(labelSize, relationCount);
    m_relationsBias = zero(relationCount);
}

std::vector<Parameter *> SyntaxTrainer::parameters()
{
    std::vector<Parameter *> all{&m_wordTable,  &m_prefixTable,  &m_shortSuffixTable, &m_suffixTable,
                                 &m_shapeTable, &m_tags,         &m_tagsBias,         &m_parts,
                                 &m_partsBias,  &m_arcs,         &m_headBias,         &m_root,
                                 &m_relations,  &m_relationsBias};
    for (LstmLayer *layer : {&m_first, &m_second}) {
        for (Parameter *parameter : layer->parameters())
            all.push_back(parameter);
    }
    return all;
}

float SyntaxTrainer::learnAll(int epoch, int epochs)
{
    std::vector<const Example *> order;
    int words = 0;
    for (const Example &example : m_examples) {
        order.push_back(&example);
        words += static_cast<int>(example.inputs.size());
    }
    m_random.shuffle(order);
    m_totalSteps = epochs * (words / wordsPerBatch + 1);
    m_loss = 0;
    std::vector<const Example *> batch;
    int inBatch = 0;
    for (const Example *example : order) {
        batch.push_back(example);
        inBatch += static_cast<int>(example->inputs.size());
        if (inBatch >= wordsPerBatch || example == order.back()) {
            learn(batch);
            batch.clear();
            inBatch = 0;
        }
    }
    // the average sets in when a third is behind
    m_adam.averaging = 3 * (epoch + 1) >= epochs ? 0.998f : 0.0f;
    return m_loss / static_cast<float>(words);
}

Matrix SyntaxTrainer::inputsOf(const std::vector<const Example *> &examples, const PackedBatch &batch,
                               Run &run)
{
    Matrix inputs(batch.rows(), SyntaxShape::inputs);
    run.inputs.resize(static_cast<std::size_t>(batch.rows()));
    for (int s = 0; s < static_cast<int>(examples.size()); ++s) {
        const Example &example = *examples[static_cast<std::size_t>(s)];
        const bool capitals = m_random.unit() < inCapitals;
        for (int i = 0; i < static_cast<int>(example.inputs.size()); ++i) {
            SyntaxInput input = example.inputs[static_cast<std::size_t>(i)];
            if (capitals)
                input.shape = example.capitalShapes[static_cast<std::size_t>(i)];
            // rare words are hidden more often, so that the row for unknown ones learns from them
            const auto count = static_cast<float>(m_wordCounts[static_cast<std::size_t>(input.word)]);
            if (m_random.unit() < 0.5f / (0.5f + count))
                input.word = 0;
            if (m_random.unit() < vectorDropout)
                input.vector = -1;
            const int row = batch.row(s, i);
            fill(input, inputs.row(row));
            run.inputs[static_cast<std::size_t>(row)] = input;
        }
    }
    run.inputMask = dropoutMask(inputs.rows, inputs.columns, inputDropout, m_random);
    multiply(inputs, run.inputMask);
    return inputs;
}

void SyntaxTrainer::fill(const SyntaxInput &input, float *row) const
{
    if (input.vector >= 0) {
        for (qint8 number : m_vectors.row(input.vector))
            *row++ = static_cast<float>(number) * WordVectors::unit;
    } else {
        row = std::fill_n(row, WordVectors::dimension, 0.0f);
    }
    const auto take = [&](const Parameter &table, int index) {
        row = std::copy_n(table.value.row(index), table.value.columns, row);
    };
    take(m_wordTable, input.word);
    take(m_prefixTable, input.prefix);
    take(m_shortSuffixTable, input.shortSuffix);
    take(m_suffixTable, input.suffix);
    take(m_shapeTable, input.shape);
}

void SyntaxTrainer::learnInputs(const Run &run, const Matrix &gradient)
{
    for (int row = 0; row < gradient.rows; ++row) {
        const SyntaxInput &input = run.inputs[static_cast<std::size_t>(row)];
        const float *from = gradient.row(row) + WordVectors::dimension;
        const auto give = [&](Parameter &table, int index) {
            float *to = table.gradientOf(index);
            for (int i = 0; i < table.value.columns; ++i)
                to[i] += from[i];
            from += table.value.columns;
        };
        give(m_wordTable, input.word);
        give(m_prefixTable, input.prefix);
        give(m_shortSuffixTable, input.shortSuffix);
        give(m_suffixTable, input.suffix);
        give(m_shapeTable, input.shape);
    }
}

void SyntaxTrainer::learn(const std::vector<const Example *> &examples)
{
    std::vector<int> lengths;
    for (const Example *example : examples)
        lengths.push_back(static_cast<int>(example->inputs.size()));
    const PackedBatch batch(lengths);

    Run run;
    const Matrix inputs = inputsOf(examples, batch, run);
    Matrix first = m_first.run(batch, inputs);
    run.firstMask = dropoutMask(first.rows, first.columns, memoryDropout, m_random);
    multiply(first, run.firstMask);
    Matrix second = m_second.run(batch, first);
    run.secondMask = dropoutMask(second.rows, second.columns, memoryDropout, m_random);
    multiply(second, run.secondMask);

    Matrix firstGradient = learnTags(examples, batch, first);
    Matrix secondGradient = learnTrees(examples, batch, second);
    multiply(secondGradient, run.secondMask);
    const Matrix below = m_second.learn(batch, secondGradient);
    for (std::size_t i = 0; i < firstGradient.values.size(); ++i)
        firstGradient.values[i] += below.values[i];
    multiply(firstGradient, run.firstMask);
    Matrix inputGradient = m_first.learn(batch, firstGradient);
    multiply(inputGradient, run.inputMask);
    learnInputs(run, inputGradient);

    const auto all = parameters();
    const float scale = 1 / static_cast<float>(batch.rows());
    for (Parameter *parameter : all) {
        if (!parameter->sparse) {
            for (float &number : parameter->gradient.values)
                number *= scale;
        } else {
            std::set<int> rows(parameter->touched.begin(), parameter->touched.end());
            for (int row : rows) {
                for (int i = 0; i < parameter->gradient.columns; ++i)
                    parameter->gradient.row(row)[i] *= scale;
            }
        }
    }
    const float behind = static_cast<float>(m_adam.steps) / static_cast<float>(m_totalSteps);
    const float warm = std::min(1.0f, static_cast<float>(m_adam.steps + 1) / 100.0f);
    m_adam.rate = 3e-3f * warm * std::max(0.03f, 1 - behind);
    m_adam.step(all);
}

Matrix SyntaxTrainer::learnTags(const std::vector<const Example *> &examples, const PackedBatch &batch,
                                const Matrix &memory)
{
    Matrix scores = affine(memory, m_tags, m_tagsBias);
    const auto universal = static_cast<int>(m_labels.universalTags.size());
    for (int s = 0; s < static_cast<int>(examples.size()); ++s) {
        const Example &example = *examples[static_cast<std::size_t>(s)];
        for (std::size_t i = 0; i < example.inputs.size(); ++i) {
            float *row = scores.row(batch.row(s, static_cast<int>(i)));
            m_loss += softmaxGradient(row, universal, example.universalTags[i]);
            m_loss += softmaxGradient(row + universal, scores.columns - universal, example.fineTags[i]);
        }
    }
    return learnAffine(memory, m_tags, m_tagsBias, scores);
}

Matrix SyntaxTrainer::learnTrees(const std::vector<const Example *> &examples, const PackedBatch &batch,
                                 const Matrix &memory)
{
    Matrix parts = affine(memory, m_parts, m_partsBias);
    Matrix mask = dropoutMask(parts.rows, parts.columns, partsDropout, m_random);
    for (int row = 0; row < parts.rows; ++row) {
        for (int i = 0; i < 2 * arcSize; ++i) {
            if (parts.row(row)[i] < 0)
                mask.row(row)[i] = 0; // rectified
        }
    }
    multiply(parts, mask);
    Matrix gradient(parts.rows, parts.columns);
    for (int s = 0; s < static_cast<int>(examples.size()); ++s)
        learnTree(*examples[static_cast<std::size_t>(s)], s, batch, parts, gradient);
    multiply(gradient, mask);
    return learnAffine(memory, m_parts, m_partsBias, gradient);
}

void SyntaxTrainer::learnTree(const Example &example, int sentence, const PackedBatch &batch,
                              const Matrix &parts, Matrix &gradient)
{
    learnHeads(example, sentence, batch, parts, gradient);
    learnRelations(example, sentence, batch, parts, gradient);
}

void SyntaxTrainer::learnHeads(const Example &example, int sentence, const PackedBatch &batch,
                               const Matrix &parts, Matrix &gradient)
{
    const auto length = static_cast<int>(example.inputs.size());
    Matrix dependents(length, arcSize);
    Matrix heads(length + 1, arcSize);
    std::copy_n(m_root.value.row(0), arcSize, heads.row(0));
    for (int i = 0; i < length; ++i) {
        const float *row = parts.row(batch.row(sentence, i));
        std::copy_n(row, arcSize, dependents.row(i));
        std::copy_n(row + arcSize, arcSize, heads.row(i + 1));
    }
    const Matrix turned = affine(dependents, m_arcs, m_headBias);
    Matrix scores(length, length + 1);
    addTransposedRight(turned, heads, scores);
    for (int i = 0; i < length; ++i) {
        scores.row(i)[i + 1] = -1e9f; // no word is its own head
        m_loss += softmaxGradient(scores.row(i), length + 1, example.heads[static_cast<std::size_t>(i)] + 1);
        scores.row(i)[i + 1] = 0;
    }

    Matrix headGradient(length + 1, arcSize);
    addTransposedLeft(scores, turned, headGradient);
    Matrix turnedGradient(length, arcSize);
    add(scores, heads, turnedGradient);
    const Matrix dependentGradient = learnAffine(dependents, m_arcs, m_headBias, turnedGradient);
    for (int c = 0; c < arcSize; ++c)
        m_root.gradient.row(0)[c] += headGradient.row(0)[c];
    for (int i = 0; i < length; ++i) {
        float *row = gradient.row(batch.row(sentence, i));
        for (int c = 0; c < arcSize; ++c) {
            row[c] += dependentGradient.row(i)[c];
            row[arcSize + c] += headGradient.row(i + 1)[c];
        }
    }
}

void SyntaxTrainer::learnRelations(const Example &example, int sentence, const PackedBatch &batch,
                                   const Matrix &parts, Matrix &gradient)
{
    const auto length = static_cast<int>(example.inputs.size());
    constexpr int ofDependent = 2 * arcSize;
    constexpr int ofHead = 2 * arcSize + labelSize;
    const auto headPart = [&](int head) {
        return head < 0 ? m_root.value.row(0) + arcSize : parts.row(batch.row(sentence, head)) + ofHead;
    };
    Matrix hidden(length, labelSize);
    for (int i = 0; i < length; ++i) {
        const float *dependent = parts.row(batch.row(sentence, i)) + ofDependent;
        const float *head = headPart(example.heads[static_cast<std::size_t>(i)]);
        for (int c = 0; c < labelSize; ++c)
            hidden.row(i)[c] = std::max(dependent[c] + head[c], 0.0f);
    }
    Matrix scores = affine(hidden, m_relations, m_relationsBias);
    for (int i = 0; i < length; ++i)
        m_loss
            += softmaxGradient(scores.row(i), scores.columns, example.relations[static_cast<std::size_t>(i)]);
    const Matrix hiddenGradient = learnAffine(hidden, m_relations, m_relationsBias, scores);
    for (int i = 0; i < length; ++i) {
        const int head = example.heads[static_cast<std::size_t>(i)];
        float *dependent = gradient.row(batch.row(sentence, i)) + ofDependent;
        float *governor
            = head < 0 ? m_root.gradient.row(0) + arcSize : gradient.row(batch.row(sentence, head)) + ofHead;
        for (int c = 0; c < labelSize; ++c) {
            if (hidden.row(i)[c] <= 0)
                continue;
            dependent[c] += hiddenGradient.row(i)[c];
            governor[c] += hiddenGradient.row(i)[c];
        }
    }
}

void SyntaxTrainer::write(ModelWriter &writer) const
{
    const auto names = [&](const char *section, const std::vector<QByteArray> &list) {
        const QByteArray bytes = QByteArrayList(list.begin(), list.end()).join('\n');
        writer.add(section, std::vector<char>(bytes.begin(), bytes.end()));
    };
    names("universal-tags", m_labels.universalTags);
    names("fine-tags", m_labels.fineTags);
    names("relations", m_labels.relations);
    writer.add("words", m_words);
    const auto matrix = [&](const std::string &section, const Parameter &parameter) {
        writer.add(section, parameter.average.values);
    };
    std::vector<float> units(WordVectors::dimension, WordVectors::unit); // of the inputs
    const auto table = [&](const std::string &section, const Parameter &parameter) {
        const ByteTable bytes = makeByteTable(parameter.average.values);
        writer.add(section, bytes.numbers);
        units.insert(units.end(), static_cast<std::size_t>(parameter.value.columns), bytes.unit);
    };
    table("table.word", m_wordTable);
    table("table.prefix", m_prefixTable);
    table("table.short-suffix", m_shortSuffixTable);
    table("table.suffix", m_suffixTable);
    table("table.shape", m_shapeTable);
    const auto lstm = [&](const std::string &name, const LstmLayer::Direction &direction,
                          std::span<const float> inputUnits) {
        const LstmWeights weights{direction.input.average, direction.recurrent.average,
                                  direction.bias.average};
        addByteLstm(writer, name, weights, inputUnits);
    };
    const std::vector<float> outputs(width, ByteLayer::outputUnit);
    lstm("first.fwd", m_first.forward, units);
    lstm("first.bwd", m_first.backward, units);
    lstm("second.fwd", m_second.forward, outputs);
    lstm("second.bwd", m_second.backward, outputs);
    writer.add("tags", makeByteLayer(m_tags.average, m_tagsBias.average, outputs));
    writer.add("parts", makeByteLayer(m_parts.average, m_partsBias.average, outputs));
    matrix("arcs", m_arcs);
    matrix("head.bias", m_headBias);
    matrix("root", m_root);
    matrix("relation", m_relations);
    matrix("relation.bias", m_relationsBias);
}

} // namespace clew::train

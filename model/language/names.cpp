#include "language/names.h"

#include "language/namesfeatures.h"

#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

namespace clew {

namespace {

constexpr int longestPiece = 400; // tokens: longer sentences are read in pieces
constexpr int batchTokens = 3000;

size_t at(int index)
{
    return static_cast<size_t>(index);
}

MatrixView tableOf(const ModelFile &file, std::string_view name, int rows)
{
    const auto numbers = file.section<float>(name);
    if (numbers.empty() || numbers.size() % at(rows) != 0)
        return {};
    return {numbers.data(), rows, static_cast<int>(numbers.size()) / rows};
}

LstmWeights directionOf(const ModelFile &file, const std::string &name, int inputs)
{
    LstmWeights weights;
    weights.bias = tableOf(file, name + ".bias", 1);
    weights.input = tableOf(file, name + ".input", inputs);
    weights.recurrent = tableOf(file, name + ".recurrent", std::max(1, weights.bias.columns / 4));
    return weights;
}

bool fits(const LstmWeights &weights)
{
    return weights.bias.columns > 0 && weights.bias.columns % 4 == 0
        && weights.input.columns == weights.bias.columns && weights.recurrent.columns == weights.bias.columns;
}

std::vector<int> lengthsOf(const NameDocument &document, int first, int end)
{
    std::vector<int> lengths;
    for (int s = first; s < end; ++s)
        lengths.push_back(document.begins[at(s) + 1] - document.begins[at(s)]);
    return lengths;
}

} // namespace

bool NameModel::readTables(const ModelFile &file)
{
    m_gazetteer.index = {file.section<quint32>("buckets"), file.section<quint64>("entries")};
    m_features.lines = file.section<FeatureLine>("features");
    const auto unit = file.section<float>("unit");
    const MatrixView chain = tableOf(file, "chain", nameLabelCount);
    if (!m_gazetteer.index.isSound() || m_features.lines.empty() || unit.size() != 1
        || chain.columns != labelStride)
        return false;
    m_features.unit = unit[0];
    for (int y = 0; y < nameLabelCount; ++y)
        std::copy_n(chain.row(y), labelStride, m_chain.scores[at(y)].begin());
    m_signs = tableOf(file, "signs", signCount);
    const int inputs = WordVectors::dimension + m_signs.columns + ParsedSentence::encodingSize;
    m_forward = directionOf(file, "forward", inputs);
    m_backward = directionOf(file, "backward", inputs);
    if (!fits(m_forward) || !fits(m_backward))
        return false;
    m_output = tableOf(file, "output", m_forward.size() + m_backward.size());
    m_outputBias = tableOf(file, "output.bias", 1);
    return m_output.columns == labelStride && m_outputBias.columns == labelStride;
}

Result<NameModel> NameModel::of(const ModelFile &file, const WordVectors &vectors)
{
    NameModel model;
    model.m_file = file;
    model.m_vectors = vectors;
    if (!model.readTables(file))
        return Error{ErrorCode::BadResource, file.path(), {}, u"holds no model of names"_s};
    return model;
}

Matrix NameModel::networkInputs(const NameDocument &document, int first, int end,
                                std::span<const float> encoding, const PackedBatch &batch) const
{
    Matrix inputs(batch.rows(), m_forward.input.rows);
    const float *from = encoding.data();
    for (int s = first; s < end; ++s) {
        const std::vector<NameInput> ofSentence = inputsOf(document, s);
        for (size_t i = 0; i < ofSentence.size(); ++i) {
            const NameInput &input = ofSentence[i];
            float *to = inputs.row(batch.row(s - first, static_cast<int>(i)));
            if (input.vector >= 0) {
                const auto numbers = m_vectors.row(input.vector);
                for (size_t k = 0; k < WordVectors::dimension; ++k)
                    to[k] = static_cast<float>(numbers[k]) * WordVectors::unit;
            }
            to += WordVectors::dimension;
            for (quint64 left = input.signs; left != 0; left &= left - 1) {
                const float *sign = m_signs.row(std::countr_zero(left));
                for (int k = 0; k < m_signs.columns; ++k)
                    to[k] += sign[k];
            }
            std::copy_n(from, ParsedSentence::encodingSize, to + m_signs.columns);
            from += ParsedSentence::encodingSize;
        }
    }
    return inputs;
}

Matrix NameModel::networkScores(const NameDocument &document, int first, int end,
                                std::span<const float> encoding) const
{
    const PackedBatch batch(lengthsOf(document, first, end));
    const Matrix inputs = networkInputs(document, first, end, encoding, batch);
    const Matrix hidden = runBothWays(m_forward, m_backward, batch, inputs);
    Matrix packed(batch.rows(), labelStride);
    for (int row = 0; row < packed.rows; ++row)
        std::copy_n(m_outputBias.values, labelStride, packed.row(row));
    multiplyAdd(hidden, m_output, packed.values.data());
    Matrix scores(batch.rows(), labelStride);
    int row = 0;
    for (int s = first; s < end; ++s) {
        for (int i = 0; i < document.begins[at(s) + 1] - document.begins[at(s)]; ++i)
            std::copy_n(packed.row(batch.row(s - first, i)), labelStride, scores.row(row++));
    }
    return scores;
}

std::vector<LabelRow> NameModel::scoresOf(const NameDocument &document, int first, int end,
                                          std::span<const float> encoding) const
{
    const Matrix network = networkScores(document, first, end, encoding);
    std::vector<LabelRow> scores;
    NameFeatures features;
    for (int s = first; s < end; ++s) {
        findFeatures(document, s, features);
        for (size_t i = 0; i + 1 < features.begins.size(); ++i) {
            const int begin = features.begins[i];
            const auto hashes
                = std::span(features.hashes).subspan(at(begin), at(features.begins[i + 1] - begin));
            LabelRow row = m_features.scoresOf(hashes);
            const float *deep = network.row(static_cast<int>(scores.size()));
            for (size_t y = 0; y < nameLabelCount; ++y)
                row[y] += deep[y];
            scores.push_back(row);
        }
    }
    return scores;
}

namespace {

std::vector<FoundName> namesOf(std::span<const LabelRow> scores, const LabelChain &chain,
                               const std::array<LabelRow, nameLabelCount> &factors)
{
    std::vector<FoundName> names;
    const std::vector<int> labels = bestLabels(scores, chain);
    for (int i = 0; i < static_cast<int>(labels.size()); ++i) {
        const int label = labels[at(i)];
        if (label == 0)
            continue;
        const NamePlace place = placeOfLabel(label);
        if (place == NamePlace::Begin || place == NamePlace::Unit)
            names.push_back({i, i + 1, kindOfLabel(label), 0});
        else
            names.back().end = i + 1;
    }
    if (names.empty())
        return names;
    const LabelMarginals marginals = marginalsOf(scores, factors);
    for (FoundName &name : names) {
        const float probability = marginals.probabilityOfName(name.begin, name.end, name.kind, factors);
        name.probability = std::clamp(probability, 0.0f, 1.0f);
    }
    return names;
}

// Sentences cut where they are too long: where each piece comes from.
struct Pieces
{
    std::vector<SentenceWords> words;
    std::vector<std::pair<int, int>> from; // sentence, first token
};

Pieces cut(std::span<const SentenceWords> sentences)
{
    Pieces pieces;
    for (int s = 0; s < static_cast<int>(sentences.size()); ++s) {
        const SentenceWords &all = sentences[at(s)];
        const int count = static_cast<int>(all.size());
        for (int begin = 0; begin < count; begin += longestPiece) {
            const int end = std::min(begin + longestPiece, count);
            pieces.words.emplace_back(all.begin() + begin, all.begin() + end);
            pieces.from.push_back({s, begin});
        }
    }
    return pieces;
}

// How sure the other places of a word make us of what it is here.
constexpr int leastCount = 2;
constexpr float memory = 1;

constexpr int classCount = nameKindCount + 1; // outside and the kinds
using ClassRow = std::array<float, classCount>;

ClassRow classesAt(const LabelMarginals &marginals, int position)
{
    ClassRow row{};
    for (int y = 0; y < nameLabelCount; ++y)
        row[y == 0 ? 0 : at(1 + static_cast<int>(kindOfLabel(y)))] += marginals.probability(position, y);
    return row;
}

struct WordMemory
{
    ClassRow sums{};
    int count = 0;
};

std::span<const LabelRow> rowsOf(const std::vector<LabelRow> &scores, const NameDocument &document,
                                 int sentence)
{
    const int begin = document.begins[at(sentence)];
    return std::span(scores).subspan(at(begin), at(document.begins[at(sentence) + 1] - begin));
}

// The second pass: words with a capital lean to what they are at their other places in the document.
void rememberWords(const NameDocument &document, const std::array<LabelRow, nameLabelCount> &factors,
                   std::vector<LabelRow> &scores)
{
    std::vector<WordMemory> words(document.words.size());
    for (int token : document.tokens)
        ++words[at(token)].count;
    std::vector<ClassRow> classes(document.tokens.size());
    const auto isAsked = [&](int token) {
        return document.word(token).capital && words[at(document.tokens[at(token)])].count >= leastCount;
    };
    for (int s = 0; s < document.sentences(); ++s) {
        const int begin = document.begins[at(s)];
        const int end = document.begins[at(s) + 1];
        bool asked = false;
        for (int i = begin; i < end && !asked; ++i)
            asked = isAsked(i);
        if (!asked)
            continue;
        const LabelMarginals marginals = marginalsOf(rowsOf(scores, document, s), factors);
        for (int i = begin; i < end; ++i) {
            if (!isAsked(i))
                continue;
            classes[at(i)] = classesAt(marginals, i - begin);
            for (size_t c = 0; c < classCount; ++c)
                words[at(document.tokens[at(i)])].sums[c] += classes[at(i)][c];
        }
    }
    for (int i = 0; i < static_cast<int>(document.tokens.size()); ++i) {
        if (!isAsked(i))
            continue;
        const WordMemory &word = words[at(document.tokens[at(i)])];
        const float others = static_cast<float>(word.count - 1);
        const float trust = others / (others + 1);
        for (int y = 0; y < nameLabelCount; ++y) {
            const size_t c = y == 0 ? 0 : at(1 + static_cast<int>(kindOfLabel(y)));
            const float share = (word.sums[c] - classes[at(i)][c]) / others;
            scores[at(i)][at(y)] += memory * trust * share;
        }
    }
}

} // namespace

NameReader::NameReader(const NameModel &model, std::span<const SentenceWords> sentences)
    : m_model(model)
    , m_sentences(static_cast<int>(sentences.size()))
{
    Pieces pieces = cut(sentences);
    m_from = std::move(pieces.from);
    m_document = readNameDocument(pieces.words, model.gazetteer(), model.vectors());
}

void NameReader::readPieces(int firstPiece, int endPiece, std::span<const float> encoding)
{
    const std::vector<LabelRow> scores = m_model.scoresOf(m_document, firstPiece, endPiece, encoding);
    m_scores.insert(m_scores.end(), scores.begin(), scores.end());
}

void NameReader::read(std::span<const std::vector<float>> encodings)
{
    std::vector<float> gathered;
    int first = m_nextPiece;
    int end = first;
    const auto flush = [&] {
        if (end > first)
            readPieces(first, end, gathered);
        first = end;
        gathered.clear();
    };
    for (const std::vector<float> &encoding : encodings) {
        for (size_t done = 0; done < encoding.size();) {
            const int length = m_document.begins[at(end) + 1] - m_document.begins[at(end)];
            const size_t numbers = at(length) * ParsedSentence::encodingSize;
            gathered.insert(gathered.end(), encoding.begin() + static_cast<qsizetype>(done),
                            encoding.begin() + static_cast<qsizetype>(done + numbers));
            done += numbers;
            ++end;
            if (m_document.begins[at(end)] - m_document.begins[at(first)] >= batchTokens)
                flush();
        }
    }
    flush();
    m_nextPiece = end;
}

std::vector<std::vector<FoundName>> NameReader::names()
{
    std::vector<std::vector<FoundName>> result(at(m_sentences));
    const auto factors = m_model.chain().factors();
    rememberWords(m_document, factors, m_scores);
    for (int s = 0; s < m_nextPiece; ++s) {
        const auto [sentence, offset] = m_from[at(s)];
        for (FoundName name : namesOf(rowsOf(m_scores, m_document, s), m_model.chain(), factors)) {
            name.begin += offset;
            name.end += offset;
            result[at(sentence)].push_back(name);
        }
    }
    return result;
}

std::vector<std::vector<FoundName>> findNames(const NameModel &model, const SyntaxModel &syntax,
                                              std::span<const SentenceWords> sentences)
{
    constexpr size_t batch = 192;
    NameReader reader(model, sentences);
    for (size_t begin = 0; begin < sentences.size(); begin += batch)
        reader.read(syntax.encode(sentences.subspan(begin, std::min(batch, sentences.size() - begin))));
    return reader.names();
}

} // namespace clew

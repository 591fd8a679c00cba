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

ByteLstm directionOf(const ModelFile &file, const std::string &name)
{
    constexpr int gates = 4 * NameShape::memory;
    return {ByteLayer(file.section<uchar>(name + ".input"), NameShape::inputs, gates),
            ByteLayer(file.section<uchar>(name + ".recurrent"), NameShape::memory, gates)};
}

// A sum of signs as a byte; what is out of reach is cut off.
quint8 signByte(float sum, float unit)
{
    const float steps = std::clamp(sum / unit, -127.0f, 127.0f) + 12582912.0f; // adding 1.5 * 2^23 rounds
    return static_cast<quint8>((std::bit_cast<qint32>(steps) ^ ByteLayer::zero) & 255);
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
    return readNetwork(file);
}

bool NameModel::readNetwork(const ModelFile &file)
{
    m_signs = tableOf(file, "signs", signCount);
    const auto unit = file.section<float>("signs.unit");
    if (m_signs.columns != NameShape::signSize || unit.size() != 1)
        return false;
    m_signUnit = unit[0];
    m_forward = directionOf(file, "forward");
    m_backward = directionOf(file, "backward");
    m_output = ByteLayer(file.section<uchar>("output"), 2 * NameShape::memory, labelStride);
    return !m_forward.isEmpty() && !m_backward.isEmpty() && !m_output.isEmpty();
}

Result<NameModel> NameModel::of(const ModelFile &file, const WordVectors &vectors)
{
    if (const auto known = checkFormat(file, NameShape::format); !known)
        return known.error();
    NameModel model;
    model.m_file = file;
    model.m_vectors = vectors;
    if (!model.readTables(file))
        return Error{ErrorCode::BadResource, file.path(), {}, u"holds no model of names"_s};
    return model;
}

void NameModel::fill(const NameInput &input, const quint8 *encoding, quint8 *row) const
{
    if (input.vector >= 0) {
        for (qint8 number : m_vectors.row(input.vector))
            *row++ = static_cast<quint8>(number + ByteLayer::zero);
    } else {
        row = std::fill_n(row, WordVectors::dimension, quint8(ByteLayer::zero));
    }
    std::array<float, NameShape::signSize> sums{};
    for (quint64 left = input.signs; left != 0; left &= left - 1) {
        const float *sign = m_signs.row(std::countr_zero(left));
        for (size_t k = 0; k < sums.size(); ++k)
            sums[k] += sign[k];
    }
    for (float sum : sums)
        *row++ = signByte(sum, m_signUnit);
    std::copy_n(encoding, ParsedSentence::encodingSize, row);
}

std::vector<quint8> NameModel::networkInputs(const NameDocument &document, int first, int end,
                                             std::span<const quint8> encoding, const PackedBatch &batch) const
{
    constexpr size_t rowBytes = ByteLayer::rowBytes(NameShape::inputs);
    std::vector<quint8> inputs(at(batch.rows()) * rowBytes);
    const quint8 *from = encoding.data();
    for (int s = first; s < end; ++s) {
        const std::vector<NameInput> ofSentence = inputsOf(document, s);
        for (size_t i = 0; i < ofSentence.size(); ++i) {
            fill(ofSentence[i], from,
                 inputs.data() + at(batch.row(s - first, static_cast<int>(i))) * rowBytes);
            from += ParsedSentence::encodingSize;
        }
    }
    return inputs;
}

std::vector<float> NameModel::networkScores(std::span<const quint8> inputs, const PackedBatch &batch) const
{
    constexpr int size = NameShape::memory;
    LstmScratch scratch;
    std::vector<quint8> hidden(at(batch.rows()) * 2 * size);
    std::vector<float> results(at(batch.rows()) * at(m_forward.input.width()));
    std::vector<const float *> gates(at(batch.rows()));
    for (size_t row = 0; row < gates.size(); ++row)
        gates[row] = results.data() + row * at(m_forward.input.width());
    for (Direction direction : {Direction::Forward, Direction::Backward}) {
        const bool forward = direction == Direction::Forward;
        const ByteLstm &lstm = forward ? m_forward : m_backward;
        lstm.input.run(inputs.data(), ByteLayer::rowBytes(NameShape::inputs), batch.rows(), results.data());
        runByteLstm(lstm, direction, batch, gates, hidden.data() + (forward ? 0 : size), 2 * size, scratch);
    }
    results.resize(at(batch.rows()) * at(m_output.width()));
    m_output.run(hidden.data(), 2 * size, batch.rows(), results.data());
    return results;
}

std::vector<LabelRow> NameModel::scoresOf(const NameDocument &document, int first, int end,
                                          std::span<const quint8> encoding, OwnSums &own) const
{
    const PackedBatch batch(lengthsOf(document, first, end));
    const std::vector<float> network
        = networkScores(networkInputs(document, first, end, encoding, batch), batch);
    std::vector<LabelRow> scores(at(batch.rows()));
    size_t done = 0;
    NameFeatures features;
    for (int s = first; s < end; ++s) {
        const size_t count = at(document.begins[at(s) + 1] - document.begins[at(s)]);
        const auto rows = std::span(scores).subspan(done, count);
        for (size_t i = 0; i < count; ++i) {
            const auto row = at(batch.row(s - first, static_cast<int>(i)));
            std::copy_n(network.data() + row * at(m_output.width()), nameLabelCount, rows[i].begin());
        }
        findJointFeatures(document, s, features);
        m_features.addScores(features.hashes, features.begins, own.ofSentence(document, s, m_features), rows);
        done += count;
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

void NameReader::readPieces(int firstPiece, int endPiece, std::span<const quint8> encoding)
{
    const std::vector<LabelRow> scores = m_model.scoresOf(m_document, firstPiece, endPiece, encoding, m_own);
    m_scores.insert(m_scores.end(), scores.begin(), scores.end());
}

void NameReader::read(std::span<const std::vector<quint8>> encodings)
{
    std::vector<quint8> gathered;
    int first = m_nextPiece;
    int end = first;
    const auto flush = [&] {
        if (end > first)
            readPieces(first, end, gathered);
        first = end;
        gathered.clear();
    };
    for (const std::vector<quint8> &encoding : encodings) {
        for (size_t done = 0; done < encoding.size();) {
            const int length = m_document.begins[at(end) + 1] - m_document.begins[at(end)];
            const size_t bytes = at(length) * ParsedSentence::encodingSize;
            gathered.insert(gathered.end(), encoding.begin() + static_cast<qsizetype>(done),
                            encoding.begin() + static_cast<qsizetype>(done + bytes));
            done += bytes;
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

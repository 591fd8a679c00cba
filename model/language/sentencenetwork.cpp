#include "language/sentencenetwork.h"

#include <algorithm>
#include <string>

namespace clew {

namespace {

constexpr size_t window = 112; // tokens scored at once
constexpr size_t margin = 24; // that are read too on each side
constexpr size_t windowsPerBatch = 16;

struct Window
{
    size_t begin, end; // scored
    size_t readBegin, readEnd;
};

std::vector<Window> windowsOf(size_t count)
{
    std::vector<Window> windows;
    for (size_t begin = 0; begin < count; begin += window) {
        const size_t end = std::min(count, begin + window);
        windows.push_back({begin, end, begin - std::min(begin, margin), std::min(count, end + margin)});
    }
    return windows;
}

Matrix affine(const Matrix &inputs, MatrixView weights, MatrixView bias)
{
    Matrix result(inputs.rows, weights.columns);
    for (int row = 0; row < inputs.rows; ++row)
        std::copy_n(bias.values, weights.columns, result.row(row));
    multiplyAdd(inputs, weights, result.values.data());
    return result;
}

void scoreWindows(const EndNetwork &network, std::span<const EndInput> inputs,
                  std::span<const Window> windows, std::vector<float> &scores)
{
    std::vector<int> lengths;
    for (const Window &w : windows)
        lengths.push_back(static_cast<int>(w.readEnd - w.readBegin));
    const PackedBatch batch(lengths);
    const auto rowOf = [&](size_t w, size_t token) {
        return batch.row(static_cast<int>(w), static_cast<int>(token - windows[w].readBegin));
    };
    Matrix rows(batch.rows(), EndShape::inputs);
    for (size_t w = 0; w < windows.size(); ++w) {
        for (size_t i = windows[w].readBegin; i < windows[w].readEnd; ++i)
            network.fill(inputs[i], rows.row(rowOf(w, i)));
    }
    const Matrix memory = runBothWays(network.forward, network.backward, batch, rows);
    Matrix hidden = affine(memory, network.hidden, network.hiddenBias);
    for (float &value : hidden.values)
        value = std::max(value, 0.0f);
    const Matrix ends = affine(hidden, network.ends, network.endsBias);
    for (size_t w = 0; w < windows.size(); ++w) {
        for (size_t i = windows[w].begin; i < windows[w].end; ++i)
            scores[i] = *ends.row(rowOf(w, i));
    }
}

} // namespace

Result<EndNetwork> EndNetwork::open(const ModelFile &file, WordVectors vectors)
{
    EndNetwork network;
    network.vectors = std::move(vectors);
    bool whole = true;
    const auto matrix = [&](const std::string &part, int rows, int columns) {
        const std::span<const float> values = file.section<float>("net." + part);
        whole = whole && values.size() == static_cast<size_t>(rows) * static_cast<size_t>(columns);
        return MatrixView(values.data(), rows, columns);
    };
    const auto lstm = [&](const std::string &part) -> LstmWeights {
        constexpr int gates = 4 * EndShape::memory;
        return {matrix(part + ".input", EndShape::inputs, gates),
                matrix(part + ".recurrent", EndShape::memory, gates), matrix(part + ".bias", 1, gates)};
    };
    network.prefixTable = matrix("prefix", EndShape::tableRows, EndShape::prefixSize);
    network.suffixTable = matrix("suffix", EndShape::tableRows, EndShape::suffixSize);
    network.shapeTable = matrix("shape", EndShape::shapeRows, EndShape::shapeSize);
    network.forward = lstm("fwd");
    network.backward = lstm("bwd");
    network.hidden = matrix("hidden", 2 * EndShape::memory, EndShape::hidden);
    network.hiddenBias = matrix("hidden.bias", 1, EndShape::hidden);
    network.ends = matrix("ends", EndShape::hidden, 1);
    network.endsBias = matrix("ends.bias", 1, 1);
    if (!whole)
        return Error{ErrorCode::BadResource, file.path(), {}, {}};
    return network;
}

void EndNetwork::fill(const EndInput &input, float *row) const
{
    if (input.vector >= 0) {
        for (qint8 number : vectors.row(input.vector))
            *row++ = static_cast<float>(number) * WordVectors::unit;
    } else {
        row = std::fill_n(row, WordVectors::dimension, 0.0f);
    }
    const auto take = [&](MatrixView table, int index) {
        row = std::copy_n(table.row(index), table.columns, row);
    };
    take(prefixTable, input.prefix);
    take(suffixTable, input.suffix);
    take(shapeTable, input.shape);
    std::ranges::copy(input.flags, row);
}

std::vector<float> EndNetwork::scores(std::span<const EndInput> inputs) const
{
    std::vector<float> scores(inputs.size());
    const std::vector<Window> windows = windowsOf(inputs.size());
    for (size_t i = 0; i < windows.size(); i += windowsPerBatch) {
        const size_t count = std::min(windowsPerBatch, windows.size() - i);
        scoreWindows(*this, inputs, std::span(windows).subspan(i, count), scores);
    }
    return scores;
}

} // namespace clew

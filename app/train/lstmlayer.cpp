#include "train/lstmlayer.h"

#include <algorithm>
#include <cmath>

namespace clew::train {

LstmLayer::Direction::Direction(int inputCount, int size, Random &random)
    : input(inputCount, 4 * size, std::sqrt(3.0f / static_cast<float>(inputCount)), random)
    , recurrent(size, 4 * size, std::sqrt(3.0f / static_cast<float>(size)) * 0.7f, random)
    , bias(1, 4 * size, 0, random)
{
    std::fill_n(bias.value.row(0) + size, size, 1.0f); // remember at first
}

Matrix LstmLayer::Direction::learn(const PackedBatch &batch, const Matrix &outputGradient)
{
    const int size = recurrent.value.rows;
    Matrix gateGradients(batch.rows(), 4 * size);
    Matrix outputGradients = outputGradient;
    Matrix cellGradients(batch.rows(), size);
    const Matrix recurrentTransposed = transposed(recurrent.value);
    std::vector<float> tangents(static_cast<std::size_t>(size));
    for (int step = batch.steps() - 1; step >= 0; --step) {
        const int begin = batch.begin(step);
        const int before = step > 0 ? batch.begin(step - 1) : -1;
        for (int i = 0; i < batch.active(step); ++i) {
            const float *gates = trace.gates.row(begin + i);
            const float *cells = trace.cells.row(begin + i);
            const float *outputs = outputGradients.row(begin + i);
            float *cell = cellGradients.row(begin + i);
            float *to = gateGradients.row(begin + i);
            std::copy_n(cells, size, tangents.data());
            hyperbolicTangents(tangents.data(), size);
            for (int c = 0; c < size; ++c) {
                const float in = gates[c];
                const float forget = gates[size + c];
                const float open = gates[2 * size + c];
                const float candidate = gates[3 * size + c];
                const float tangent = tangents[static_cast<std::size_t>(c)];
                const float whole = cell[c] + outputs[c] * open * (1 - tangent * tangent);
                to[c] = whole * candidate * in * (1 - in);
                to[2 * size + c] = outputs[c] * tangent * open * (1 - open);
                to[3 * size + c] = whole * in * (1 - candidate * candidate);
                to[size + c] = 0;
                if (before >= 0) {
                    to[size + c] = whole * trace.cells.row(before + i)[c] * forget * (1 - forget);
                    cellGradients.row(before + i)[c] = whole * forget;
                }
            }
        }
        if (before >= 0) {
            const MatrixView gradients(gateGradients.row(begin), batch.active(step), 4 * size);
            multiplyAdd(gradients, recurrentTransposed, outputGradients.row(before));
        }
    }

    addTransposedLeft(inputs, gateGradients, input.gradient);
    addRows(gateGradients, bias.gradient);
    if (batch.steps() > 1) {
        // the output of the step before stands beside the gates that it went into
        const int first = batch.begin(1);
        Matrix before(batch.rows() - first, size);
        Matrix later(batch.rows() - first, 4 * size);
        for (int step = 1; step < batch.steps(); ++step) {
            for (int i = 0; i < batch.active(step); ++i) {
                const int row = batch.begin(step) + i;
                std::copy_n(trace.outputs.row(batch.begin(step - 1) + i), size, before.row(row - first));
                std::copy_n(gateGradients.row(row), 4 * size, later.row(row - first));
            }
        }
        addTransposedLeft(before, later, recurrent.gradient);
    }
    Matrix inputGradient(batch.rows(), input.value.rows);
    addTransposedRight(gateGradients, input.value, inputGradient);
    return inputGradient;
}

LstmLayer::LstmLayer(int inputs, int size, Random &random)
    : forward(inputs, size, random)
    , backward(inputs, size, random)
{
}

Matrix LstmLayer::run(const PackedBatch &batch, const Matrix &inputs)
{
    forward.inputs = inputs;
    backward.inputs = reversedRows(inputs, batch);
    runLstm(forward.weights(), batch, forward.inputs, forward.trace);
    runLstm(backward.weights(), batch, backward.inputs, backward.trace);
    return sideBySide(forward.trace.outputs, reversedRows(backward.trace.outputs, batch));
}

Matrix LstmLayer::learn(const PackedBatch &batch, const Matrix &outputGradient)
{
    const int size = forward.recurrent.value.rows;
    Matrix ahead(batch.rows(), size);
    Matrix back(batch.rows(), size);
    for (int row = 0; row < batch.rows(); ++row) {
        std::copy_n(outputGradient.row(row), size, ahead.row(row));
        std::copy_n(outputGradient.row(row) + size, size, back.row(row));
    }
    Matrix gradient = forward.learn(batch, ahead);
    const Matrix other = reversedRows(backward.learn(batch, reversedRows(back, batch)), batch);
    for (std::size_t i = 0; i < gradient.values.size(); ++i)
        gradient.values[i] += other.values[i];
    return gradient;
}

std::vector<Parameter *> LstmLayer::parameters()
{
    return {&forward.input,  &forward.recurrent,  &forward.bias,
            &backward.input, &backward.recurrent, &backward.bias};
}

} // namespace clew::train

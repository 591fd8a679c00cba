#include "language/lstm.h"

#include <algorithm>

namespace clew {

void runLstm(const LstmWeights &weights, const PackedBatch &batch, const Matrix &inputs, LstmTrace &trace)
{
    const int size = weights.size();
    trace.gates = Matrix(batch.rows(), 4 * size);
    for (int row = 0; row < batch.rows(); ++row)
        std::copy_n(weights.bias.values, 4 * size, trace.gates.row(row));
    multiplyAdd(inputs, weights.input, trace.gates.values.data());

    trace.cells = Matrix(batch.rows(), size);
    trace.outputs = Matrix(batch.rows(), size);
    for (int step = 0; step < batch.steps(); ++step) {
        const int begin = batch.begin(step);
        const int before = step > 0 ? batch.begin(step - 1) : -1;
        if (before >= 0) {
            const MatrixView outputsBefore(trace.outputs.row(before), batch.active(step), size);
            multiplyAdd(outputsBefore, weights.recurrent, trace.gates.row(begin));
        }
        for (int i = 0; i < batch.active(step); ++i) {
            const float *cellsBefore = before >= 0 ? trace.cells.row(before + i) : nullptr;
            memoryStep(trace.gates.row(begin + i), cellsBefore, trace.cells.row(begin + i),
                       trace.outputs.row(begin + i), size);
        }
    }
}

Matrix reversedRows(const Matrix &matrix, const PackedBatch &batch)
{
    Matrix result(matrix.rows, matrix.columns);
    for (int row = 0; row < matrix.rows; ++row)
        std::copy_n(matrix.row(batch.reversed()[static_cast<std::size_t>(row)]), matrix.columns,
                    result.row(row));
    return result;
}

Matrix sideBySide(const Matrix &left, const Matrix &right)
{
    Matrix result(left.rows, left.columns + right.columns);
    for (int row = 0; row < left.rows; ++row) {
        std::copy_n(left.row(row), left.columns, result.row(row));
        std::copy_n(right.row(row), right.columns, result.row(row) + left.columns);
    }
    return result;
}

Matrix runBothWays(const LstmWeights &forward, const LstmWeights &backward, const PackedBatch &batch,
                   const Matrix &inputs)
{
    LstmTrace trace;
    runLstm(forward, batch, inputs, trace);
    const Matrix ahead = std::move(trace.outputs);
    runLstm(backward, batch, reversedRows(inputs, batch), trace);
    return sideBySide(ahead, reversedRows(trace.outputs, batch));
}

} // namespace clew

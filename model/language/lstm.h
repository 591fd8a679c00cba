#pragma once

#include "language/matrix.h"
#include "language/packedbatch.h"

namespace clew {

// Hochreiter and Schmidhuber's long short-term memory with a forget gate. The columns of the weights are
// those of the input gate, the forget gate, the output gate and the candidate, `size` of each.
struct LstmWeights
{
    MatrixView input; // inputs x 4 size
    MatrixView recurrent; // size x 4 size
    MatrixView bias; // 1 x 4 size

    int size() const { return recurrent.rows; }
};

// What training needs to know of a run, row by row.
struct LstmTrace
{
    Matrix gates; // activations
    Matrix cells;
    Matrix outputs;
};

// The outputs for `inputs`, whose rows are those of the batch, in trace.outputs.
void runLstm(const LstmWeights &weights, const PackedBatch &batch, const Matrix &inputs, LstmTrace &trace);

// The rows of `matrix` in the order of the reversed sequences; its own inverse.
Matrix reversedRows(const Matrix &matrix, const PackedBatch &batch);

// Both directions, side by side: batch rows x (size of forward + size of backward).
Matrix runBothWays(const LstmWeights &forward, const LstmWeights &backward, const PackedBatch &batch,
                   const Matrix &inputs);

// [left | right]
Matrix sideBySide(const Matrix &left, const Matrix &right);

} // namespace clew

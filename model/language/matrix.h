#pragma once

#include <cstddef>
#include <vector>

namespace clew {

// Numbers in rows, one row after the other.
struct Matrix
{
    int rows = 0;
    int columns = 0;
    std::vector<float> values;

    Matrix() = default;
    Matrix(int rowCount, int columnCount, float value = 0)
        : rows(rowCount)
        , columns(columnCount)
        , values(static_cast<std::size_t>(rowCount) * static_cast<std::size_t>(columnCount), value)
    {
    }

    float *row(int index) { return values.data() + std::size_t(index) * std::size_t(columns); }
    const float *row(int index) const { return values.data() + std::size_t(index) * std::size_t(columns); }
};

// A matrix that lies elsewhere, in a model file for one.
struct MatrixView
{
    const float *values = nullptr;
    int rows = 0;
    int columns = 0;

    MatrixView() = default;
    MatrixView(const float *data, int rowCount, int columnCount)
        : values(data)
        , rows(rowCount)
        , columns(columnCount)
    {
    }
    MatrixView(const Matrix &matrix) // NOLINT(google-explicit-constructor): a view of it, as std::span
        : MatrixView(matrix.values.data(), matrix.rows, matrix.columns)
    {
    }

    const float *row(int index) const { return values + std::size_t(index) * std::size_t(columns); }
};

// All that follows gives the same bits on every processor, whatever the width of its vectors: each result is
// summed up one by one in one order, without fused operations, and the exponential is our own.

// result += left * right. `result` has left.rows rows of right.columns columns and overlaps neither.
void multiplyAdd(MatrixView left, MatrixView right, float *result);

// e to the x, within 1e-6 of it for |x| < 87; beyond, what it is there.
float exponential(float x);

// Each of `count` numbers becomes its e to the x, its 1 / (1 + e to the -x), its hyperbolic tangent.
void exponentials(float *numbers, int count);
void logistics(float *numbers, int count);
void hyperbolicTangents(float *numbers, int count);

// One step of a long short-term memory of `size` cells. `gates` holds its sums for input, forget, output and
// candidate, `size` of each, and gets their activations; `before` the cells of the step before, or null.
void memoryStep(float *gates, const float *before, float *cells, float *output, int size);

Matrix transposed(MatrixView matrix);

} // namespace clew

#include "train/parameters.h"

#include <algorithm>
#include <cmath>

namespace clew::train {

Parameter::Parameter(int rows, int columns, float range, Random &random, bool isSparse)
    : value(rows, columns)
    , gradient(rows, columns)
    , mean(rows, columns)
    , square(rows, columns)
    , sparse(isSparse)
{
    for (float &number : value.values)
        number = range * random.symmetric();
    average = value;
}

namespace {

std::vector<int> rowsOf(Parameter &parameter)
{
    std::vector<int> rows;
    if (parameter.sparse) {
        std::ranges::sort(parameter.touched);
        const auto repeated = std::ranges::unique(parameter.touched);
        parameter.touched.erase(repeated.begin(), repeated.end());
        rows.swap(parameter.touched);
        return rows;
    }
    rows.resize(static_cast<std::size_t>(parameter.value.rows));
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] = static_cast<int>(i);
    return rows;
}

float squaredNorm(const Matrix &matrix, const std::vector<int> &rows)
{
    float sum = 0;
    for (int row : rows) {
        const float *numbers = matrix.row(row);
        float part = 0;
        for (int i = 0; i < matrix.columns; ++i)
            part += numbers[i] * numbers[i];
        sum += part;
    }
    return sum;
}

} // namespace

void Adam::step(const std::vector<Parameter *> &parameters)
{
    ++steps;
    std::vector<std::vector<int>> rows;
    float norm = 0;
    for (Parameter *parameter : parameters) {
        rows.push_back(rowsOf(*parameter));
        norm += squaredNorm(parameter->gradient, rows.back());
    }
    norm = std::sqrt(norm); // exact by IEEE 754, as are + and *
    const float scale = norm > clip ? clip / norm : 1.0f;
    float firstPower = 1;
    float secondPower = 1;
    for (int i = 0; i < std::min(steps, 2000); ++i) {
        firstPower *= first;
        secondPower *= second;
    }
    const float stepRate = rate * std::sqrt(1 - secondPower) / (1 - firstPower);
    for (std::size_t p = 0; p < parameters.size(); ++p) {
        Parameter &parameter = *parameters[p];
        const int columns = parameter.value.columns;
        for (int row : rows[p]) {
            float *value = parameter.value.row(row);
            float *gradient = parameter.gradient.row(row);
            float *mean = parameter.mean.row(row);
            float *square = parameter.square.row(row);
            for (int i = 0; i < columns; ++i) {
                const float g = gradient[i] * scale;
                mean[i] = first * mean[i] + (1 - first) * g;
                square[i] = second * square[i] + (1 - second) * g * g;
                value[i] -= stepRate * mean[i] / (std::sqrt(square[i]) + epsilon);
                gradient[i] = 0;
            }
        }
        if (averaging > 0) {
            for (std::size_t i = 0; i < parameter.value.values.size(); ++i) {
                parameter.average.values[i]
                    = averaging * parameter.average.values[i] + (1 - averaging) * parameter.value.values[i];
            }
        } else if (averaging == 0) {
            parameter.average.values = parameter.value.values;
        }
    }
}

void add(const Matrix &left, MatrixView right, Matrix &result)
{
    multiplyAdd(left, right, result.values.data());
}

void addTransposedLeft(const Matrix &left, const Matrix &right, Matrix &result)
{
    multiplyAdd(transposed(left), right, result.values.data());
}

void addTransposedRight(const Matrix &left, MatrixView right, Matrix &result)
{
    multiplyAdd(left, transposed(right), result.values.data());
}

void addRows(const Matrix &matrix, Matrix &result)
{
    float *sums = result.row(0);
    for (int row = 0; row < matrix.rows; ++row) {
        const float *numbers = matrix.row(row);
        for (int i = 0; i < matrix.columns; ++i)
            sums[i] += numbers[i];
    }
}

Matrix affine(const Matrix &inputs, const Parameter &weights, const Parameter &bias)
{
    Matrix result(inputs.rows, weights.value.columns);
    for (int row = 0; row < inputs.rows; ++row)
        std::copy_n(bias.value.row(0), weights.value.columns, result.row(row));
    add(inputs, weights.value, result);
    return result;
}

Matrix learnAffine(const Matrix &inputs, Parameter &weights, Parameter &bias, const Matrix &gradient)
{
    addTransposedLeft(inputs, gradient, weights.gradient);
    addRows(gradient, bias.gradient);
    Matrix result(inputs.rows, inputs.columns);
    addTransposedRight(gradient, weights.value, result);
    return result;
}

float rangeFor(int inputs, int outputs)
{
    return std::sqrt(6.0f / static_cast<float>(inputs + outputs));
}

Matrix dropoutMask(int rows, int columns, float probability, Random &random)
{
    Matrix mask(rows, columns, 1 / (1 - probability));
    const auto limit = static_cast<quint32>(probability * 65536.0f);
    quint64 bits = 0;
    int left = 0;
    for (float &number : mask.values) {
        if (left == 0) {
            bits = random.next();
            left = 4;
        }
        if ((bits & 0xffff) < limit)
            number = 0;
        bits >>= 16;
        --left;
    }
    return mask;
}

void multiply(Matrix &matrix, const Matrix &mask)
{
    for (std::size_t i = 0; i < matrix.values.size(); ++i)
        matrix.values[i] *= mask.values[i];
}

} // namespace clew::train

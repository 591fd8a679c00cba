#pragma once

#include "language/matrix.h"
#include "train/random.h"

#include <vector>

namespace clew::train {

// Weights that are learnt, with the gradient of the present batch and what the optimiser remembers.
struct Parameter
{
    Matrix value;
    Matrix gradient;
    Matrix mean; // of the gradients
    Matrix square; // of their squares
    Matrix average; // of the values of late steps: what is kept in the end
    bool sparse = false; // rows without gradient are left alone (tables of embeddings)
    std::vector<int> touched; // rows of a sparse parameter with a gradient

    Parameter() = default;
    Parameter(int rows, int columns, float range, Random &random, bool isSparse = false);

    float *gradientOf(int row)
    {
        if (sparse)
            touched.push_back(row);
        return gradient.row(row);
    }
};

// Adam (Kingma and Ba 2015) with the gradient clipped to a norm.
struct Adam
{
    float rate = 2e-3f;
    float first = 0.9f;
    float second = 0.95f;
    float epsilon = 1e-8f;
    float clip = 5.0f;
    float averaging = 0.0f; // share of the old average at each step; 0: none yet
    int steps = 0;

    // Moves the values and clears the gradients.
    void step(const std::vector<Parameter *> &parameters);
};

// result += left^T * right; result += left * right^T
void addTransposedLeft(const Matrix &left, const Matrix &right, Matrix &result);
void addTransposedRight(const Matrix &left, MatrixView right, Matrix &result);
void add(const Matrix &left, MatrixView right, Matrix &result);
// The sum of the rows is added to the first row of `result`.
void addRows(const Matrix &matrix, Matrix &result);

// inputs * weights + bias
Matrix affine(const Matrix &inputs, const Parameter &weights, const Parameter &bias);
// Of an affine layer: adds to the gradients of its weights, returns that of its inputs.
Matrix learnAffine(const Matrix &inputs, Parameter &weights, Parameter &bias, const Matrix &gradient);
// Of the first weights of a layer (Glorot and Bengio 2010).
float rangeFor(int inputs, int outputs);

// Zero with a probability, or scaled up so that the mean stays: factors for dropout.
Matrix dropoutMask(int rows, int columns, float probability, Random &random);
void multiply(Matrix &matrix, const Matrix &mask);

} // namespace clew::train

#pragma once

#include "language/lstm.h"
#include "train/parameters.h"

namespace clew::train {

// A layer that reads sequences both ways and can learn.
class LstmLayer
{
public:
    LstmLayer(int inputs, int size, Random &random);

    // Batch rows x 2 size.
    Matrix run(const PackedBatch &batch, const Matrix &inputs);
    // Of the last run: adds to the gradients of the weights, returns that of the inputs.
    Matrix learn(const PackedBatch &batch, const Matrix &outputGradient);

    std::vector<Parameter *> parameters();

    struct Direction
    {
        Parameter input, recurrent, bias;
        Matrix inputs;
        LstmTrace trace;

        Direction(int inputCount, int size, Random &random);
        LstmWeights weights() const { return {input.value, recurrent.value, bias.value}; }
        Matrix learn(const PackedBatch &batch, const Matrix &outputGradient);
    };
    Direction forward, backward;
};

} // namespace clew::train

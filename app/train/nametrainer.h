#pragma once

#include "train/lstmlayer.h"
#include "train/namesdata.h"

#include "language/syntax.h"
#include "language/wordvectors.h"

namespace clew::train {

// Learns the weights of features, a recurrent network and the chain of labels together.
class NameTrainer
{
public:
    NameTrainer(const WordVectors &vectors, int featureCount, quint64 seed);

    // Once over the examples, in an order of its own.
    void learn(std::vector<const NameExample *> examples);
    // Forgets all features but those that move scores most, by their weights and how often they occur.
    void keepStrongest(std::vector<NameExample> &examples, size_t count);
    // Averages of the weights from now on.
    void beginAverage();
    void useAverage();

    LabelChain labelChain() const;

    static constexpr int featureStride = 18; // the weights of the labels, then the sum of squared gradients
    std::vector<float> weights;
    std::vector<bool> kept; // features that were kept; empty: all of them
    std::vector<float> weightSums;
    int sumCount = 0;
    Random random;
    Parameter signs;
    LstmLayer layer;
    Parameter output, outputBias;
    Parameter chain;
    Adam adam;

    // What was best on the development parts.
    static constexpr float featureRate = 0.02f; // AdaGrad's (Duchi, Hazan and Singer 2011)
    static constexpr float featureDropout = 0.3f;
    static constexpr float inputDropout = 0.1f;
    static constexpr float outputDropout = 0.5f;

private:
    Matrix inputsOf(const std::vector<const NameExample *> &examples, const PackedBatch &batch) const;
    void learnInputs(const std::vector<const NameExample *> &examples, const PackedBatch &batch,
                     const Matrix &gradient);
    LabelRow wideScores(const NameExample &example, int token, std::vector<quint32> &used);
    void learnBatch(const std::vector<const NameExample *> &examples);
    void learnChain(const LabelMarginals &free, const LabelMarginals &bound, float weight);
    std::vector<Parameter *> parameters();

    const WordVectors &m_vectors;
};

} // namespace clew::train

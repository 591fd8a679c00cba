#pragma once

#include "language/sentencenetwork.h"
#include "train/conllu.h"
#include "train/lstmlayer.h"

namespace clew::train {

// Learns the network of language/sentencenetwork.h from documents.
class SentenceTrainer
{
public:
    SentenceTrainer(const std::vector<RawDocument> &documents, LowerWords lowerWords, WordVectors vectors,
                    quint64 seed);

    // Once through all documents, cut into windows at other places each time. Returns the mean loss of a
    // token.
    float learnAll(int epoch, int epochs);

    // With the averaged weights.
    void write(ModelWriter &writer) const;

private:
    struct Example
    {
        std::vector<EndInput> inputs;
        std::vector<bool> ends; // after each token
    };
    struct Window
    {
        const Example *example = nullptr;
        size_t begin = 0;
        size_t end = 0;
    };

    std::vector<Window> windows();
    void learn(std::span<const Window> windows);
    Matrix inputsOf(std::span<const Window> windows, const PackedBatch &batch, std::vector<EndInput> &shown);
    // Turns the scores into their gradient.
    void compare(std::span<const Window> windows, const PackedBatch &batch, Matrix &scores);
    void learnTables(const std::vector<EndInput> &shown, const Matrix &gradient);
    std::vector<Parameter *> parameters();

    WordVectors m_vectors;
    Random m_random;
    Adam m_adam;
    std::vector<Example> m_examples;
    size_t m_tokens = 0;
    Parameter m_prefixTable, m_suffixTable, m_shapeTable;
    LstmLayer m_memory;
    Parameter m_hidden, m_hiddenBias, m_ends, m_endsBias;
    float m_loss = 0;
    int m_totalSteps = 1;
};

} // namespace clew::train

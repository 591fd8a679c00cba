#pragma once

#include "language/syntaxnetwork.h"
#include "train/lstmlayer.h"
#include "train/treebank.h"

#include <map>

namespace clew::train {

// Learns the network of language/syntaxnetwork.h from trees.
class SyntaxTrainer
{
public:
    SyntaxTrainer(const std::vector<TreebankSentence> &sentences, WordVectors vectors, quint64 seed);

    // Once through all sentences; `progress` in [0, 1) tells how much of the training is behind. Returns the
    // mean loss of a word.
    float learnAll(int epoch, int epochs);

    // With the averaged weights.
    void write(ModelWriter &writer) const;

private:
    struct Example
    {
        std::vector<SyntaxInput> inputs;
        std::vector<int> capitalShapes; // of the words written in capitals
        std::vector<int> universalTags, fineTags, heads, relations;
    };
    // Which part of the inputs was hidden, and what came out of each layer.
    struct Run;

    void learn(const std::vector<const Example *> &examples);
    Matrix inputsOf(const std::vector<const Example *> &examples, const PackedBatch &batch, Run &run);
    void fill(const SyntaxInput &input, float *row) const;
    void learnInputs(const Run &run, const Matrix &gradient);
    Matrix learnTags(const std::vector<const Example *> &examples, const PackedBatch &batch,
                     const Matrix &memory);
    Matrix learnTrees(const std::vector<const Example *> &examples, const PackedBatch &batch,
                      const Matrix &memory);
    void learnTree(const Example &example, int sentence, const PackedBatch &batch, const Matrix &parts,
                   Matrix &gradient);
    void learnHeads(const Example &example, int sentence, const PackedBatch &batch, const Matrix &parts,
                    Matrix &gradient);
    void learnRelations(const Example &example, int sentence, const PackedBatch &batch, const Matrix &parts,
                        Matrix &gradient);
    std::vector<Parameter *> parameters();

    WordVectors m_vectors;
    Random m_random;
    Adam m_adam;
    SyntaxLabels m_labels;
    std::vector<quint64> m_words;
    std::vector<int> m_wordCounts; // by row
    std::vector<Example> m_examples;
    Parameter m_wordTable, m_prefixTable, m_shortSuffixTable, m_suffixTable, m_shapeTable;
    LstmLayer m_first, m_second;
    Parameter m_tags, m_tagsBias, m_parts, m_partsBias, m_arcs, m_headBias, m_root, m_relations,
        m_relationsBias;
    float m_loss = 0;
    int m_totalSteps = 1;
};

} // namespace clew::train

#pragma once

#include "train/columns.h"

#include "language/namesfeatures.h"

namespace clew::train {

// Annotated texts of one guideline.
struct NameSource
{
    QStringList files; // below DATA
    int id = 0; // of the guideline: what is learnt of it alone is not used later
    bool marksOther = true; // products, works and events; if not, these are thought to be possible everywhere
    float weight = 1;
    std::vector<GoldDocument> documents = {};
};

// All that the model is trained on.
Result<std::vector<NameSource>> readNameSources(const QString &dataFolder);

// Some documents of the source once more, in lower case, in capitals, or as in headlines: texts that do
// without the capitals of names are read, too.
NameSource inOtherCases(const NameSource &source);

// A sentence ready to learn from: labels that the annotation allows, features as numbers of weights.
struct NameExample
{
    std::vector<NameInput> inputs;
    std::vector<quint8> encoding; // of the syntax model, token by token
    std::vector<quint64> hashes; // of features, until they have numbers
    std::vector<quint32> features;
    std::vector<int> begins; // of each token in features, and the end
    std::vector<LabelMask> allowed;
    float weight = 1;
};

// The same with what the guidelines disagree about taken out: bare words of nationality.
std::vector<GoldDocument> harmonised(std::vector<GoldDocument> documents);

std::vector<std::vector<SentenceWords>> wordsOf(const std::vector<GoldDocument> &documents);

// Adds hashes of features that belong to one guideline alone.
void addSourceFeatures(const NameDocument &document, int sentence, int source, NameFeatures &features);

std::vector<LabelMask> allowedLabels(const GoldSentence &sentence, bool marksOther);

} // namespace clew::train

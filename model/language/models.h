#pragma once

#include "core/result.h"
#include "language/names.h"
#include "language/syntax.h"
#include "language/wordvectors.h"

namespace clew {

// The trained models that analyse() reads with. Immutable, shared between threads.
struct LanguageModels
{
    WordVectors vectors;
    SyntaxModel syntax;
    NameModel names;
};

// Opens the models of the program, once; each call gives the same answer. The error names the file that is
// missing or damaged. Programs ask at their start, so that nobody reads with half an engine unawares.
const Result<LanguageModels> &languageModels();

// What a model says of itself in its file.
struct ModelCard
{
    QString name, version, licence;
    QString attribution; // whose data it was trained on
};
std::vector<ModelCard> modelCards();

} // namespace clew

#pragma once

#include "core/result.h"
#include "language/gazetteer.h"

#include <QString>

namespace clew::train {

// The lists of resources/lexicon and of DATA/lex/gazetteer.tsv.gz in one index.
Result<HashIndexArrays> makeGazetteer(const QString &dataFolder);

} // namespace clew::train

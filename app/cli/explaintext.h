#pragma once

#include "core/analysis.h"
#include "core/document.h"
#include "core/extraction.h"

#include <QStringList>

namespace clew::cli {

// How a document was read, for a person who tries a rule: sentence by sentence the words with their tags, the
// tree, names, mentions, dates and claims, and at the end the entities with the chain of links that joined
// their mentions. `onlySentence` counts from 1; 0 is all.
QStringList explanation(const Document &document, const Analysis &analysis, const Extraction &extraction,
                        int onlySentence = 0);

} // namespace clew::cli

#pragma once

#include "core/analysis.h"

#include <QStringView>

namespace clew {

// Corrects what the tagger is known to miss, by word lists and neighbours: model names, bullets, names in
// camel case, participles after "have" and "be", nouns at the end of a phrase taken for adjectives. Lemmas
// follow.
void repairTags(QStringView text, std::vector<Token> &tokens);

} // namespace clew

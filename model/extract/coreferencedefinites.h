#pragma once

#include "extract/coreferencepronouns.h"

namespace clew {

// "the company", "this agency" that no mention covers yet: the end of the phrase that begins at the token,
// and what it stands for.
struct DefinitePhrase
{
    int end = 0; // behind the last token
    Antecedent antecedent;
};

// Only nouns that say no more than the kind; of several candidates the nearest subject.
std::optional<DefinitePhrase> definiteAt(const ReferenceScene &scene, size_t sentence, int token);

} // namespace clew

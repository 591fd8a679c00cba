#pragma once

#include "extract/mentionsmarks.h"
#include "extract/mentionsphrase.h"

#include <optional>

namespace clew {

// A named entity that a noun phrase describes, and how: "description" beside it, "predicate" by "is".
struct Description
{
    size_t entity = 0;
    const char *rule = "";
};

// "[the shipyard], Orlo Marine,", "Orlo, [a dealer]", "[a firm] called Orlo", "[prosecutor] Ann Vane", "Orlo
// is [a shell]".
std::optional<Description> describedName(const MentionText &text, const Drafts &drafts,
                                         const NameMarks &marks, const NounPhrase &phrase);

// The model that follows the phrase: "sonars of the type [SX-3]".
std::optional<size_t> productOfType(const MentionText &text, const Drafts &drafts, const NameMarks &marks,
                                    const NounPhrase &phrase);
// "[Orlo's A9 chips]": the model that the phrase names.
std::optional<size_t> productInside(const Drafts &drafts, const NameMarks &marks, const NounPhrase &phrase);

} // namespace clew

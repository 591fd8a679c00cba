#pragma once

#include "extract/coreferencescene.h"

#include <optional>

namespace clew {

// A pronoun's antecedent.
struct Antecedent
{
    EntityId entity;
    double confidence = 0;
};

// Of the third person: "it", "its", "he", "her", "they", "themselves". Nothing for other words, for "it" that
// stands for nobody ("it is likely that"), and where no candidate of kind, number and gender is clearly the
// best. `notThis`: who speaks the quotation in which the pronoun stands; 0 outside.
std::optional<Antecedent> antecedentOfPronoun(const Scene &scene, size_t sentence, int token,
                                              EntityId notThis);

} // namespace clew

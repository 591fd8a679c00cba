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

// Who speaks a quotation: both empty outside.
struct QuotedSpeaker
{
    EntityId entity;
    Span words; // that name the speaker in this sentence
};

// Of the third person: "it", "its", "he", "her", "they", "themselves". Nothing for other words, for "it" that
// stands for nobody ("it is likely that"), and where no candidate of kind, number and gender is clearly the
// best. `speaker`: of the quotation in which the pronoun stands.
std::optional<Antecedent> antecedentOfPronoun(const ReferenceScene &scene, size_t sentence, int token,
                                              const QuotedSpeaker &speaker);

} // namespace clew

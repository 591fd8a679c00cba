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

// The "it" that was the subject of a sentence before.
struct PronounSubject
{
    size_t sentence = 0;
    EntityId entity;
    double confidence = 0;
};

// Of the third person: "it", "its", "he", "her", "they", "themselves". Nothing for other words, for "it" that
// stands for nobody ("it is likely that"), and where no candidate of kind, number and gender is clearly the
// best. `speaker`: of the quotation in which the pronoun stands. `before`: an organisation.
std::optional<Antecedent> antecedentOfPronoun(const ReferenceScene &scene, size_t sentence, int token,
                                              const QuotedSpeaker &speaker,
                                              const std::optional<PronounSubject> &before = {});

} // namespace clew

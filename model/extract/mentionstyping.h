#pragma once

#include "extract/mentionsnames.h"

#include "core/entity.h"

#include <array>

namespace clew {

// How much speaks for each type, by the order of EntityType.
using TypeScores = std::array<double, entityTypes.size()>;

// What one occurrence of a name, its words and its neighbours say about its type.
TypeScores typeEvidence(const MentionText &text, const NameSpan &name);

// What the name model says of it: the more, the surer it is and the better its span fits. Its word counts
// once a name, not once an occurrence.
TypeScores modelEvidence(const MentionText &text, const NameSpan &name);

// The type with the highest score; the earlier of equals.
EntityType bestType(const TypeScores &scores);

// The country, where the name is a country or a capital: "China" for "Beijing".
std::optional<QString> countryNamed(const QString &name);

// Whether a country or capital stands for its government here: "Orland banned", "Orland's ministry".
bool actsAsGovernment(const MentionText &text, const NameSpan &name);

// The head noun's lemma of the noun phrase that begins at the token, or an empty string; `end` is the token
// after the head.
struct PhraseHead
{
    QString lemma;
    size_t end = 0;
};
PhraseHead headOfPhraseAt(const MentionText &text, size_t sentence, size_t token);

} // namespace clew

#pragma once

#include "core/analysis.h"
#include "core/document.h"
#include "core/entity.h"

#include <vector>

namespace clew {

// "Both companies", "the two men", "neither firm", "all three": an expression and those of whom it speaks,
// each named before. Only where the text just before names as many of that kind as it counts, or lists them.
struct PluralReference
{
    Span mention;
    std::vector<EntityId> members; // in the order of the text

    friend bool operator==(const PluralReference &, const PluralReference &) = default;
};

// In order of span. Deterministic; time linear in the text.
std::vector<PluralReference> pluralsOf(const Document &document, const Analysis &analysis,
                                       const Mentions &mentions);

// The mentions, with one of each member in the place of such an expression (rule "plural"). In order of span.
std::vector<Mention> withMembers(std::vector<Mention> mentions, const std::vector<Entity> &entities,
                                 const std::vector<PluralReference> &plurals);

} // namespace clew

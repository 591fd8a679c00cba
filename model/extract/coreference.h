#pragma once

#include "core/analysis.h"
#include "core/document.h"
#include "core/entity.h"

namespace clew {

// The entity that a pronoun ("it", "its", "they", "he") or a definite noun phrase ("the company", "the
// institute", "the person") stands for; 0 where none of the three sentences before offers one. The subject of
// a sentence goes before its other parties, a nearer sentence before a farther one, and number and kind must
// agree. A noun phrase that findMentions already linked gives the entity of that mention. Deterministic.
EntityId antecedentOf(const Document &document, const Analysis &analysis, const Mentions &mentions,
                      Span expression);

} // namespace clew

#pragma once

#include "core/analysis.h"
#include "core/document.h"
#include "core/entity.h"

namespace clew {

// The entities that a document names, and where. Mentions of one entity are linked within the document (same
// form, short form, acronym, apposition); entities of different documents are joined later, by judgements
// (resolve). Thread-safe, deterministic.
Mentions findMentions(const Document &document, const Analysis &analysis);

} // namespace clew

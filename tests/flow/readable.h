#pragma once

#include "core/document.h"
#include "core/extraction.h"

namespace clew::test {

// What the machine made of an article, for a person to read in a diff: metadata, cuts, body, credits,
// entities, claims with evidence, dates.
QString readable(const Document &document, const Extraction &extraction);

} // namespace clew::test

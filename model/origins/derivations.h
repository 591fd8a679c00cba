#pragma once

#include "core/analysis.h"
#include "core/document.h"
#include "core/origin.h"

#include <vector>

namespace clew {

// The publications that a document credits as the source of what it tells, one entry a publication, with the
// cue. A record that holds only a headline derives from the publication it links to. A publication that is
// merely a party of the story is not credited, nor does a document derive from its own publisher.
std::vector<Derivation> findDerivations(const Document &document, const Analysis &analysis);

} // namespace clew

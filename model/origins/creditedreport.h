#pragma once

#include "core/document.h"
#include "core/origin.h"

#include <span>

namespace clew {

// Of documents at hand, the report that an undated document retells: dated, by a publication that the
// document credits, and speaking of most of the same names. Of several copies the earliest: later dates are
// those of aggregators and databases. nullptr: none. Its date serves to read "last October" of the undated
// one.
const Document *creditedReport(const Document &undated, std::span<const Derivation> derivations,
                               std::span<const Document *const> others);

} // namespace clew

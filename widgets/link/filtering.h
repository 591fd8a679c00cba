#pragma once

#include "link/selection.h"

#include <QStringView>

namespace clew {

// Whether the time window of the filter touches the range. An undated claim counts at the date on which its
// document was published; without that either, no window holds it.
bool inWindow(const Filter &filter, const std::optional<DateRange> &date, QStringView published);

// Whether the views show the claim: predicate, time window, review.
bool passes(const Filter &filter, const Claim &claim, QStringView published);

} // namespace clew

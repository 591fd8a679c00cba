#pragma once

#include "link/selection.h"

#include <QStringView>

namespace clew {

class Workspace;

// Whether the filter has a time window.
bool hasWindow(const Filter &filter);

// Whether the time window of the filter touches the range. What bears no date is in no window unless the
// filter keeps the undated: the day on which a document was published is not when it happened.
bool inWindow(const Filter &filter, const std::optional<DateRange> &date);

// Whether the views show the claim: predicate, time window, review, search.
bool passes(const Filter &filter, const Claim &claim);
// `published` is not looked at any more.
bool passes(const Filter &filter, const Claim &claim, QStringView published);

// Whether a route is shown: no hop of it rests on hidden claims alone, or on claims that are all dated
// outside of the window, and every hop but that of the maker has the origins that are asked for. A hop
// without a date may have happened at any time.
bool passes(const Filter &filter, const Route &route, const Workspace &workspace);

// How many claims the filter's window leaves out only because they bear no date.
int undatedLeftOut(const Filter &filter, const std::vector<Claim> &claims);

} // namespace clew

#pragma once

#include "core/analysis.h"
#include "core/document.h"
#include "core/time.h"

#include <vector>

namespace clew {

// Dates and periods in a text, resolved against `anchor`, the publication date as an ISO prefix; where it is
// empty, expressions that need one stay unresolved (value empty). Never resolved against today. What is dated
// by an event ("before the ban", rule "before+event") is resolved where the text dates that event. In order,
// without overlap. Method: rules of the TIMEX3 kind (HeidelTime, SUTime), one file an idea: times*.cpp.
std::vector<TimeExpression> findTimes(const Document &document, const Analysis &analysis,
                                      const QString &anchor);

// Lengths of time, "for three years", "a six-month contract": rule "duration:P3Y", no value. In order.
std::vector<TimeExpression> findDurations(const Document &document, const Analysis &analysis);

} // namespace clew

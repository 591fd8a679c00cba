#pragma once

#include "core/analysis.h"
#include "core/document.h"
#include "core/time.h"

#include <vector>

namespace clew {

// Dates and periods in a text, resolved against `anchor`, the publication date as an ISO prefix; where it is
// empty, expressions that need one stay unresolved (value empty). Never resolved against today. In order,
// without overlap. Method: rules of the TIMEX3 kind (HeidelTime, SUTime).
std::vector<TimeExpression> findTimes(const Document &document, const Analysis &analysis,
                                      const QString &anchor);

} // namespace clew

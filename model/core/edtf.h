#pragma once

#include "core/time.h"

#include <optional>

namespace clew {

// A date or interval in EDTF (ISO 8601-2, levels 0 to 2, as far as edtfOf() writes it): "2022", "2022-10",
// "2022-10-07", "2022-10/2023-03", "2019/..", "../2021", "/2021", "2022-23" (autumn), "2022-34" (quarter),
// "199X", "20XX", each with "~" (about), "?" (uncertain) or "%" (both). Nothing for anything else.
std::optional<DateRange> dateFromEdtf(QStringView text);

} // namespace clew

#pragma once

#include "core/time.h"

#include <optional>

namespace clew {

// What a person types as the date of something: EDTF (core/edtf.h), or English words as articles use them,
// read by the same rules: "7 October 2022", "spring 2022", "since 2019", "late last year". Relative words
// count from `anchor`, an ISO prefix (the day of publication); without it they are not understood. Never from
// today.
std::optional<DateRange> readDate(const QString &typed, const QString &anchor);

} // namespace clew
